package org.taizhang.intake.document.ofd;

import java.io.IOException;

import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.layout.DocumentLayout;

/** OFD (GB/T 33190): paragraphs and tables by where they stand on the pages. */
public final class OfdReader implements DocumentReader {

	@Override
	public boolean recognises(FileContent content) {
		return content.zip().contains("OFD.xml");
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		return DocumentLayout.read(fileName, DocumentFormat.OFD, open(content), progress);
	}

	private static OfdDocument open(FileContent content) {
		try {
			return new OfdDocument(new OfdPackage(content.zip().file()));
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocumentException("OFD 文件已损坏，无法打开，请重新导出 OFD，或者上传原来的 Word 文档。");
		}
	}

}
