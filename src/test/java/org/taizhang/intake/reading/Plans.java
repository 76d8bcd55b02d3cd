package org.taizhang.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;

/** Documents of the tests' own writing. */
public final class Plans {

	public static final String HEAD = """
			示例市人民政府办公室文件
			示政办发〔2026〕8号
			示例市人民政府办公室
			关于印发示例市2026年政务公开工作要点的通知
			各县（市、区）人民政府，市直各部门：
			《示例市2026年政务公开工作要点》已经市政府同意，现印发给你们，请认真落实。
			示例市人民政府办公室
			2026年3月5日
			示例市 2026 年政务公开工作要点
			为做好全市政务公开工作，制定本要点。
			""";

	private Plans() {
	}

	public static ReadPlan read(String text) {
		return read(document(text));
	}

	public static ReadPlan read(SourceDocument document) {
		return new PlanReader().read(document, ReadingOptions.defaults());
	}

	public static SourceDocument document(String text) {
		return new DocumentReaders().read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
	}

	public static SourceDocument word(Consumer<XWPFDocument> content) {
		try (XWPFDocument word = new XWPFDocument()) {
			content.accept(word);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			word.write(bytes);
			return new DocumentReaders().read("plan.docx", bytes.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What stands in the document where a span points. */
	public static String at(SourceDocument document, List<SourceSpan> spans) {
		StringBuilder text = new StringBuilder();
		for (SourceSpan span : spans) {
			Block block = document.blocks().get(span.block());
			String source = (block instanceof Paragraph paragraph) ? paragraph.text()
					: ((TableBlock) block).cell(span.row(), span.column()).text();
			text.append(source, span.start(), span.end());
		}
		return text.toString().replaceAll("\\s|\\*\\*", "");
	}

}
