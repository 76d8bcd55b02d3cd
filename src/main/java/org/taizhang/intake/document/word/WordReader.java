package org.taizhang.intake.document.word;

import java.io.IOException;

import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.word.XmlCursor.DamagedXmlException;

/**
 * Word 2007 and later, and what WPS saves in that form: the body in order; headers,
 * footers, notes and comments are left out.
 */
public final class WordReader implements DocumentReader {

	@Override
	public boolean recognises(FileContent content) {
		return content.zip().contains("word/document.xml") || content.zip().contains("word/document2.xml");
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		try (WordPackage word = new WordPackage(content.zip().file())) {
			WordStyles styles = new WordStyles();
			word.related("styles").ifPresent(styles::read);
			WordNumbering numbering = new WordNumbering(styles);
			word.related("numbering").ifPresent(numbering::read);
			WordBlocks blocks = new WordBlocks(0, progress);
			WordRemarks remarks = new WordRemarks(blocks);
			new WordBody(word.document(), styles, numbering, new WordBounds(progress), remarks).read(blocks::add);
			return new SourceDocument(fileName, DocumentFormat.WORD, blocks.toList(), remarks.toList());
		}
		catch (IOException | DamagedXmlException ex) {
			throw new UnreadableDocumentException("Word 文档已损坏，无法打开，请用 Word 或 WPS 打开后另存一份 .docx 再上传。");
		}
	}

}
