package org.taizhang.intake.document;

import java.util.List;

/** All readers; the content decides which one reads. */
public class DocumentReaders {

	private final List<DocumentReader> readers;

	public DocumentReaders() {
		this(List.of());
	}

	DocumentReaders(List<DocumentReader> readers) {
		this.readers = readers;
	}

	/**
	 * @throws UnreadableDocumentException with what the user can do
	 */
	public SourceDocument read(String fileName, byte[] content) {
		return this.readers.stream()
			.filter((reader) -> reader.recognises(content))
			.findFirst()
			.orElseThrow(() -> new UnreadableDocumentException("无法识别文件格式，请另存为 .docx、.xlsx、.html 或 .txt 后再上传。"))
			.read(fileName, content);
	}

}
