package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Units that a sentence gives to items other than its own. */
class SharedUnitsTests {

	@Test
	void asAboveMeansTheUnitsOfTheTaskBefore() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、公开
				1.公开预算。（责任单位：市财政局、市审计局）
				2.公开决算。（责任单位：同上）
				""");
		assertThat(plan.tasks().get(1).units()).containsExactly("市财政局", "市审计局");
		assertThat(plan.tasks().get(1).isDoubted(WarningCode.UNITS_FROM_ABOVE)).isTrue();
	}

	@Test
	void unitsDeclaredForAllLaterItemsAreAddedAndSaid() {
		ReadPlan plan = Plans.read(Plans.HEAD
				+ "一、深化公开\n1.编制目录。〔市司法局牵头，市统计局参与，各县、区人民政府（管委会）负责落实。以下各项工作均需各县、区人民政府（管委会）落实，不再列出。〕逐步扩大范围。（市档案馆负责）\n2.更新目录。（市财政局牵头）\n二、加强解读\n3.发布解读。（责任单位：市民政局）");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("市司法局"), List.of("市财政局"), List.of());
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("各县、区人民政府（管委会）", "市档案馆"), List.of("各县、区人民政府（管委会）"),
					List.of("市民政局", "各县、区人民政府（管委会）"));
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("市统计局");
		assertThat(plan.tasks()).extracting((task) -> task.isDoubted(WarningCode.INHERITED_UNITS))
			.containsExactly(false, true, true);
	}

	@Test
	void aClauseOnListsWithoutALeadNamesNobody() {
		ReadPlan plan = Plans.read(
				Plans.HEAD + "一、深化公开\n1.编制目录。（负责单位：市司法局、市统计局。未明确牵头单位的，由所列单位按职责分工负责，下同）\n2.更新目录。（牵头单位：市财政局 参加单位：市民政局）");
		assertThat(plan.tasks().get(0).units()).containsExactly("市司法局", "市统计局");
	}

	@Test
	void aSentenceBelowSeveralItemsGivesThemTheirUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD
				+ "一、主要目标\n（一）增长目标。\n1.财政收入增长5%以上；\n2.出口总额增长3%以上；\n2项目标的责任单位均为市商务局。\n3.新增就业2万人；\n该项目标责任单位为市财政局、市民政局。\n4.旅游收入增长；\n（二）减排目标。\n5.能耗下降；\n上述各项指标的牵头单位为市统计局。");
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("财政收入增长5%以上", "出口总额增长3%以上", "新增就业2万人", "旅游收入增长", "能耗下降");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市商务局"), List.of("市商务局"), List.of("市财政局", "市民政局"), List.of(), List.of());
		assertThat(plan.tasks().get(4).leads()).containsExactly("市统计局");
	}

	@Test
	void paragraphsThatEachEndWithUnitsAreItemsUnderTheirHeading() {
		ReadPlan plan = Plans.read(
				"示例省规划任务分工\n二、任务分工\n1. 约束性指标\n森林覆盖率达到30%以上。（省林业局牵头）\n完成耕地保有量。（省财政厅、统计局按职责分工负责）\n2. 公报制度\n每年公布一次结果。（省统计局负责）\n每年公布一次进度。（省统计局牵头，省财政厅配合）");
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("森林覆盖率达到30%以上。", "完成耕地保有量。", "每年公布一次结果。", "每年公布一次进度。");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsOnlyNulls();
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("省林业局"), List.of(), List.of(), List.of("省统计局"));
	}

	@Test
	void paragraphsThatBeginWithTheirUnitsDivideTheWorkWithoutNumbers() {
		ReadPlan plan = Plans.read(
				"为做好整治工作，现将各单位的任务明确如下：\n县住建局负责整治工作的总体协调，指导创建示范村。\n县委农办要结合实际，督查新社区建设。\n县财政局负责落实经费，监督使用情况；\n县水利局负责疏浚沟塘。");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县住建局"), List.of("县委农办"), List.of("县财政局"), List.of("县水利局"));
		assertThat(plan.tasks().get(1).text()).isEqualTo("县委农办要结合实际，督查新社区建设。");
		assertThat(Plans.read("示例县情况说明\n县财政局负责落实经费。\n县住建局编制了规划。\n会议还研究了其他事项。").tasks()).isEmpty();
	}

	@Test
	void aSentenceBehindABracketInMidParagraphIsNoUnit() {
		ReadPlan plan = Plans
			.read(Plans.HEAD + "一、深化公开\n（一）做好公开。发布规划信息。（牵头单位：市司法局）推进预算信息应公开尽公开。\n（牵头单位：市财政局）\n（二）编制目录。（牵头单位：市民政局）");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市司法局", "市财政局");
		assertThat(plan.tasks().get(0).text()).isEqualTo("做好公开。发布规划信息。推进预算信息应公开尽公开。");
	}

	@Test
	void aListMaySayByWhichMarkItPartsThoseThatLead() {
		ReadPlan plan = Plans.read("""
				示例市2026年政务公开工作要点
				一、深化公开
				（一）公开规划。（责任单位：市财政局、市商务局，各区政府。逗号前为牵头单位，多个牵头单位的按职责分别牵头，下同）
				（二）公开预算。（责任单位：市财政局，市直部门、各县（市，区）政府）
				（三）公开决算。（责任单位：市审计局）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("市财政局", "市商务局"), List.of("市财政局"), List.of());
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("各区政府"), List.of("市直部门", "各县（市，区）政府"), List.of("市审计局"));
	}

	@Test
	void chaptersMayBeHeadedByThoseWhoAnswerForThem() {
		ReadPlan plan = Plans.read("""
				东山县2026年政务公开责任清单
				一、县政府办公室
				1.编制目录，6月底前公布。
				2.每季度通报检查情况。
				二、县卫健局、县医保局
				3.公开定点医院名单。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县政府办公室"), List.of("县政府办公室"), List.of("县卫健局", "县医保局"));
		assertThat(plan.tasks()).allMatch((task) -> task.isDoubted(WarningCode.INHERITED_UNITS));
		assertThat(Plans.read("东山县2026年要点\n一、县政府办公室\n1.编制目录。\n二、深化公开\n2.公开名单。").tasks()).noneMatch(ReadTask::hasUnits);
	}

	@Test
	void unitsThatDivideOneItemAmongThemAllAnswerForItAndThisIsSaid() {
		ReadPlan plan = Plans
			.read(Plans.HEAD + "一、保障\n1.规范申请办理。法制科负责审核，信息科负责送达。\n2.加强宣传。县委宣传部要做好引导。\n3.公开预算。（县财政局牵头；县统计局负责监测）");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("法制科", "信息科"), List.of(), List.of("县统计局"));
		assertThat(plan.tasks().get(0).isDoubted(WarningCode.UNITS_OF_SENTENCES)).isTrue();
		assertThat(plan.tasks().get(2).leads()).containsExactly("县财政局");
		assertThat(plan.tasks().get(2).text()).isEqualTo("公开预算。");
	}

}
