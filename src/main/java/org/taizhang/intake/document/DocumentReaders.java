package org.taizhang.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** All readers; the content decides which one reads, whatever the file is called. */
public class DocumentReaders {

	private static final int[] OLE = { 0xD0, 0xCF, 0x11, 0xE0 };

	private final List<DocumentReader> readers;

	public DocumentReaders() {
		this(List.of(new WordReader(), new WorkbookReader(), new WebPageReader(), new TextReader()));
	}

	DocumentReaders(List<DocumentReader> readers) {
		this.readers = readers;
	}

	/** Reads a file while nobody watches. */
	public SourceDocument read(String fileName, byte[] content) {
		return read(fileName, content, ReadingProgress.UNWATCHED);
	}

	/**
	 * @throws UnreadableDocumentException with what the user can do
	 */
	public SourceDocument read(String fileName, byte[] content, ReadingProgress progress) {
		if (content.length == 0) {
			throw new UnreadableDocumentException("文件是空的，请检查是否选对了文件后重新上传。");
		}
		refuseKnown(content);
		return this.readers.stream()
			.filter((reader) -> reader.recognises(content))
			.findFirst()
			.orElseThrow(() -> unknown(content))
			.read(fileName, content, progress);
	}

	/** Formats that are known and not read, before any reader takes them for text. */
	private static void refuseKnown(byte[] content) {
		if (isOle(content)) {
			throw new UnreadableDocumentException(isEncrypted(content) ? "文件已加密，请先去掉打开密码，另存后再上传。"
					: "这是 Word 或 Excel 97–2003 格式的文件，请用 Word、Excel 或 WPS 另存为 .docx 或 .xlsx 后再上传。");
		}
		if (new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1).startsWith("%PDF")) {
			throw new UnreadableDocumentException("暂不支持 PDF，请上传原来的 Word、Excel 文件，或者把网页另存为 .html 后上传。");
		}
	}

	private static UnreadableDocumentException unknown(byte[] content) {
		return new UnreadableDocumentException(
				ZipContent.isZip(content) ? "压缩包里没有 Word 或 Excel 文档的内容，文件可能已损坏；请解压后上传其中的文件，或重新另存为 .docx、.xlsx。"
						: "无法识别文件格式，请另存为 .docx、.xlsx、.html 或 .txt 后再上传。");
	}

	private static boolean isOle(byte[] content) {
		for (int i = 0; i < OLE.length; i++) {
			if (content.length <= i || (content[i] & 0xff) != OLE[i]) {
				return false;
			}
		}
		return true;
	}

	/** Office encrypts a document by wrapping it in an OLE file with this stream. */
	private static boolean isEncrypted(byte[] content) {
		String directory = new String(content, StandardCharsets.UTF_16LE);
		return directory.contains("EncryptedPackage");
	}

}
