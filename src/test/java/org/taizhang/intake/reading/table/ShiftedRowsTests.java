package org.taizhang.intake.reading.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.Recurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Rows that lost merged cells when a table was copied as text. */
class ShiftedRowsTests {

	@Test
	void cellsAfterALostThemeGoBackToTheirColumns() {
		ReadPlan plan = Plans.read("""
				示例市2026年重点任务台账 |
				序号 | 工作任务 | 细化分工 | 责任处室 | 完成时限 | 备注 |
				1 | 抓好信息发布 | 围绕防汛发布信息 | 应急处 | 长期推进 |
				|
				2 | 抓好防汛知识宣传 | 宣传处 | 长期推进 |
				|
				3 | 常规公开事项 | 公开预算和决算 | 财务处 | 2026年8月底前 |
				|
				4 | 清理规范性文件 | 法规处 | 9月底前 |
				|
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label, ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("1", "抓好信息发布", "围绕防汛发布信息"), tuple("2", "抓好信息发布", "抓好防汛知识宣传"),
					tuple("3", "常规公开事项", "公开预算和决算"), tuple("4", "常规公开事项", "清理规范性文件"));
		assertThat(plan.tasks()).extracting((task) -> task.units().get(0)).containsExactly("应急处", "宣传处", "财务处", "法规处");
		assertThat(plan.tasks().get(1).recurrence()).isEqualTo(Recurrence.CONTINUOUS);
		assertThat(plan.tasks().get(3).deadlines()).extracting(ReadDeadline::phrase).containsExactly("9月底前");
	}

	@Test
	void numbersTellWhichOfTheColumnsOnTheLeftAreLost() {
		ReadPlan plan = Plans.read("""
				建设任务 | 工作事项 | 工作指标 | 任务清单 | 责任清单 | 时限清单 |
				一、体系建设 |
				（一）指挥 | 1.机构 | （1）明确各级责任人和分管负责人。 | 1.明确责任人； | 县应急局 | 4月 |
				（2）明确联络员和值班人员。 | 1.明确联络员； | 县应急局 | 4月 |
				2.机制 | （3）健全指挥机制和工作流程。 | 1.制定流程； | 县气象局 | 5月底前 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnly("一、体系建设");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("明确责任人", "明确联络员", "制定流程");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县应急局"), List.of("县应急局"), List.of("县气象局"));
	}

	@Test
	void whatFollowsTheUnitsAndSaysHowIsNoRequirement() {
		ReadPlan plan = Plans.read("""
				信息类别 | 内容描述 | 责任主体 | 公开方式 | 公开时限
				机构概况 | 公开机关职责和内设机构。 | 办公室 | 县政府网站 | 6月底前
				预算决算 | 公开财政预算和决算。 | 计财股 | 县政府网站 | 9月底前
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("机构概况", "公开机关职责和内设机构。"), tuple("预算决算", "公开财政预算和决算。"));
	}

	@Test
	void theKindOfATaskIsNoRequirementRightOfItsUnits() {
		ReadPlan plan = Plans.read("""
				序号 | 任务名称 | 指标要求 | 牵头部门 | 配合部门 | 目标类型 |
				1 | 服务业 | 增加值增长6%以上 | 市发改委 | 市财政局 | 甲类 |
				2 | 商贸业 | 零售额增长7%以上 | 市商务局 | 市财政局 | 乙类 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("服务业", "增加值增长6%以上"), tuple("商贸业", "零售额增长7%以上"));
	}

}
