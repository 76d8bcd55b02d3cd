package org.taizhang.intake.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.document.content.FileContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Text on PDF pages, and files that are not as they should be. */
class PdfReaderTests {

	@Test
	void wrappedLinesAreOneParagraph() {
		PdfPages pdf = new PdfPages().page();
		prose(pdf, 100, "　　东山县二〇二五年政务公开工作按照下列各项安排抓紧推进落实", "各单位要把政务公开工作摆上重要位置主要负责同志每半年至少听", "取一次汇报。", "　　一、抓好公开",
				"　　（一）及时公开规划。由县发展改革局会同有关单位把历次规划", "2.集中到一个专栏里公开。");
		assertThat(Blocks.of(pdf.read())).containsExactly(
				"东山县二〇二五年政务公开工作按照下列各项安排抓紧推进落实各单位要把政务公开工作摆上重要位置主要负责同志每半年至少听取一次汇报。", "一、抓好公开",
				"（一）及时公开规划。由县发展改革局会同有关单位把历次规划2.集中到一个专栏里公开。");
	}

	@Test
	void aParagraphGoesOnOverThePageEndAndPageNumbersAreLeftOut() {
		PdfPages pdf = new PdfPages().page();
		prose(pdf, 700, "　　一、抓好公开", "　　（一）及时公开规划。由县发展改革局会同有关单位把历次规划");
		pdf.text(280, 790, 14, "— 1 —").page();
		prose(pdf, 100, "集中到一个专栏里公开。", "　　（二）公开预算。").text(270, 790, 14, "第 2 页 共 2 页");
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("一、抓好公开", "（一）及时公开规划。由县发展改革局会同有关单位把历次规划集中到一个专栏里公开。",
				"（二）公开预算。");
		assertThat(document.blocks().stream().map((block) -> block.place().page())).containsExactly(1, 1, 2);
	}

	@Test
	void headersOfEveryPageAreLeftOut() {
		PdfPages pdf = new PdfPages();
		for (String item : List.of("一、抓好公开", "二、抓好解读", "三、抓好回应")) {
			prose(pdf.page().text(74, 40, 9, "东山县人民政府办公室文件"), 100, "　　" + item);
		}
		assertThat(Blocks.of(pdf.read())).containsExactly("一、抓好公开", "二、抓好解读", "三、抓好回应");
	}

	@Test
	void theImprintIsLeftOut() {
		PdfPages pdf = new PdfPages().page();
		prose(pdf, 100, "　　一、抓好公开", "　　东山县人民政府办公室", "　　2025年3月1日");
		pdf.line(74, 700, 522, 700).text(80, 705, 14, "抄送：县委各部门，县人大常委会办公室，县政协办公室，", "县法院，县检察院。");
		pdf.line(74, 760, 522, 760).text(80, 765, 14, "东山县人民政府办公室      2025年3月2日印发");
		assertThat(Blocks.of(pdf.read())).containsExactly("一、抓好公开", "东山县人民政府办公室", "2025年3月1日");
	}

	@Test
	void twoColumnsAreReadOneAfterTheOther() {
		PdfPages pdf = new PdfPages().page().text(180, 60, 18, "东山县政务公开工作要点");
		String[] left = { "　　一、抓好公开", "　　（一）公开规划。由县教育", "局会同有关单位把历次规划集", "中到一个专栏里公开。（责任", "单位：县教育局）" };
		String[] right = { "　　（二）公开预算。由县财政", "局会同各预算单位按照规定公", "开部门预算和部门决算，并作", "出说明。（责任单位：县财政", "局）" };
		for (int i = 0; i < left.length; i++) {
			column(pdf, 74, 110 + 24 * i, left[i]);
			column(pdf, 320, 117 + 24 * i, right[i]);
		}
		assertThat(Blocks.of(pdf.read())).containsExactly("东山县政务公开工作要点", "一、抓好公开",
				"（一）公开规划。由县教育局会同有关单位把历次规划集中到一个专栏里公开。（责任单位：县教育局）",
				"（二）公开预算。由县财政局会同各预算单位按照规定公开部门预算和部门决算，并作出说明。（责任单位：县财政局）");
	}

	private static void column(PdfPages pdf, double x, double y, String line) {
		String text = line.replace("　", "");
		pdf.text(x + 16 * (line.length() - text.length()), y, 16, text);
	}

	@Test
	void fakedBoldTypeAndRadicalsAndSpacedWordsAreReadAsMeant() {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "一、抓好公开").text(74.4, 100, 16, "一、抓好公开");
		pdf.text(74, 150, 16, "⼆、⽤好⾏政平台").text(74, 200, 16, "2").text(90, 200, 16, "0").text(106, 200, 16, "2");
		pdf.text(122, 200, 16, "5").text(138, 200, 16, "年");
		assertThat(Blocks.of(pdf.read())).containsExactly("一、抓好公开", "二、用好行政平台", "2025年");
	}

	@Test
	void aWatermarkIsNotText() {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "一、抓好公开");
		pdf.matrix("0.7 0.7 -0.7 0.7", 200, 400, 40, "内部资料");
		assertThat(Blocks.of(pdf.read())).containsExactly("一、抓好公开");
	}

	@Test
	void aScannedPageIsNamed() throws IOException {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "一、抓好公开").page().scan();
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("一、抓好公开");
		assertThat(document.remarks()).containsExactly(new Remark("第2页是扫描图像，没有文字，请补上所缺的文字，或者换成原来的 Word 文档重新上传。", null));
	}

	@Test
	void aFileOfScansOnlyIsRefused() throws IOException {
		refuses(new PdfPages().page().scan().page().scan().bytes(), "只有扫描图像");
	}

	@Test
	void textWithoutCodesIsRefusedOrNamed() {
		refuses(new PdfPages().page().unnamed(74, 100, 50).bytes(), "乱码");
		SourceDocument document = new PdfPages().page().text(74, 100, 16, "一、抓好公开").page().unnamed(74, 100, 50).read();
		assertThat(Blocks.of(document)).containsExactly("一、抓好公开");
		assertThat(document.remarks()).singleElement().extracting(Remark::message).asString().startsWith("第2页的文字没有编码");
	}

	@Test
	void damagedFilesAreRefused() {
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

	@Test
	void moreThanFiveHundredPagesAreRefusedBeforeTheFirstIsRead() {
		PdfPages pdf = new PdfPages();
		for (int i = 0; i < 501; i++) {
			pdf.page();
		}
		List<Integer> pages = new ArrayList<>();
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new PdfReader().read("plan.pdf", new FileContent(pdf.bytes()),
					(unit, done, all) -> pages.add(done)))
			.withMessageContaining("501 页");
		assertThat(pages).isEmpty();
	}

	@Test
	void progressIsToldForEachPage() {
		byte[] content = new PdfPages().page().text(74, 100, 16, "一、抓好公开").page().page().bytes();
		List<String> told = new ArrayList<>();
		new PdfReader().read("plan.pdf", new FileContent(content),
				(unit, done, all) -> told.add(unit + done + "/" + all));
		assertThat(told.stream().distinct()).containsExactly("页0/3", "页1/3", "页2/3");
	}

	@Test
	void aDrawingOfTooManyLinesIsNotFollowedToItsEnd() {
		PdfPages pdf = new PdfPages().page().text(74, 100, 16, "一、抓好公开");
		for (int i = 0; i < 45_000; i++) {
			pdf.draw("0 %d m 500 %d l S", i % 800, i % 800);
		}
		SourceDocument document = pdf.read();
		assertThat(Blocks.of(document)).containsExactly("一、抓好公开");
		assertThat(document.remarks()).extracting(Remark::message).containsExactly("第1页的线条或文字太多，只读取了一部分，请核对该页内容。");
	}

	/** Lines with spaces of a character's width for their indents. */
	private static PdfPages prose(PdfPages pdf, double y, String... lines) {
		for (int i = 0; i < lines.length; i++) {
			String line = lines[i].replace("　", "");
			pdf.text(74 + 16 * (lines[i].length() - line.length()), y + 28 * i, 16, line);
		}
		return pdf;
	}

	private static void refuses(byte[] content, String message) {
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("plan.pdf", content))
			.withMessageContaining(message)
			.withMessageEndingWith("。");
	}

}
