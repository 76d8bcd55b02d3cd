package org.taizhang.intake.document.ofd;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files in the national fixed layout, GB/T 33190. */
class OfdReaderTests {

	private static final double SIZE = 5.6;

	private static OfdFile letter() {
		return new OfdFile().page()
			.text(60, 30, 7, "示例市2026年政务公开工作要点")
			.text(39.2, 50, SIZE, "一、深化公开")
			.text(39.2, 60, SIZE, "（一）做好规划公开。公开发展规划和专项规划，做好")
			.text(28, 70, SIZE, "归集。（责任单位：市发展改革委）");
	}

	@Test
	void wrappedLinesBecomeParagraphsAndPageNumbersGo() {
		SourceDocument document = read(letter().text(100, 285, 4, "— 1 —").bytes());
		assertThat(document.format()).isEqualTo(DocumentFormat.OFD);
		assertThat(Blocks.of(document)).containsExactly("示例市2026年政务公开工作要点", "一、深化公开",
				"（一）做好规划公开。公开发展规划和专项规划，做好归集。（责任单位：市发展改革委）");
		assertThat(document.blocks()).isNotEmpty().allSatisfy((block) -> assertThat(block.place().page()).isEqualTo(1));
	}

	@Test
	void everyDocumentOfAFileIsRead() {
		byte[] file = letter().document()
			.page()
			.text(60, 30, 7, "附件：任务分解表")
			.document()
			.page()
			.text(39.2, 50, SIZE, "二、强化保障")
			.bytes();
		assertThat(Blocks.of(read(file))).hasSize(5).contains("一、深化公开", "附件：任务分解表", "二、强化保障");
		assertThat(read(file).blocks().get(4).place().page()).isEqualTo(3);
	}

	@Test
	void everyObjectAndEveryRowOfAPageAsksWhetherToGoOn() {
		OfdFile file = new OfdFile().page();
		for (int i = 0; i < 40; i++) {
			file.line(20, 10 + i, 190, 10 + i);
		}
		assertThat(asked(file)).isGreaterThan(40);
		OfdFile text = new OfdFile().page();
		for (int i = 0; i < 40; i++) {
			text.text(20, 10 + 6 * i, 4, "公开信息");
		}
		assertThat(asked(text)).isGreaterThan(80);
	}

	@Test
	void aLongPathAsksWhetherToGoOn() {
		OfdFile path = new OfdFile().page()
			.object("PathObject", "Boundary=\"0 0 210 297\"",
					"<ofd:AbbreviatedData>M 0 0 " + "L 5 5 ".repeat(20_000) + "</ofd:AbbreviatedData>");
		assertThat(asked(path)).isGreaterThan(20);
	}

	@Test
	void ofAPageThatHoldsTooMuchTheRestIsReadAndItIsSaid() {
		SourceDocument document = read(
				letter().page().object("PageBlock", "", "<ofd:PathObject/>".repeat(500_001)).bytes());
		assertThat(Blocks.of(document)).hasSize(3);
		assertThat(document.remarks()).extracting(Remark::message).containsExactly("第2页的线条或文字太多，只读取了一部分，请核对该页内容。");
		refused(new OfdFile().page().object("PageBlock", "", " ".repeat(17 << 20)).bytes(), "线条或文字太多，没有读出要点");
	}

	@Test
	void moreTextThanAPageTakesIsCutAndSaid() {
		byte[] file = new OfdFile().page()
			.object("TextObject", "Boundary=\"20 40 150 10\" Size=\"5\"",
					"<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 99999999 0.0001\">" + "公".repeat(100_000)
							+ "</ofd:TextCode>")
			.bytes();
		assertThat(read(file).remarks()).extracting(Remark::message).anyMatch((message) -> message.contains("只读取了一部分"));
	}

	@Test
	void charactersThatWereTurnedIntoShapesAreNoText() {
		OfdFile file = letter().page();
		for (int i = 0; i < 400; i++) {
			file.object("PathObject", "Boundary=\"0 0 210 297\" Fill=\"true\" Stroke=\"false\"",
					"<ofd:AbbreviatedData>M 20 20 Q 30 30 40 20 B 1 1 2 2 20 20 C</ofd:AbbreviatedData>");
		}
		assertThat(read(file.bytes()).remarks()).extracting(Remark::message)
			.singleElement()
			.asString()
			.startsWith("第2页是扫描图像，没有文字");
	}

	private static int asked(OfdFile file) {
		AtomicInteger asked = new AtomicInteger();
		new DocumentReaders().read("要点.ofd", file.text(20, 280, 4, "公开").bytes(),
				(unit, done, all) -> asked.addAndGet(unit.equals("页") ? 1 : 0));
		return asked.get();
	}

	@Test
	void rulingLinesBecomeATableWithItsMergedCells() {
		byte[] file = new OfdFile().page()
			.text(60, 30, 7, "任务分解表")
			.line(20, 90, 190, 90)
			.line(20, 100, 190, 100)
			.line(60, 110, 190, 110)
			.line(20, 120, 190, 120)
			.line(20, 90, 20, 120)
			.line(60, 90, 60, 120)
			.line(130, 90, 130, 120)
			.line(190, 90, 190, 120)
			.text(25, 97, 5, "重点任务")
			.text(70, 97, 5, "具体要求")
			.text(140, 97, 5, "责任单位")
			.text(25, 112, 5, "深化公开")
			.text(70, 107, 5, "公开目录")
			.text(140, 107, 5, "市财政局")
			.text(70, 117, 5, "更新指南")
			.text(140, 117, 5, "市民政局")
			.bytes();
		TableBlock table = (TableBlock) read(file).blocks().get(1);
		assertThat(table.rowCount()).isEqualTo(3);
		assertThat(table.cell(1, 0)).isSameAs(table.cell(2, 0));
		assertThat(table.cell(1, 0).text()).isEqualTo("深化公开");
		assertThat(table.rows().get(2)).extracting(TableCell::text).containsExactly("深化公开", "更新指南", "市民政局");
	}

	@Test
	void aTableOverPagesIsOneAndItsHeaderPrintedAgainIsDropped() {
		double[] columns = { 20, 60, 130, 190 };
		OfdFile file = new OfdFile();
		for (String[] row : new String[][] { { "1", "公开目录", "市财政局" }, { "2", "更新指南", "市民政局" } }) {
			file.page().grid(columns, new double[] { 90, 100, 110 });
			file.text(25, 97, 5, "序号").text(70, 97, 5, "具体要求").text(140, 97, 5, "责任单位");
			file.text(25, 107, 5, row[0]).text(70, 107, 5, row[1]).text(140, 107, 5, row[2]).text(100, 285, 4, "— 1 —");
		}
		assertThat(Blocks.of(read(file.bytes()))).containsExactly("序号|具体要求|责任单位\n1|公开目录|市财政局\n2|更新指南|市民政局");
	}

	@Test
	void groupsOfObjectsAndTurnedMeasuresAreFollowed() {
		byte[] file = new OfdFile().page()
			.object("PageBlock", "",
					"<ofd:TextObject ID=\"7\" Boundary=\"28 40 150 10\" Font=\"3\" Size=\"2.8\" CTM=\"2 0 0 2 0 0\">"
							+ "<ofd:TextCode X=\"0\" Y=\"2.8\" DeltaX=\"g 4 2.8\">深化政务公</ofd:TextCode><ofd:TextCode X=\"14\" Y=\"2.8\">开</ofd:TextCode>"
							+ "</ofd:TextObject>")
			.object("TextObject", "Visible=\"false\" Boundary=\"28 80 150 10\" Font=\"3\" Size=\"5\"",
					"<ofd:TextCode X=\"0\" Y=\"5\">看不见的字</ofd:TextCode>")
			.bytes();
		assertThat(Blocks.of(read(file))).containsExactly("深化政务公开");
	}

	@Test
	void figuresInSquaresOfTheirOwnAreOneNumber() {
		byte[] file = new OfdFile().page()
			.object("TextObject", "Boundary=\"28 40 150 10\" Font=\"3\" Size=\"5\"",
					"<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"g 15 5\">目录于2026年11月底前编完</ofd:TextCode>")
			.object("TextObject", "Boundary=\"28 80 150 10\" Font=\"3\" Size=\"5\"",
					"<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"5 5 5 5 2.5 5 2.5\">目录分为1234</ofd:TextCode>")
			.bytes();
		assertThat(Blocks.of(read(file))).containsExactly("目录于2026年11月底前编完", "目录分为12 34");
	}

	@Test
	void aPageBoxMayBeginAnywhere() {
		byte[] file = letter().box("-10 -10 230 317").bytes();
		assertThat(Blocks.of(read(file))).hasSize(3).contains("一、深化公开");
	}

	@Test
	void scannedPagesAreNamed() {
		assertThat(read(letter().page().image().bytes()).remarks()).extracting(Remark::message)
			.singleElement()
			.asString()
			.startsWith("第2页是扫描图像，没有文字");
		refused(new OfdFile().page().image().bytes(), "只有扫描图像，没有文字");
	}

	@Test
	void tooManyPagesAreRefused() {
		OfdFile file = new OfdFile();
		IntStream.range(0, 501).forEach((i) -> file.page());
		refused(file.bytes(), "OFD 版式文件有 501 页，超过 500 页");
	}

	@Test
	void aDamagedPageIsNamedAndTheOthersAreRead() {
		byte[] file = letter().page()
			.object("TextObject", "Boundary=\"28 40 150 10\" Size=\"大\"", "<ofd:TextCode>字</ofd:TextCode>")
			.bytes();
		SourceDocument document = read(file);
		assertThat(Blocks.of(document)).hasSize(3);
		assertThat(document.remarks()).extracting(Remark::message)
			.anyMatch((message) -> message.startsWith("第2页的内容已损坏"));
	}

	@Test
	void damagedFilesAndThoseWithEntitiesAreRefused() {
		byte[] whole = letter().bytes();
		refused(Arrays.copyOf(whole, whole.length / 2), "请");
		refused(letter().bytes("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"), "请");
	}

	private static void refused(byte[] content, String words) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(content))
			.withMessageContaining(words);
	}

	private static SourceDocument read(byte[] content) {
		return new DocumentReaders().read("plan.ofd", content);
	}

}
