package org.taizhang.intake.reading.table;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ProseDeadline;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTarget;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.Recurrence;
import org.taizhang.intake.reading.TaskSource;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

	@Test
	void rolesMayStandUnderTheHeader() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			XWPFTable table = word.createTable(4, 5);
			WordTables.fill(table, 0, "序号", "任务", "责任单位", "", "时限");
			WordTables.fill(table, 1, "", "", "牵头", "配合", "");
			WordTables.fill(table, 2, "1", "公开预算", "市财政局", "市审计局", "二季度启动，四季度完成");
			WordTables.fill(table, 3, "2", "公开规划", "市发展改革委", "/", "6月");
		}));
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市财政局"), List.of("市发展改革委"));
		assertThat(plan.tasks()).extracting(ReadTask::cooperating).containsExactly(List.of("市审计局"), List.of());
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::phrase).containsExactly("四季度");
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
