package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

	@Test
	void aHeaderOfTwoRowsMayBeRepeatedOnEveryPage() {
		Sheet sheet = TestWorkbook.sheet(this.workbook, "任务", "示例市2026年政务公开任务分解表", "序号|重点任务|责任单位||时限要求", "||牵头单位|配合单位|",
				"一|政策公开", "1|公开规划|市发展改革委|市统计局|6月底前", "示例市2026年政务公开任务分解表", "序号|重点任务|责任单位||时限要求", "||牵头单位|配合单位|",
				"2|公开决算|市财政局||8月底前", "合计|2项|2个");
		TestWorkbook.merge(sheet, "A1:E1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "B4:E4", "A6:E6", "A7:A8", "B7:B8",
				"C7:D7", "E7:E8");
		List<ReadTask> tasks = read().tasks();
		assertThat(tasks).extracting(ReadTask::text).containsExactly("公开规划", "公开决算");
		assertThat(tasks).extracting(ReadTask::chapter).containsOnly("政策公开");
		assertThat(tasks).extracting(ReadTask::leads).containsExactly(List.of("市发展改革委"), List.of("市财政局"));
		assertThat(tasks).extracting(ReadTask::cooperating).containsExactly(List.of("市统计局"), List.of());
	}

	@Test
	void aHeadingMayStandInTheFirstCellOnly() {
		TestWorkbook.sheet(this.workbook, "任务", "序号|任务|责任单位|时限", "政策公开", "1|公开规划。|市发展改革委|6月底前", "平台建设",
				"2|网站改版。|市政府办公室|", "填表人：办公室");
		assertThat(read().tasks()).extracting(ReadTask::chapter).containsExactly("政策公开", "平台建设");
	}

	@Test
	void notesBesideTheTableAreNotRead() {
		Sheet sheet = TestWorkbook.sheet(this.workbook, "任务", "", "|序号|任务事项|落实要求|责任单位||备忘", "|一、公开|||",
				"|1|解读|发布解读。|各部门||周五前反馈", "|2|目录|更新目录。|市司法局");
		TestWorkbook.merge(sheet, "B3:E3");
		assertThat(read().tasks()).extracting(ReadTask::chapter, ReadTask::title, ReadTask::text)
			.containsExactly(tuple("一、公开", "解读", "发布解读。"), tuple("一、公开", "目录", "更新目录。"));
	}

	@Test
	void aColumnMergedToTheLastRowOfTheSheetIsNoHeader() {
		Sheet sheet = TestWorkbook.sheet(this.workbook, "任务", "序号|任务|责任单位|备注", "1|公开规划。|市发展改革委", "2|公开预算。|市财政局",
				"3|公开决算。|市财政局", "4|公开目录。|市司法局");
		TestWorkbook.merge(sheet, "D1:D1048576", "H1:XFD9000");
		assertThat(read().tasks()).hasSize(4);
	}

	@Test
	void datesOfASheetAreDeadlines() {
		Sheet sheet = TestWorkbook.sheet(this.workbook, "任务", "示例市2026年任务分解表", "任务|责任单位|完成时限", "公开规划。|市发展改革委",
				"公开预算。|市财政局", "公开决算。|市财政局", "公开目录。|市司法局|2026.6");
		TestWorkbook.number(sheet, "C3", 46295, "yyyy/m/d");
		TestWorkbook.number(sheet, "C4", 46295, "m\"月\"d\"日\"");
		TestWorkbook.number(sheet, "C5", 46430, "yyyy\"年\"m\"月\"");
		assertThat(read().tasks()).flatExtracting(ReadTask::deadlines)
			.extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 30), LocalDate.of(2027, 2, 28),
					LocalDate.of(2026, 6, 30));
	}

	@Test
	void aNumberWhereAUnitBelongsIsDoubtedAndNoOtherUnitTaken() {
		TestWorkbook.sheet(this.workbook, "任务", "序号|任务|要求|责任单位", "1|目录|更新目录。|市司法局", "|解读|发布解读。|5");
		ReadTask second = read().tasks().get(1);
		assertThat(second.units()).containsExactly("5");
		assertThat(second.doubts()).extracting(TaskDoubt::code).contains(WarningCode.UNIT_ODD);
	}

	@Test
	void tablesOnSeveralSheetsGoOnExceptCopiesAndFormerYears() {
		TestWorkbook.sheet(this.workbook, "一季度", "示例市2026年任务（一季度）", "序号|任务|责任单位", "1|公开规划。|市发展改革委");
		TestWorkbook.sheet(this.workbook, "二季度", "示例市2026年任务（二季度）", "序号|任务|责任单位", "2|公开政策。|市司法局");
		TestWorkbook.sheet(this.workbook, "一季度 (2)", "示例市2026年任务（一季度）", "序号|任务|责任单位", "1|公开规划。|市发展改革委");
		TestWorkbook.sheet(this.workbook, "去年", "示例市2025年任务", "序号|任务|责任单位", "1|公开决算。|市财政局");
		TestWorkbook.sheet(this.workbook, "统计", "单位|信息数|解读数", "市财政局|12|3", "市民政局|8|1");
		TestWorkbook.sheet(this.workbook, "访谈", "受访单位|访谈主题|时限要求", "市医保局|医保政策|5月底前");
		ReadPlan plan = read();
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开规划。", "公开政策。");
		assertThat(plan.interviews()).extracting(ReadInterview::unit).containsExactly("市医保局");
		assertThat(plan.warnings()).extracting(ReadingWarning::message)
			.anyMatch((message) -> message.startsWith("工作表“统计”里有一张表格的表头无法识别（单位、信息数、解读数）"))
			.contains("有任务分解表的工作表不止一张，读取了“一季度”、“二季度”，没有读取“去年”（2025年的表），没有读取“一季度 (2)”（和前面的表重复）；"
					+ "如果只要其中一张，请选择工作表后重新读取。");
	}

	@Test
	void aChosenSheetIsReadUnderTheTitleOfTheWorkbook() {
		TestWorkbook.sheet(this.workbook, "市级", "示例市2026年政务公开任务分解表", "序号|任务|责任单位", "1|公开规划。|市发展改革委")
			.createRow(3)
			.setZeroHeight(true);
		this.workbook.getSheet("市级").getRow(3).createCell(1).setCellValue("公开政策。");
		TestWorkbook.sheet(this.workbook, "学校", "序号|任务|责任单位", "1|公开收费目录。|市教育局");
		SourceDocument document = TestWorkbook.read(this.workbook);
		assertThat(document.remarks()).isNotEmpty();
		ReadPlan plan = read(document, "学校");
		assertThat(plan.title()).isEqualTo("示例市2026年政务公开任务分解表");
		assertThat(plan.year()).isEqualTo(2026);
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开收费目录。");
		assertThat(plan.warnings()).isEmpty();
	}

	@Test
	void theNumberOfADocumentThatATaskRestsOnIsNotThePlans() {
		TestWorkbook.sheet(this.workbook, "任务", "序号|任务|责任单位|依据", "1|公开规划。|市发展改革委|示政办〔2025〕5号", "2|公开目录。|市教育局|");
		assertThat(read().documentNumber()).isNull();
	}

	private ReadPlan read() {
		return read(TestWorkbook.read(this.workbook), null);
	}

	private static ReadPlan read(SourceDocument document, String sheet) {
		return new PlanReader().read(document, new ReadingOptions(false, null, sheet));
	}

}
