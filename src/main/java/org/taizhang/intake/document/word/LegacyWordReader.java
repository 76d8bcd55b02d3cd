package org.taizhang.intake.document.word;

import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

/**
 * Word 97 to 2003, and what WPS saves in that form: the body in order; headers, footers,
 * notes and comments are left out.
 */
public final class LegacyWordReader implements DocumentReader {

	/** Twips, about 1 mm: the edges of one column differ by this from row to row. */
	private static final int TOLERANCE = 60;

	/** Bytes of the head that are looked at, and what stands in them (Fib). */
	private static final int HEAD = 0x1aa;

	private static final int VERSION = 2;

	private static final int WORD_97 = 106;

	private static final int FLAGS = 11;

	private static final int ENCRYPTED = 1;

	/** Sizes of the lists of pieces of text and of pages of formats. */
	private static final int PIECES = 0x1a6;

	private static final int PIECE_SIZE = 12;

	private static final int CHARACTER_FORMATS = 0xfe;

	private static final int PARAGRAPH_FORMATS = 0x106;

	private static final int FORMAT_SIZE = 8;

	/** POI looks for each format in each piece; so many take it a second or two. */
	private static final int MOST_PIECES = 10_000;

	private static final long MOST_LOOKS = 4_000_000;

	@Override
	public boolean recognises(FileContent content) {
		return content.ole().contains("WordDocument");
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		WordBlocks blocks = new WordBlocks(TOLERANCE, progress);
		WordRemarks remarks = new WordRemarks(blocks);
		POIFSFileSystem files = content.ole().files();
		try {
			checkHead(files);
			try (HWPFDocument word = new HWPFDocument(files)) {
				new LegacyWordBody(word, new WordBounds(progress), remarks).read(blocks::add);
			}
		}
		catch (UnreadableDocumentException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// POI fails in many ways on what Word itself would open
			throw new UnreadableDocumentException("这份 .doc 文件无法读取，可能已损坏；请用 Word 或 WPS 打开后另存为 .docx 再上传。");
		}
		return new SourceDocument(fileName, DocumentFormat.WORD, blocks.toList(), remarks.toList());
	}

	private static void checkHead(POIFSFileSystem files) throws IOException {
		byte[] head;
		try (InputStream stream = files.createDocumentInputStream("WordDocument")) {
			head = stream.readNBytes(HEAD);
		}
		if (head.length < HEAD) {
			return;
		}
		if (LittleEndian.getUShort(head, VERSION) < WORD_97) {
			throw new UnreadableDocumentException("这是 Word 6.0 或 Word 95 的文件，请用 Word 或 WPS 打开后另存为 .docx 再上传。");
		}
		if ((head[FLAGS] & ENCRYPTED) != 0) {
			throw new UnreadableDocumentException("文件已加密，请先去掉打开密码，另存后再上传。");
		}
		long pieces = LittleEndian.getUInt(head, PIECES) / PIECE_SIZE;
		long formats = (LittleEndian.getUInt(head, CHARACTER_FORMATS) + LittleEndian.getUInt(head, PARAGRAPH_FORMATS))
				/ FORMAT_SIZE;
		if (pieces > MOST_PIECES || pieces * formats > MOST_LOOKS) {
			throw new UnreadableDocumentException("这份 .doc 文件内部分得太碎，读取会花很长时间，没有打开；请用 Word 或 WPS 打开后另存为 .docx 再上传。");
		}
	}

}
