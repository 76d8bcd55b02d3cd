package org.taizhang.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word 97 to 2003, and what WPS saves in that form: the body in order; headers, footers,
 * notes and comments are left out.
 */
public final class LegacyWordReader implements DocumentReader {

	/** Twips, about 1 mm: the edges of one column differ by this from row to row. */
	private static final int TOLERANCE = 60;

	@Override
	public boolean recognises(byte[] content) {
		return OleContent.contains(content, "WordDocument");
	}

	@Override
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		WordBlocks blocks = new WordBlocks(TOLERANCE, progress);
		try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content));
				HWPFDocument word = new HWPFDocument(files)) {
			new LegacyWordBody(word).read(blocks::add);
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadableDocumentException("文件已加密，请先去掉打开密码，另存后再上传。");
		}
		catch (OldWordFileFormatException ex) {
			throw new UnreadableDocumentException("这是 Word 6.0 或 Word 95 的文件，请用 Word 或 WPS 打开后另存为 .docx 再上传。");
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// POI fails in many ways on what Word itself would open
			throw new UnreadableDocumentException("这份 .doc 文件无法读取，可能已损坏；请用 Word 或 WPS 打开后另存为 .docx 再上传。");
		}
		return new SourceDocument(fileName, DocumentFormat.WORD, blocks.toList());
	}

}
