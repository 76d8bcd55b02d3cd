package org.taizhang.intake.document.workbook;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.Zips;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do to sheets besides filling cells. */
class WorkbookFormsTests {

	@ParameterizedTest
	@EnumSource
	void textSetInSeveralFontsIsOneText(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|要求", "1|");
		RichTextString text = workbook.getCreationHelper().createRichTextString("公开预算，说明用途");
		Font bold = workbook.createFont();
		bold.setBold(true);
		text.applyFont(2, 4, bold);
		TestWorkbook.cell(sheet, "B2").setCellValue(text);
		assertThat(Blocks.of(TestWorkbook.read(workbook))).containsExactly("序号|要求\n1|公开预算，说明用途");
	}

	@ParameterizedTest
	@EnumSource
	void commentsAreNoPartOfTheirCells(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|要求", "1|公开预算");
		CreationHelper helper = workbook.getCreationHelper();
		ClientAnchor anchor = helper.createClientAnchor();
		Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setString(helper.createRichTextString("请财政局核实"));
		TestWorkbook.cell(sheet, "B2").setCellComment(comment);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|要求\n1|公开预算");
		assertThat(document.remarks()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void rowsThatAFilterHidesAreReadAndNamed(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|单位", "1|县财政局", "2|县教育局", "3|县财政局");
		sheet.setAutoFilter(CellRangeAddress.valueOf("A1:B4"));
		sheet.getRow(2).setZeroHeight(true);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|单位\n1|县财政局\n2|县教育局\n3|县财政局");
		assertThat(document.remarks()).containsExactly(new Remark("工作表“表”第 3 行是隐藏的，也读取了，请核对。", 0));
	}

	@ParameterizedTest
	@EnumSource
	void collapsedGroupsAreReadAndNamed(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|单位", "1|县财政局", "2|县教育局", "3|县司法局", "4|县审计局");
		sheet.groupRow(2, 3);
		sheet.setRowGroupCollapsed(2, true);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|单位\n1|县财政局\n2|县教育局\n3|县司法局\n4|县审计局");
		assertThat(document.remarks()).containsExactly(new Remark("工作表“表”第 3、4 行是隐藏的，也读取了，请核对。", 0));
	}

	@ParameterizedTest
	@EnumSource
	void hiddenColumnsFarToTheRightKeepNothingFromBeingRead(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "序号|单位", "1|县财政局");
		for (int column = 150; column < 250; column++) {
			sheet.setColumnHidden(column, true);
		}
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("序号|单位\n1|县财政局");
		assertThat(document.remarks()).isEmpty();
	}

	@Test
	@Timeout(5)
	void manyNumbersWithoutAFormatAreLookedThroughOnce() {
		DateSerials serials = new DateSerials();
		NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
		rows.put(0, new TreeMap<>(Map.of(0, "完成时限", 1, "编号")));
		for (int row = 1; row <= 15_000; row++) {
			rows.put(row, new TreeMap<>(Map.of(0, "46203", 1, "46203")));
			serials.add(row, 0, "2026年6月30日");
			serials.add(row, 1, "2026年6月30日");
		}
		serials.settle(rows, new SheetNotes());
		assertThat(rows.get(15_000)).isEqualTo(Map.of(0, "2026年6月30日", 1, "46203"));
	}

	@ParameterizedTest
	@EnumSource
	void aNumberUnderADeadlineIsTheDateThatLostItsFormat(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "任务分解表", "编号|要求|完成时限", "|公开预算|", "|公开规划|");
		TestWorkbook.cell(sheet, "A3").setCellValue(46203);
		TestWorkbook.cell(sheet, "C3").setCellValue(46203);
		TestWorkbook.cell(sheet, "C4").setCellValue(12);
		SourceDocument document = TestWorkbook.read(workbook);
		assertThat(Blocks.of(document)).containsExactly("任务分解表", "编号|要求|完成时限\n46203|公开预算|2026年6月30日\n|公开规划|12");
		assertThat(document.remarks())
			.containsExactly(new Remark("工作表“表”的 C3（2026年6月30日） 是没有设成日期格式的数字，在时限一列，已按日期读取，请核对。", 0));
	}

	@ParameterizedTest
	@EnumSource
	void numbersThatAreLabelsKeepTheirZeros(TestWorkbook format) {
		Workbook workbook = format.create();
		Sheet sheet = TestWorkbook.sheet(workbook, "表", "编号|要求", "|公开预算", "|公开决算", "1.20|公开规划");
		TestWorkbook.number(sheet, "A2", 1.1, "0.00");
		TestWorkbook.number(sheet, "A3", 1.1, "General");
		assertThat(Blocks.of(TestWorkbook.read(workbook))).containsExactly("编号|要求\n1.10|公开预算\n1.1|公开决算\n1.20|公开规划");
	}

	@Test
	void anEscapedZeroIsNoText() {
		Workbook workbook = TestWorkbook.XLSX.create();
		TestWorkbook.sheet(workbook, "表", "序号|单位", "1|县_x0000_财政局");
		assertThat(Blocks.of(TestWorkbook.read(workbook))).containsExactly("序号|单位\n1|县财政局");
	}

	@Test
	void aStrictWorkbookIsReadAsAnyOther() {
		String main = "xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"";
		String type = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
		byte[] file = Zips.of("xl/workbook.xml", "<workbook " + main
				+ " conformance=\"strict\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
				"xl/_rels/workbook.xml.rels",
				"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
						+ type + "worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + type
						+ "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
				"xl/sharedStrings.xml",
				"<sst " + main
						+ "><si><t>要求</t></si><si><t>完成时限</t></si><si><r><t>公开</t></r><r><t>预算</t></r></si></sst>",
				"xl/worksheets/sheet1.xml",
				"<worksheet " + main
						+ "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
						+ "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"d\"><v>2026-06-30T00:00:00</v></c></row></sheetData></worksheet>");
		SourceDocument document = new DocumentReaders().read("分解表.xlsx", file);
		assertThat(Blocks.of(document)).isEqualTo(List.of("要求|完成时限\n公开预算|2026年6月30日"));
	}

}
