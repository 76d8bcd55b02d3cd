package org.taizhang.intake.document.ofd;

import java.io.IOException;

import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.ZipContent;
import org.taizhang.intake.document.layout.DocumentLayout;
import org.taizhang.intake.document.layout.PageLayout;

/** OFD (GB/T 33190): paragraphs and tables by where they stand on the pages. */
public final class OfdReader implements DocumentReader {

	private static final int MOST_PAGES = 500;

	@Override
	public boolean recognises(byte[] content) {
		return ZipContent.contains(content, "OFD.xml");
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		try (OfdPackage file = new OfdPackage(content)) {
			OfdDocument ofd = new OfdDocument(file);
			int pages = ofd.pageCount();
			if (pages > MOST_PAGES) {
				throw new UnreadableDocumentException(
						"OFD 文件有 " + pages + " 页，超过 " + MOST_PAGES + " 页，请只导出工作要点所在的页后再上传。");
			}
			DocumentLayout layout = new DocumentLayout();
			for (int number = 1; number <= pages; number++) {
				progress.at("页", number - 1, pages);
				addPage(ofd, number, layout);
			}
			return layout.toDocument(fileName, DocumentFormat.OFD);
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableDocumentException("OFD 文件已损坏，无法打开，请重新导出 OFD，或者上传原来的 Word 文档。");
		}
	}

	/** One damaged page does not keep the others from being read. */
	private static void addPage(OfdDocument ofd, int number, DocumentLayout layout) {
		PageLayout page;
		try {
			page = ofd.page(number);
		}
		catch (IOException | RuntimeException ex) {
			layout.addUnreadable(number);
			return;
		}
		layout.add(page);
	}

}
