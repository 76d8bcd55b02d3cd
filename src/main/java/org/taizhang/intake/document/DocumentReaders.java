package org.taizhang.intake.document;

import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.content.FileContent;
import org.taizhang.intake.document.content.FileName;
import org.taizhang.intake.document.content.ForeignFormats;
import org.taizhang.intake.document.content.Macros;
import org.taizhang.intake.document.content.ZipGuard;
import org.taizhang.intake.document.ofd.OfdReader;
import org.taizhang.intake.document.pdf.PdfReader;
import org.taizhang.intake.document.text.TextReader;
import org.taizhang.intake.document.web.WebArchiveReader;
import org.taizhang.intake.document.web.WebPageReader;
import org.taizhang.intake.document.word.LegacyWordReader;
import org.taizhang.intake.document.word.WordReader;
import org.taizhang.intake.document.workbook.CsvReader;
import org.taizhang.intake.document.workbook.LegacyWorkbookReader;
import org.taizhang.intake.document.workbook.WorkbookReader;

/**
 * All readers; the content decides which one reads, whatever the file is called. What
 * comes before {@link ForeignFormats} is known by its own structure, what comes after it
 * is text.
 */
public class DocumentReaders {

	/** Bytes; no plan comes near it. */
	private static final int LARGEST_FILE = 20 * 1024 * 1024;

	/** What to say when the memory or the stack does not suffice. */
	public static final String TOO_BIG = "文件的内容过大或层次过深，无法读取；请只保留要点和任务分解表，另存一份后再上传。";

	/**
	 * Formats that a file has by its own structure; what is only text may have any name.
	 */
	private static final Map<Class<? extends DocumentReader>, DocumentFormat> STRUCTURES = Map.of(WordReader.class,
			DocumentFormat.WORD, LegacyWordReader.class, DocumentFormat.WORD, WorkbookReader.class,
			DocumentFormat.WORKBOOK, LegacyWorkbookReader.class, DocumentFormat.WORKBOOK, PdfReader.class,
			DocumentFormat.PDF, OfdReader.class, DocumentFormat.OFD);

	private final List<DocumentReader> readers = List.of(new WordReader(), new LegacyWordReader(), new WorkbookReader(),
			new LegacyWorkbookReader(), new PdfReader(), new OfdReader(), new ForeignFormats(), new WebArchiveReader(),
			new WebPageReader(), new CsvReader(), new TextReader());

	/** Reads a file while nobody watches. */
	public SourceDocument read(String fileName, byte[] content) {
		return read(fileName, content, ReadingProgress.UNWATCHED);
	}

	/**
	 * @throws UnreadableDocumentException with what the user can do
	 */
	public SourceDocument read(String fileName, byte[] bytes, ReadingProgress progress) {
		checkSize(bytes.length);
		try {
			return read(fileName, new FileContent(bytes), progress);
		}
		catch (StackOverflowError | OutOfMemoryError ex) {
			throw new UnreadableDocumentException(TOO_BIG);
		}
	}

	private SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		DocumentReader reader = this.readers.stream()
			.filter((candidate) -> candidate.recognises(content))
			.findFirst()
			.orElseThrow(() -> new UnreadableDocumentException(
					"无法识别文件格式，文件可能已损坏；请用原来的软件打开，另存为 .docx、.xlsx、.html 或 .txt 后再上传。"));
		if (reader instanceof ForeignFormats) {
			return reader.read(fileName, content, progress);
		}
		try {
			ZipGuard.check(content, progress);
			SourceDocument document = reader.read(fileName, content, progress);
			DocumentBounds.check(document);
			return Macros.areIn(content) ? document.with(new Remark(Macros.REMARK, null, true)) : document;
		}
		catch (UnreadableDocumentException ex) {
			DocumentFormat format = STRUCTURES.get(reader.getClass());
			String lie = (format != null) ? new FileName(fileName).contradiction(format) : "";
			throw lie.isEmpty() ? ex : new UnreadableDocumentException(lie + ex.getMessage());
		}
	}

	/**
	 * To be asked before a file is taken into memory.
	 * @throws UnreadableDocumentException if it is empty or too large
	 */
	public static void checkSize(long bytes) {
		if (bytes == 0) {
			throw new UnreadableDocumentException("文件是空的（0 字节）：请检查是否选对了文件后重新上传。");
		}
		if (bytes > LARGEST_FILE) {
			throw new UnreadableDocumentException("文件有 %.1f MB，超过 20 MB 的上限；请删去图片、附件等无关内容，或者只保留要点和任务分解表，另存一份后再上传。"
				.formatted(bytes / 1024.0 / 1024.0));
		}
	}

}
