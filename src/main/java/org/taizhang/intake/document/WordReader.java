package org.taizhang.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Word 2007 and later: the body in order; headers and footers are left out. */
public final class WordReader implements DocumentReader {

	@Override
	public boolean recognises(byte[] content) {
		return ZipContent.contains(content, "word/document.xml");
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(content))) {
			BlockList blocks = new BlockList();
			WordNumbers numbers = new WordNumbers(word);
			for (IBodyElement element : word.getBodyElements()) {
				add(element, blocks, numbers);
			}
			return new SourceDocument(fileName, DocumentFormat.WORD, blocks.toList());
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | EncryptedDocumentException
				| IllegalArgumentException ex) {
			throw new UnreadableDocumentException("Word 文档已损坏，无法打开，请用 Word 或 WPS 打开后另存一份 .docx 再上传。");
		}
	}

	private static void add(IBodyElement element, BlockList blocks, WordNumbers numbers) {
		if (element instanceof XWPFParagraph paragraph) {
			blocks.lines(numbers.text(paragraph, false).lines().toList());
		}
		else if (element instanceof XWPFTable table) {
			blocks.table(WordTable.grid(table, numbers));
		}
		else if (element instanceof XWPFSDT control) {
			blocks.lines(control.getContent().getText().lines().toList());
		}
	}

}
