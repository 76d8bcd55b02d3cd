package org.taizhang.publication.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.publication.workbook.TableSheet.Column;
import org.taizhang.publication.workbook.TableSheet.Row;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookWriterTests {

	@Test
	void mergesCellsOfAGroupDownwards() {
		XSSFSheet sheet = write(Row.of(cell("一、", 1), cell("甲", null)), Row.of(cell("一、", 1), cell("乙", null)),
				Row.of(cell("二、", 2), cell("乙", null)));
		assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
			.containsExactlyInAnyOrder("A1:B1", "A2:B2", "A4:A5");
		assertThat(texts(sheet, 3)).containsExactly("一、", "甲");
		assertThat(texts(sheet, 4)).containsExactly("", "乙");
		assertThat(texts(sheet, 5)).containsExactly("二、", "乙");
	}

	@Test
	void everyCellOfAMergedOneHasItsBorders() {
		XSSFSheet sheet = write(Row.of(cell("一、", 1), cell("甲", null)), Row.of(cell("一、", 1), cell("乙", null)));
		assertThat(sheet.getRow(4).getCell(0).getCellStyle().getBorderBottom())
			.isEqualTo(org.apache.poi.ss.usermodel.BorderStyle.THIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+86 10", "-5", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://example.org\")" })
	void whatLooksLikeAFormulaStaysText(String text) {
		Cell cell = write(Row.of(cell(text, null), cell("甲", null))).getRow(3).getCell(0);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
	}

	@Test
	void ordinaryTextIsNotQuoted() {
		assertThat(
				write(Row.of(cell("甲", null), cell("", null))).getRow(3).getCell(0).getCellStyle().getQuotePrefixed())
			.isFalse();
	}

	@Test
	void printsOnA4LandscapeWithTheHeadingOnEachPage() {
		XSSFSheet sheet = write(Row.of(cell("甲", null), cell("乙", null)));
		assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
		assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("测试表");
	}

	@Test
	void rowsGrowWithTheirTextAndMergedTextGetsRoomOverItsRows() {
		String text = "公".repeat(200);
		XSSFSheet sheet = write(Row.of(cell("甲", null), cell(text, null)), Row.of(cell(text, 1), cell("乙", null)),
				Row.of(cell(text, 1), cell("丙", null)));
		float alone = sheet.getRow(3).getHeightInPoints();
		assertThat(alone).isGreaterThan(10 * 15);
		assertThat(sheet.getRow(4).getHeightInPoints() + sheet.getRow(5).getHeightInPoints())
			.isGreaterThanOrEqualTo(alone * 0.99f);
	}

	@Test
	void whatIsHigherThanARowMayBeRunsOverSeveral() {
		XSSFSheet sheet = write(Row.of(cell("甲", null), cell("公".repeat(1200), null)),
				Row.of(cell("乙", null), cell("短", null)));
		assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString())).contains("A4:A6", "B4:B6");
		assertThat(sheet.getRow(3).getHeightInPoints()).isLessThanOrEqualTo(409);
		assertThat(texts(sheet, 6)).containsExactly("乙", "短");
	}

	@ParameterizedTest
	@CsvSource({ "公开, 10, 1", "公开公开公, 10, 2", "abcdefghi, 10, 1", "abcdefghijklm, 10, 2", "'', 10, 0", "公开, 1, 2" })
	void countsLines(String text, int width, int lines) {
		assertThat(RowHeights.lines(text, width)).isEqualTo(lines);
	}

	@Test
	void anEmptyTableHasItsHeading() {
		assertThat(texts(write(), 2)).containsExactly("任务", "要求");
	}

	@Test
	void writesFiveThousandRowsOfMergedCells() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			rows.add(Row.of(cell("任务" + i / 7, i / 7), cell("按时公开本年度部门预算和决算，说明重点支出的安排依据和绩效目标。" + i, null)));
		}
		XSSFSheet sheet = write(rows.toArray(Row[]::new));
		assertThat(sheet.getLastRowNum()).isEqualTo(5002);
		assertThat(sheet.getNumMergedRegions()).isEqualTo(2 + 715);
	}

	private static TableSheet.Cell cell(String text, Object group) {
		return new TableSheet.Cell(text, group);
	}

	private static XSSFSheet write(Row... rows) {
		byte[] file = WorkbookWriter.write(new TableSheet("表", "测试表", null,
				List.of(new Column("任务", 20, true), new Column("要求", 40, false)), List.of(rows)));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return workbook.getSheetAt(0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> texts(XSSFSheet sheet, int row) {
		List<String> texts = new ArrayList<>();
		sheet.getRow(row).forEach(cell -> texts.add(cell.getStringCellValue()));
		return texts;
	}

}
