package org.taizhang.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans in workbooks, from the file to the plan. */
class WorkbookPlanTests {

	private final Workbook workbook = new XSSFWorkbook();

	@Test
	void oneSheetMayBeChosen() {
		sheet("市级", "示例市2026年政务公开任务分解表", "序号|重点任务|责任单位", "1|公开预算|市财政局");
		sheet("县级", "示例市2026年政务公开任务分解表", "序号|重点任务|责任单位", "1|公开目录|各县（市、区）政府");
		SourceDocument document = document();
		assertThat(document.sheets()).containsExactly("市级", "县级");
		assertThat(read(document, null).tasks()).extracting(ReadTask::text).containsExactly("公开预算", "公开目录");
		ReadPlan county = read(document, "县级");
		assertThat(county.tasks()).extracting(ReadTask::text).containsExactly("公开目录");
		assertThat(Plans.at(document, county.tasks().get(0).spans())).isEqualTo("公开目录");
	}

	private Sheet sheet(String name, String... rows) {
		Sheet sheet = this.workbook.createSheet(name);
		for (String row : rows) {
			String[] cells = row.split("\\|", -1);
			Row made = sheet.createRow(sheet.getPhysicalNumberOfRows());
			for (int column = 0; column < cells.length; column++) {
				made.createCell(column).setCellValue(cells[column]);
			}
		}
		return sheet;
	}

	private SourceDocument document() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (this.workbook) {
			this.workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new DocumentReaders().read("plan.bin", bytes.toByteArray());
	}

	private static ReadPlan read(SourceDocument document, String sheet) {
		return new PlanReader().read(document, new ReadingOptions(false, null, sheet));
	}

}
