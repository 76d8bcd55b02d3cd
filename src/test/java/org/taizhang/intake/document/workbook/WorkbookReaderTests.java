package org.taizhang.intake.document.workbook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.reading.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every test with Excel 97–2003 and with Excel 2007. */
class WorkbookReaderTests {

	@ParameterizedTest
	@EnumSource
	void titlesAreParagraphsAndTheRestIsATable(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "分解表", "附件1", "示例市2026年⏎任务分解表", "", "序号|要求|责任单位", "1|编制目录|市财政局",
				"|更新目录");
		TestWorkbook.merge(sheet, "A2:C2", "A5:A6");
		workbook.createSheet("空表");
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("附件1", "示例市2026年任务分解表", "序号|要求|责任单位\n1|编制目录|市财政局\n1|更新目录|");
		assertThat(document.format()).isEqualTo(DocumentFormat.WORKBOOK);
		assertThat(document.sheets()).containsExactly("分解表");
		assertThat(document.remarks()).isEmpty();
		TableBlock table = (TableBlock) document.blocks().get(2);
		assertThat(table.place()).isEqualTo(new SourcePlace(2, null, "分解表", 4));
		assertThat(table.placeOf(2).row()).isEqualTo(6);
	}

	@ParameterizedTest
	@EnumSource
	void aTableMayStandAnywhere(TestWorkbook format) {
		Workbook workbook = format.create();
		TestWorkbook.sheet(workbook, "表", "", "", "||序号|要求", "", "||1|编制目录");
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|要求\n|\n1|编制目录");
		assertThat(((TableBlock) document.blocks().get(0)).placeOf(2).row()).isEqualTo(5);
	}

	@ParameterizedTest
	@EnumSource
	void manyBlankRowsPartTables(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|要求", "1|编制目录");
		TestWorkbook.cell(sheet, "A40").setCellValue("受访单位");
		TestWorkbook.cell(sheet, "B40").setCellValue("访谈主题");
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|要求\n1|编制目录", "受访单位|访谈主题");
		assertThat(document.blocks().get(1).place().row()).isEqualTo(40);
	}

	@ParameterizedTest
	@EnumSource
	void numbersAreReadAsTheyAreShown(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "数|文");
		TestWorkbook.number(sheet, "A2", 1.0, "General");
		TestWorkbook.number(sheet, "A3", 1.0, "0.00");
		TestWorkbook.number(sheet, "A4", 0.9, "0%");
		TestWorkbook.number(sheet, "A5", 0.985, "0.0%");
		TestWorkbook.number(sheet, "A6", 2.5, "0.00");
		TestWorkbook.number(sheet, "A7", 3, "\"第\"0\"项\"");
		TestWorkbook.number(sheet, "A8", 12345678, "#,##0.00_ ");
		TestWorkbook.cell(sheet, "A9").setCellValue("7");
		TestWorkbook.cell(sheet, "A10").setCellValue(true);
		assertThat(firstColumn(workbook)).containsExactly("数", "1", "1", "90%", "98.5%", "2.50", "第3项", "12345678", "7",
				"TRUE");
	}

	@ParameterizedTest
	@EnumSource
	void datesAreWrittenOutWithTheirYear(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "完成时限|文");
		String[] formats = { "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy", "yyyy/m/d;@", "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
				"yyyy-mm-dd hh:mm", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "yyyy\"年\"m\"月\";@", "mmm-yy", "h:mm" };
		for (int i = 0; i < formats.length; i++) {
			TestWorkbook.number(sheet, "A" + (i + 2), 46295.375, formats[i]);
		}
		assertThat(DateUtil.getLocalDateTime(46295).toLocalDate()).isEqualTo(LocalDate.of(2026, 9, 30));
		assertThat(firstColumn(workbook)).containsExactly("完成时限", "2026年9月30日", "2026年9月30日", "2026年9月30日",
				"2026年9月30日", "2026年9月30日", "2026年9月30日", "2026年9月", "2026年9月", "9:00");
	}

	@ParameterizedTest
	@EnumSource
	void aDateShownWithoutItsYearGetsItAndThisIsSaid(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "完成时限|文");
		TestWorkbook.number(sheet, "A2", 46295, "m\"月\"d\"日\"");
		TestWorkbook.number(sheet, "A3", 46295, "d-mmm");
		TestWorkbook.number(sheet, "A4", 46295, "m\"月\"");
		short builtin = 58;
		CellStyle style = workbook.createCellStyle();
		style.setDataFormat(builtin);
		TestWorkbook.cell(sheet, "A5").setCellValue(46295);
		TestWorkbook.cell(sheet, "A5").setCellStyle(style);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("完成时限|文\n2026年9月30日|\n2026年9月30日|\n2026年9月|\n2026年9月30日|");
		assertThat(remarks(document)).containsExactly("工作表“表”的 A2、A3、A4、A5 是日期，表格里没有显示年份，已按单元格里存的年份读取，请核对。");
	}

	@ParameterizedTest
	@EnumSource
	void formulasHaveTheirValues(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|单位", "1|市财政局", "||市审计局");
		TestWorkbook.cell(sheet, "A3").setCellFormula("A2+1");
		TestWorkbook.cell(sheet, "B3").setCellFormula("B2&\"、市审计局\"");
		TestWorkbook.cell(sheet, "A4").setCellFormula("1/0");
		TestWorkbook.cell(sheet, "B4").setCellFormula("ROW()>1");
		TestWorkbook.cell(sheet, "A2").setCellValue(1);
		workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|单位|\n1|市财政局|\n2|市财政局、市审计局|市审计局\n|TRUE|");
		assertThat(remarks(document)).containsExactly("工作表“表”的 A4 #DIV/0! 是出错的公式，按空白读取了，请核对或改正后重新上传。");
	}

	@ParameterizedTest
	@EnumSource
	void hiddenRowsAndColumnsAreReadAndNamed(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|要求|备注", "1|甲|无", "2|乙|无", "3|丙|无", "4|丁|无", "5|戊|无",
				"6|己|无");
		for (int row : List.of(1, 3, 4, 5, 90)) {
			Sheet hiding = sheet;
			(hiding.getRow(row) != null ? hiding.getRow(row) : hiding.createRow(row)).setZeroHeight(true);
		}
		sheet.setColumnHidden(2, true);
		sheet.setColumnHidden(40, true);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(((TableBlock) document.blocks().get(0)).rowCount()).isEqualTo(7);
		assertThat(document.remarks()).containsExactly(new Remark("工作表“表”第 2、4—6 行、C 列是隐藏的，也读取了，请核对。", 0));
	}

	@ParameterizedTest
	@EnumSource
	void hiddenSheetsAreReadOnlyIfTheOthersHaveNoTable(TestWorkbook format) {
		Workbook workbook = format.create();
		TestWorkbook.sheet(workbook, "菜单", "是|否", "甲|乙");
		TestWorkbook.sheet(workbook, "封面", "示例市2026年任务分解表");
		workbook.setActiveSheet(1);
		workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(document.sheets()).containsExactlyInAnyOrder("封面", "菜单");
		assertThat(remarks(document)).containsExactly("工作表“菜单”是隐藏的，其他工作表里没有表格，所以读取了它，请核对。");

		workbook = format.create();
		TestWorkbook.sheet(workbook, "菜单", "是|否", "甲|乙");
		TestWorkbook.sheet(workbook, "分解表", "序号|要求", "1|编制目录");
		workbook.setActiveSheet(1);
		workbook.setSheetHidden(0, true);
		document = TestWorkbook.read(workbook);
		assertThat(document.sheets()).containsExactly("分解表");
		assertThat(document.remarks()).containsExactly(Remark.ofSheet("工作表“菜单”是隐藏的，没有读取；如果任务在里面，请取消隐藏后重新上传。", "菜单"));
		assertThat(new ReadingOptions(false, null, "分解表").chosen(document)).isEmpty();
		assertThat(ReadingOptions.defaults().chosen(document)).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void moreRowsThanAnyPlanHasAreRefused(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = workbook.createSheet("数据");
		for (int row = 0; row <= DocumentBounds.MOST_ROWS; row++) {
			sheet.createRow(row).createCell(0).setCellValue(row);
		}
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> TestWorkbook.read(workbook))
			.withMessage("工作表“数据”的内容太多，一次最多读取 20,000 行、300 万字；请只保留任务分解表，删去无关的行和工作表，或者分成几个文件后再上传。");
	}

	@ParameterizedTest
	@EnumSource
	void formattedCellsThatShowNothingLeaveNoTrace(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|要求", "1|编制目录");
		CellStyle style = workbook.createCellStyle();
		style.setWrapText(true);
		for (int row = 2; row < 25_000; row++) {
			sheet.createRow(row).createCell(row % 200).setCellStyle(style);
		}
		TestWorkbook.cell(sheet, "IV1").setCellStyle(style);
		assertThat(Blocks.of(TestWorkbook.read(workbook))).containsExactly("序号|要求\n1|编制目录");
	}

	@Test
	void aDamagedSheetIsSaidToBeOne() {
		Workbook workbook = TestWorkbook.XLS.create();
		TestWorkbook.sheet(workbook, "表", "序号|要求", "1|编制目录");
		byte[] damaged = TestWorkbook.bytes(workbook);
		int begin = new String(damaged, StandardCharsets.ISO_8859_1).indexOf("\t\b\u0010\0");
		Arrays.fill(damaged, begin + 20, begin + 120, (byte) 0x55);
		assertThatExceptionOfType(UnreadableDocumentException.class)
			.isThrownBy(() -> new DocumentReaders().read("plan.et", damaged))
			.withMessage("Excel 工作簿已损坏，无法打开，请用 Excel 或 WPS 打开后另存一份 .xlsx 再上传。");
	}

	private static List<String> firstColumn(Workbook workbook) {
		TableBlock table = (TableBlock) TestWorkbook.read(workbook).blocks().get(0);
		return table.rows().stream().map((row) -> row.get(0).text()).toList();
	}

	private static List<String> remarks(SourceDocument document) {
		return document.remarks().stream().map(Remark::message).toList();
	}

}
