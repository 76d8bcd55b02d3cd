package org.taizhang.intake.reading.table;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ProseDeadline;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTarget;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.Recurrence;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.reading.TaskSource;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans in tables, of the tests' own writing. */
class BreakdownTableTests {

	@Test
	void numberedRequirementsInACellAreTasksOfTheirOwn() {
		ReadPlan plan = Plans.read("""
				示例县2026年重点任务分工表
				序号 | 任务事项 | 落实要求 | 责任单位 |
				1 | 做好解读 | 1.编制清单; 2.持续发布解读，3日内报送; 3.年底前总结。 | 各镇(场)、县直各部门。 |
				2 | 编制目录 | 更新目录。 | 县司法局等。 |
				注:如无说明,由各单位负责。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::point, ReadTask::text)
			.containsExactly(tuple("1", "1.", "编制清单"), tuple("1", "2.", "持续发布解读，3日内报送"), tuple("1", "3.", "年底前总结。"),
					tuple("2", null, "更新目录。"));
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("做好解读", "做好解读", "做好解读", "编制目录");
		assertThat(plan.tasks().get(2).units()).containsExactly("各镇(场)", "县直各部门");
		assertThat(plan.tasks().get(3).units()).containsExactly("县司法局");
		assertThat(plan.warnings()).extracting(ReadingWarning::code)
			.containsExactly(WarningCode.OPEN_LIST, WarningCode.TABLE_FROM_TEXT);
		assertThat(plan.tasks()).extracting(ReadTask::source).containsOnly(TaskSource.TABLE);
	}

	private static org.assertj.core.groups.Tuple tuple(Object... values) {
		return org.assertj.core.api.Assertions.tuple(values);
	}

	@Test
	void mergedCellsHoldForEveryRowTheySpan() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(4, 5);
			fill(table, 0, "序号", "公开任务", "公开内容", "具体要求", "责任部门");
			fill(table, 1, "1", "扩大范围\n打造样板", "政策公开", "公开政策。", "市财政局牵头，各县区抓好落实");
			fill(table, 2, "", "", "", "公开规划。", "市发展改革委");
			fill(table, 3, "", "", "目录公开", "更新目录。", "");
			mergeDown(table, 0, 1, 3);
			mergeDown(table, 1, 1, 3);
			mergeDown(table, 2, 1, 2);
			mergeDown(table, 4, 2, 3);
		});
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(tasks).extracting(ReadTask::label).containsOnly("1");
		assertThat(tasks).extracting(ReadTask::chapter).containsOnly("扩大范围打造样板");
		assertThat(tasks).extracting(ReadTask::title).containsExactly("政策公开", "政策公开", "目录公开");
		assertThat(tasks.get(0).leads()).containsExactly("市财政局");
		assertThat(tasks.get(0).units()).containsExactly("各县区");
		assertThat(tasks.get(2).units()).containsExactly("市发展改革委");
		assertThat(tasks.get(1).spans()).containsExactly(new SourceSpan(0, 2, 3, 0, 5));
		assertThat(tasks.get(2).unitSpans()).containsExactly(new SourceSpan(0, 2, 4, 0, 6));
	}

	@Test
	void aRowOfATableWithMergedCellsIsNotShifted() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(3, 5);
			fill(table, 0, "重点任务", "具体措施", "牵头单位", "责任单位", "完成时限");
			fill(table, 1, "规划公开", "公开规划。", "各编制部门", "", "批复后20个工作日内");
			fill(table, 2, "", "公开进展。", "市财政局", "各部门", "长期");
			mergeDown(table, 0, 1, 2);
		});
		ReadTask first = Plans.read(document).tasks().get(0);
		assertThat(first.leads()).containsExactly("各编制部门");
		assertThat(first.units()).isEmpty();
		assertThat(first.targets()).extracting(ReadTarget::unit).containsExactly("工作日");
	}

	@Test
	void headingsInBracketsAreChaptersWhereThereAreNoOthers() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(5, 3);
			fill(table, 0, "重点任务", "工作措施", "责任单位");
			fill(table, 1, "（一）加强公开");
			fill(table, 2, "财政信息", "公开预算。", "市财政局");
			fill(table, 3, "（二）加强保障");
			fill(table, 4, "培训", "组织培训。", "市人社局");
			mergeAcross(table, 1, 0, 2);
			mergeAcross(table, 3, 0, 2);
		});
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(tasks).extracting(ReadTask::chapter).containsExactly("（一）加强公开", "（二）加强保障");
		assertThat(tasks).extracting(ReadTask::title).containsExactly("财政信息", "培训");
	}

	@Test
	void rolesMayStandUnderTheHeader() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			XWPFTable table = word.createTable(4, 5);
			fill(table, 0, "序号", "任务", "责任单位", "", "时限");
			fill(table, 1, "", "", "牵头", "配合", "");
			fill(table, 2, "1", "公开预算", "市财政局", "市审计局", "二季度启动，四季度完成");
			fill(table, 3, "2", "公开规划", "市发展改革委", "/", "6月");
		}));
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市财政局"), List.of("市发展改革委"));
		assertThat(plan.tasks()).extracting(ReadTask::cooperating).containsExactly(List.of("市审计局"), List.of());
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::phrase).containsExactly("四季度");
	}

	@Test
	void aNumberAndAHeadingAcrossAreAChapter() {
		SourceDocument document = Plans.word((word) -> {
			XWPFTable table = word.createTable(3, 4);
			fill(table, 0, "序号", "重点任务", "责任分工", "完成时限");
			fill(table, 1, "一", "政策公开", "", "");
			fill(table, 2, "1", "公开规划。", "牵头单位：市财政局；配合单位：市民政局", "6月");
			mergeAcross(table, 1, 1, 3);
		});
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(tasks).extracting(ReadTask::chapter).containsExactly("政策公开");
		assertThat(tasks.get(0).leads()).containsExactly("市财政局");
		assertThat(tasks.get(0).cooperating()).containsExactly("市民政局");
	}

	@Test
	void mergedCellsLostInCopyingAreRestored() {
		ReadPlan plan = Plans.read("""
				示例市2026年任务分解表
				序号	公开任务	公开内容	具体要求	责任部门
				1	扩大范围	政策公开	公开政策。	市财政局
							公开规划。	市发展改革委
					政务专区	11月底前开设专区。	市政务局、各县(市、区)政府

				序号	公开任务	公开内容	具体要求	责任部门
				1	扩大范围	目录公开	更新目录。	市直各部门
				""".replace("各县(市、区)政府\n", "各县(市、区)政府\t\n"));
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::chapter, ReadTask::title, ReadTask::text)
			.containsExactly(tuple("1", "扩大范围", "政策公开", "公开政策。"), tuple("1", "扩大范围", "政策公开", "公开规划。"),
					tuple("1", "扩大范围", "政务专区", "11月底前开设专区。"), tuple("1", "扩大范围", "目录公开", "更新目录。"));
		assertThat(plan.tasks().get(2).units()).containsExactly("市政务局", "各县(市、区)政府");
		assertThat(plan.tasks().get(2).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 11, 30));
	}

	@Test
	void rowsAcrossTheTableAreHeadings() {
		ReadPlan plan = Plans.read("""
				2026年任务分解表
				工作任务 | 牵头单位 | 责任单位 | 完成时限 |
				一、推进公开 | | | |
				（一）决策公开 | | | |
				1.公开目录 | 省司法厅 | 省直各部门，各设区市 | 6月底前 |
				2.公开清单 | | | |
				（二）财政公开 | | | |
				3.公开预算 | 省财政厅 | 各设区市 | 长期坚持 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnly("一、推进公开");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("决策公开", "决策公开", "财政公开");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.", "2.", "3.");
		assertThat(plan.tasks().get(1).leads()).containsExactly("省司法厅");
		assertThat(plan.tasks().get(1).units()).containsExactly("省直各部门", "各设区市");
		assertThat(plan.tasks().get(2).recurrence()).isEqualTo(Recurrence.CONTINUOUS);
	}

	@Test
	void columnsMayStandInAnyOrder() {
		ReadPlan plan = Plans.read("""
				2026年任务分解表
				完成时限 | 责任科室 | 工作任务 | 序号 | 具体要求 | 备注 |
				3月底前 | 办公室牵头,各科室配合 | 目录 | 1 | 更新目录 | 无 |
				每季度 | 财务科 | 预算 | 2 | 公开预算 | 无 |
				""");
		ReadTask first = plan.tasks().get(0);
		assertThat(first.leads()).containsExactly("办公室");
		assertThat(first.cooperating()).containsExactly("各科室");
		assertThat(first.chapter()).isEqualTo("目录");
		assertThat(first.label()).isEqualTo("1");
		assertThat(first.deadlines()).extracting(ReadDeadline::phrase).containsExactly("3月底前");
		assertThat(plan.tasks().get(1).recurrence()).isEqualTo(Recurrence.QUARTERLY);
	}

	@Test
	void theTableCountsWhereProseAndTableStandSideBySide() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。9月底前各部门要编制目录。（责任单位：市财政局）
				附件
				任务分解表
				序号 | 任务 | 责任单位 |
				1 | 编制目录 | 市司法局 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市司法局"));
		assertThat(plan.proseDeadlines()).extracting(ProseDeadline::label, ProseDeadline::phrase, ProseDeadline::text)
			.containsExactly(tuple("（一）", "9月底前", "9月底前各部门要编制目录。"));
		assertThat(plan.warnings()).extracting(ReadingWarning::code)
			.containsExactly(WarningCode.UNREAD_DUTY, WarningCode.PROSE_AND_TABLE, WarningCode.TABLE_FROM_TEXT);
	}

	@Test
	void aTableWithoutAKnownHeaderSaysWhichHeaderItHas() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。（责任单位：市财政局）
				项目 | 金额 | 来源 |
				甲 | 1 | 市级 |
				乙 | 2 | 省级 |
				""");
		ReadingWarning warning = plan.warnings().get(0);
		assertThat(warning.code()).isEqualTo(WarningCode.TABLE_UNKNOWN);
		assertThat(warning.message()).contains("项目、金额、来源");
	}

	private static void fill(XWPFTable table, int row, String... texts) {
		for (int column = 0; column < texts.length; column++) {
			XWPFTableCell cell = table.getRow(row).getCell(column);
			String[] lines = texts[column].split("\n");
			cell.setText(lines[0]);
			for (int i = 1; i < lines.length; i++) {
				cell.addParagraph().createRun().setText(lines[i]);
			}
		}
	}

	private static void mergeAcross(XWPFTable table, int row, int from, int to) {
		XWPFTableCell cell = table.getRow(row).getCell(from);
		CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
		properties.addNewGridSpan().setVal(BigInteger.valueOf(to - from + 1L));
		for (int column = to; column > from; column--) {
			table.getRow(row).removeCell(column);
		}
	}

	private static void mergeDown(XWPFTable table, int column, int from, int to) {
		for (int row = from; row <= to; row++) {
			XWPFTableCell cell = table.getRow(row).getCell(column);
			CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
			properties.addNewVMerge().setVal((row == from) ? STMerge.RESTART : STMerge.CONTINUE);
			properties.addNewGridSpan().setVal(BigInteger.ONE);
		}
	}

	@Test
	void sameAsAboveIsWhatStandsAbove() {
		ReadPlan plan = Plans.read("""
				示例县2026年任务清单
				序号 | 任务 | 要求 | 责任单位 |
				1 | 预算公开 | 公开预算。 | 县财政局、县审计局 |
				2 | 决算公开 | 公开决算。 | 同上 |
				""");
		assertThat(plan.tasks().get(1).units()).containsExactly("县财政局", "县审计局");
	}

	@Test
	void whatIsToComeOfAMeasureIsNotTheRequirement() {
		ReadPlan plan = Plans.read("""
				示例县2026年整改任务清单
				序号 | 整改问题 | 责任单位 | 整改措施 | 整改目标 | 完成时限 |
				1 | 指南未更新 | 县司法局 | 重新编制指南并公布。 | 要素齐全 | 6月底前 |
				2 | 目录未更新 | 县民政局 | 重新编制目录并公布。 | 公开率达到90% | 7月底前 |
				""");
		assertThat(plan.tasks().get(1).targets()).extracting(ReadTarget::phrase).containsExactly("达到90%");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("指南未更新", "目录未更新");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("重新编制指南并公布。", "重新编制目录并公布。");
	}

	@Test
	void headingsAboveSeveralTablesAreTheirChapters() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			word.createParagraph().createRun().setText("示例市2026年政务公开工作任务分工");
			word.createParagraph().createRun().setText("一、深化公开");
			fill(word.createTable(2, 4), 0, "序号", "任务", "具体要求", "责任单位");
			fill(word.getTables().get(0), 1, "1", "规划公开", "公开规划。", "市财政局");
			word.createParagraph().createRun().setText("二、加强解读");
			fill(word.createTable(2, 4), 0, "序号", "任务", "具体要求", "责任单位");
			fill(word.getTables().get(1), 1, "2", "政策解读", "发布解读。", "市司法局");
		}));
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("一、深化公开", "二、加强解读");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("规划公开", "政策解读");
	}

	@Test
	void theDataOfAPortalAboveATableAreNotItsHeader() {
		ReadPlan plan = Plans.read("""
				索引号 | 0001/2026-01 | 公开方式 | 主动公开 |
				发布单位 | 东山县政府 | 发文日期 | 2026-07-14 |
				序号 | 实事项目 | 责任单位 | 配合单位 |
				1 | 新建幼儿园。 | 县教育局 | 县住建局、各镇 |
				2 | 修建步道。 | 县住建局 | 县财政局 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("新建幼儿园。", "修建步道。");
		assertThat(plan.tasks().get(0).units()).containsExactly("县教育局");
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("县住建局", "各镇");
	}

	@Test
	void whatIsToHaveComeByEachQuarterIsNotTheRequirement() {
		ReadPlan plan = Plans.read("""
				示例县2026年改革台账
				序号 | 改革任务 | 牵头单位 | 责任单位 | 一季度 | 二季度 |
				1 | 推进国企重组。 | 县国资办 | 县财政局 | 摸清底数。 | 出台方案。 |
				2 | 盘活闲置土地。 | 县自然资源局 | 各镇 | / | 盘活一半。 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("推进国企重组。", "盘活闲置土地。");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnlyNulls();
	}

}
