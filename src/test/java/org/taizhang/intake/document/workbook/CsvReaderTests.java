package org.taizhang.intake.document.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReaderTests {

	private static final String TABLE = """
			示例市2026年任务分解表,,
			序号,具体要求,责任单位
			1,"1.公开预算;
			2.公开“三公”经费,每年一次。","市财政局,各县区"
			2,"编制\"\"目录\"\"",市司法局
			""";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030" })
	void cellsMayHoldLineBreaksCommasAndQuotes(String charset) {
		SourceDocument document = read(TABLE.getBytes(Charset.forName(charset)));
		assertThat(document.format()).isEqualTo(DocumentFormat.CSV);
		assertThat(Blocks.of(document)).containsExactly("示例市2026年任务分解表",
				"序号|具体要求|责任单位\n1|1.公开预算;⏎2.公开“三公”经费,每年一次。|市财政局,各县区\n2|编制\"目录\"|市司法局");
		assertThat(document.blocks().get(1).place()).isEqualTo(new SourcePlace(1, null, null, 2));
	}

	@Test
	void aByteOrderMarkAndWindowsLineEndsAreNoText() {
		SourceDocument document = read("\ufeff序号,要求,责任单位\r\n1,\"公开\r\n预算\",市财政局\r\n");
		assertThat(Blocks.of(document)).containsExactly("序号|要求|责任单位\n1|公开⏎预算|市财政局");
	}

	@Test
	void cellsMayBePartedBySemicolonsOrTabs() {
		String expected = "序号|要求|责任单位\n1|公开⏎预算|市财政局";
		assertThat(Blocks.of(read("序号;要求;责任单位\n1;\"公开\n预算\";市财政局\n"))).containsExactly(expected);
		assertThat(Blocks.of(read("序号\t要求\t责任单位\n1\t\"公开\n预算\"\t市财政局\n"))).containsExactly(expected);
	}

	@Test
	void aQuotationThatNeverEndsEndsWithItsCell() {
		SourceDocument document = read("序号,要求,责任单位\n1,\"公开目录,市司法局\n2,编制\"\"目录\"\",市民政局\n3,\"公开预算\",市财政局\n");
		assertThat(document.format()).isEqualTo(DocumentFormat.CSV);
		assertThat(Blocks.of(document)).containsExactly("序号|要求|责任单位\n1|公开目录|市司法局\n2|编制\"目录\"|市民政局\n3|公开预算|市财政局");
		assertThat(document.remarks()).containsExactly(new Remark("表格里的引号不成对，没有按引号分列，请核对含有逗号、分号或换行的单元格。", null));
	}

	@Test
	void whereQuotationsKeepCellsTogetherOneThatNeverEndsLosesNothing() {
		SourceDocument document = read(
				"序号,要求,责任单位\n" + "1,\"公开预算,决算\",市财政局\n".repeat(12) + "2,\"公开目录,市司法局\n3,更新目录,市民政局\n");
		assertThat(document.format()).isEqualTo(DocumentFormat.CSV);
		assertThat(Blocks.of(document).get(0)).contains("公开目录").contains("更新目录").contains("市民政局");
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";" })
	void aTableWhoseHeaderIsNotKnownIsOneAllTheSame(String delimiter) {
		SourceDocument document = read(
				"示例市安排表,,\n,,\n事项,内容,归口\n公开预算,按时公开,财政股\n公开规划,公开文本,规划股\n".replace(",", delimiter));
		assertThat(document.format()).isEqualTo(DocumentFormat.CSV);
		assertThat(Blocks.of(document)).containsExactly("示例市安排表", "事项|内容|归口\n公开预算|按时公开|财政股\n公开规划|公开文本|规划股");
	}

	@Test
	void columnsThatAreNotReadAreSaid() {
		SourceDocument document = read(
				("序号,任务,责任单位" + ",".repeat(100) + "备注\n") + ("1,公开预算,市财政局" + ",".repeat(100) + "无\n").repeat(2));
		assertThat(Blocks.of(document)).containsExactly("序号|任务|责任单位\n1|公开预算|市财政局\n1|公开预算|市财政局");
		assertThat(document.remarks()).containsExactly(new Remark("表格第 100 列以后（到 CY 列）还有内容，没有读取，请核对是否需要。", null));
	}

	@Test
	void proseWithCommasIsNoTable() {
		assertThat(read("""
				责任单位,配合单位
				一、公开预算,按时公开,责任单位:市财政局
				(一)各单位要高度重视,加强领导。
				(二)公开目录,更新目录,完善制度,加强培训。
				""").format()).isEqualTo(DocumentFormat.TEXT);
		assertThat(read("各位同志,大家好,请坐\n今天开会,讨论公开,认真听讲。\n散会,谢谢。\n再见。\n").format()).isEqualTo(DocumentFormat.TEXT);
		assertThat(read("1,公开预算\n2,公开目录\n").format()).isEqualTo(DocumentFormat.TEXT);
		assertThat(read("时间,责任单位\n").format()).isEqualTo(DocumentFormat.TEXT);
	}

	private static SourceDocument read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static SourceDocument read(byte[] content) {
		return new DocumentReaders().read("plan.bin", content);
	}

}
