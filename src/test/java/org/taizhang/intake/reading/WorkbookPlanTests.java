package org.taizhang.intake.reading;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans in workbooks, from the file to the plan. */
class WorkbookPlanTests {

	private final Workbook workbook = new XSSFWorkbook();

	@Test
	void oneSheetMayBeChosen() {
		TestWorkbook.sheet(this.workbook, "市级", "示例市2026年政务公开任务分解表", "序号|重点任务|责任单位", "1|公开预算|市财政局");
		TestWorkbook.sheet(this.workbook, "县级", "示例市2026年政务公开任务分解表", "序号|重点任务|责任单位", "1|公开目录|各县（市、区）政府");
		SourceDocument document = TestWorkbook.read(this.workbook);
		assertThat(document.sheets()).containsExactly("市级", "县级");
		assertThat(read(document, null).tasks()).extracting(ReadTask::text).containsExactly("公开预算", "公开目录");
		ReadPlan county = read(document, "县级");
		assertThat(county.tasks()).extracting(ReadTask::text).containsExactly("公开目录");
		assertThat(county.year()).isEqualTo(2026);
		assertThat(Plans.at(document, county.tasks().get(0).spans())).isEqualTo("公开目录");
	}

	private static ReadPlan read(SourceDocument document, String sheet) {
		return new PlanReader().read(document, new ReadingOptions(false, null, sheet));
	}

}
