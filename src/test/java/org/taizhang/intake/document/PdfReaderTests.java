package org.taizhang.intake.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PdfReaderTests {

	private static final double[] COLUMNS = { 60, 100, 200, 400, 530 };

	@Test
	void wrappedLinesAreOneParagraph() {
		PdfPages pdf = new PdfPages().page();
		prose(pdf, "　　东山县二〇二五年政务公开工作按照下列各项安排抓紧推进落实", "各单位要把政务公开工作摆上重要位置主要负责同志每半年至少听", "取一次汇报。", "　　一、抓好公开",
				"　　（一）及时公开规划。由县发展改革局会同有关单位把历次规划", "2.集中到一个专栏里公开。");
		assertThat(Blocks.of(pdf.read())).containsExactly(
				"东山县二〇二五年政务公开工作按照下列各项安排抓紧推进落实各单位要把政务公开工作摆上重要位置主要负责同志每半年至少听取一次汇报。", "一、抓好公开",
				"（一）及时公开规划。由县发展改革局会同有关单位把历次规划2.集中到一个专栏里公开。");
	}

	private static void prose(PdfPages pdf, String... lines) {
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].replace("　", "");
			pdf.text(74 + 16 * (lines[i].length() - line.length()), 100 + 28 * i, 16, line);
		}
	}

	@Test
	void aTableIsReadByItsLines() {
		PdfPages pdf = new PdfPages().page()
			.table(COLUMNS, 100, 40, "序号|任务|要求|责任单位", "1|预算公开|公开部门预算。|县财政局", "2|规划公开|公开各类规划。|县发展改革局");
		assertThat(Blocks.of(pdf.read())).containsExactly("""
				序号|任务|要求|责任单位
				1|预算公开|公开部门预算。|县财政局
				2|规划公开|公开各类规划。|县发展改革局""");
	}

	@Test
	void damagedAndForeignFilesAreRefused() {
		byte[] whole = new PdfPages().page().text(74, 100, 16, "一、抓好公开").bytes();
		refuses(Arrays.copyOf(whole, 60), "损坏");
		refuses("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), "损坏");
	}

	@Test
	void anEncryptedFileIsSaidToBeEncrypted() throws IOException {
		refuses(new PdfPages().page().text(74, 100, 16, "一、抓好公开").protect("secret").bytes(), "已加密");
	}

	@Test
	void aFileThatAnybodyMayOpenIsRead() throws IOException {
		byte[] content = new PdfPages().page().text(74, 100, 16, "一、抓好公开").protect("").bytes();
		assertThat(Blocks.of(new DocumentReaders().read("plan.pdf", content))).containsExactly("一、抓好公开");
	}

	private static void refuses(byte[] content, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("plan.pdf", content))
			.withMessageContaining(message)
			.withMessageEndingWith("。");
	}

}
