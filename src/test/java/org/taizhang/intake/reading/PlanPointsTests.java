package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Points that follow one another in one paragraph. */
class PlanPointsTests {

	@Test
	void aPointMayBeginWithAFigure() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、回应关切
				1.1 公开热线。（责任单位：市信访局）
				1.2 12月底前公开办理情况。（责任单位：市信访局）
				二、提高效率
				1.2026年底前完成改造。（责任单位：市财政局）
				2.3个工作日内答复留言。（责任单位：市民政局）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("公开热线。", "12月底前公开办理情况。", "2026年底前完成改造。", "3个工作日内答复留言。");
	}

	@Test
	void aPageMayHaveLostAllItsLineBreaks() {
		ReadPlan plan = Plans.read("东山县医院2026年重点工作任务分解表 一、医疗质量 1.完善质量控制。责任科室：医务科 配合科室：质控科、各科室 完成时限：6月底 "
				+ "2.规范病案管理，达标率不低于95%。责任科室：病案室 完成时限：9月底 二、护理服务 3.开展技能竞赛。责任科室：护理部 配合科室：工会 完成时限：5月");
		assertThat(plan.title()).isEqualTo("东山县医院2026年重点工作任务分解表");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("完善质量控制。", "规范病案管理，达标率不低于95%。", "开展技能竞赛。");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("一、医疗质量", "一、医疗质量", "二、护理服务");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("医务科"), List.of("病案室"), List.of("护理部"));
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("质控科", "各科室");
		assertThat(plan.tasks()).flatExtracting(ReadTask::deadlines)
			.extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 5, 31));
		assertThat(plan.warnings()).filteredOn((warning) -> warning.code() == WarningCode.LOST_BREAKS).hasSize(1);
	}

	@Test
	void headingsAndPointsMayFollowOneAnotherInOneParagraph() {
		ReadPlan plan = Plans.read("东山县2026年惠企方案\n为降低企业成本，制定方案如下：一、工作目标全面落实上级政策，激发活力。二、工作措施（一）降低税收。"
				+ "1.执行核定办法。[责任单位：县税务局，各镇（街）政府]2.统一征收标准，压缩时限2个工作日。[责任单位：县财政局]（二）降低用地成本。3.优先供地。[责任单位：县自然资源局]");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.", "2.", "3.");
		assertThat(plan.tasks()).extracting(ReadTask::section).containsExactly("（一）降低税收", "（一）降低税收", "（二）降低用地成本");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县税务局", "各镇（街）政府"), List.of("县财政局"), List.of("县自然资源局"));
	}

	@Test
	void numbersInsideAPointStayThere() {
		ReadTask task = Plans
			.read("东山县2026年工作要点\n一、公开\n（一）完善目录。重点做到以下几点：1.目录齐全，凡是应当公开的一律列入目录，不得遗漏；2.更新及时，政策调整后尽快更新；"
					+ "3.查询方便，在网站首页设置入口，方便群众和企业查询使用，并公布咨询电话。（责任单位：县政府办公室）")
			.tasks()
			.get(0);
		assertThat(task.text()).contains("1.目录齐全", "3.查询方便");
		assertThat(task.units()).containsExactly("县政府办公室");
	}

	@Test
	void severalPointsMayStandInOneParagraph() {
		ReadPlan plan = Plans.read(
				"示例县2026年工作要点\n一、公开\n（一）经济信息\n1.公开政策。2.公开项目审批结果，总额2.5亿元。\n（以上工作由县财政局牵头，县司法局配合）\n（二）惠民信息\n3.公开救助。（责任单位：县民政局）");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开政策。", "公开项目审批结果，总额2.5亿元。", "公开救助。");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("县财政局"), List.of("县财政局"), List.of());
	}

	@Test
	void pointsInsideAParagraphAreParted() {
		List<ReadTask> tasks = Plans
			.read(Plans.HEAD + "一、优化服务\n1.推行一窗受理。（1）梳理事项。编制清单。（市政务服务局牵头）（2）改造窗口。6月底前完成。（市住建局牵头，市财政局配合）")
			.tasks();
		assertThat(tasks).extracting(ReadTask::label).containsExactly("（1）", "（2）");
		assertThat(tasks).extracting(ReadTask::section).containsOnly("1.推行一窗受理");
		assertThat(tasks).extracting(ReadTask::leads).containsExactly(List.of("市政务服务局"), List.of("市住建局"));
		assertThat(tasks.get(1).deadlines()).hasSize(1);
	}

	@Test
	void pointsInsideAParagraphThatShareTheirUnitsStayTogether() {
		List<ReadTask> tasks = Plans.read(Plans.HEAD + "一、优化服务\n1.推行一窗受理。（1）梳理事项；（2）改造窗口；（3）培训人员。（市政务服务局牵头）").tasks();
		assertThat(tasks).singleElement().extracting(ReadTask::text).asString().contains("（1）", "（2）", "（3）");
	}

	@Test
	void aWordMayIntroduceTheFirstPoint() {
		ReadPlan plan = Plans
			.read("示例市2026年任务清单\n（示卫办发〔2026〕1号）\n一、公开\n工作目标：全面公开。\n工作措施：1.编制目录。\n责任单位：市财政局\n2.更新目录。\n责任单位：市司法局");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("编制目录。", "更新目录。");
		assertThat(plan.documentNumber()).isEqualTo("示卫办发〔2026〕1号");
	}

	@Test
	void pointsOfAPointMayStandInItsParagraph() {
		ReadPlan plan = Plans
			.read("一、优化服务\n1.压缩时限。（1）简化登记。推行一窗受理。（县行政审批局牵头）（2）联网核验。共享证照数据。（县数据局牵头，县公安局配合）\n2.清理证明。见（1）（2）项。（县司法局负责）");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("（1）", "（2）", "2.");
		assertThat(plan.tasks()).extracting(ReadTask::title).startsWith("简化登记", "联网核验");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("县行政审批局"), List.of("县数据局"), List.of());
	}

	@Test
	void numbersInARunNeedNoStop() {
		ReadPlan plan = Plans
			.read("11清理文件。每年清理一次。\n责任单位：市司法局\n三、规范执法\n12下移重心。减少层次。\n责任单位：市委编办\n13规范收费。公布清单。\n责任单位：市财政局");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("11", "12", "13");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市司法局"), List.of("市委编办"), List.of("市财政局"));
	}

	@Test
	void itemsMayRunOnInOneParagraph() {
		ReadPlan plan = Plans.read("2026年任务分工\n一、排查隐患。完善标准，5月底前宣讲。〔县应急局牵头，有关单位按职责分工负责〕\n"
				+ "二、治理工程。（一）改造老旧装置，9月底前完成。〔县应急局、县工信局负责〕（二）推广监测预警装置。〔县交通局负责〕");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("一、", "（一）", "（二）");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("有关单位"), List.of("县应急局", "县工信局"), List.of("县交通局"));
		assertThat(plan.tasks().get(2).chapter()).isEqualTo("二、治理工程");
	}

	@Test
	void onAPageWithoutLineBreaksTheTitleEndsBeforeThePurpose() {
		ReadPlan plan = Plans.read(
				"示例县2026年政务公开工作要点实施方案为贯彻市政府办公室关于印发工作要点的通知，提升公开质量，制定本方案。一、深化公开（一）编制目录，更新指南，公布办理结果，接受社会监督，方便群众查询。二、加强解读（一）发布解读，回应关切，听取群众的意见和建议，改进工作。");
		assertThat(plan.title()).isEqualTo("示例县2026年政务公开工作要点实施方案");
		assertThat(plan.tasks()).hasSize(2);
	}

	@Test
	void aPageOnOneLineMayBeginWithALaterChapter() {
		ReadPlan plan = Plans.read("[接上页] 责任单位：市政府各部门。 七、推进区（市）县市民中心建设 选择有条件的区县推进市民中心建设，将生活密切相关的事项纳入中心办理。 "
				+ "牵头单位：市编办。 责任单位：有关区县政府。 八、办好市长公开电话 对系统升级改造，建立群众诉求跟进机制。 牵头单位：市政府办公室。");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("推进区（市）县市民中心建设", "办好市长公开电话");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市编办"), List.of("市政府办公室"));
	}

	@Test
	void paragraphsMayBeCountedInWords() {
		ReadPlan plan = Plans.read("某县法院2026年司法公开要点\n一、推进流程公开\n第一，建立查询系统。（立案庭负责，信息中心配合）\n第二，开通热线。（立案庭负责，审管办督促）");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("第一，", "第二，");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("建立查询系统。", "开通热线。");
	}

	@Test
	void aHeadingWithACommaMayRunIntoItsFirstPoint() {
		ReadPlan plan = Plans.read("一、强化重点领域公开,促进政策阳光透明(一)加强稳增长公开。发布相关规划和项目实施情况,多渠道推动减税降费政策精准传递,有效助力市场主体稳定经营。"
				+ "(责任单位:市发展改革委)(二)加强惠民生公开。发布民生实事进展。(责任单位:市民政局)二、夯实基础,提升水平(三)加强文件管理。公开现行有效文件。(责任单位:市司法局)");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("(一)", "(二)", "(三)");
		assertThat(plan.tasks()).extracting(ReadTask::chapter)
			.containsExactly("一、强化重点领域公开,促进政策阳光透明", "一、强化重点领域公开,促进政策阳光透明", "二、夯实基础,提升水平");
	}

	@Test
	void pointsMayBeginWithDashes() {
		ReadPlan plan = Plans.read("东山县2026年政务公开要点\n一、稳预期\n——加强解读。制作图文材料。（县政府办公室）\n——回应关切。发布权威信息。（县委宣传部牵头）\n"
				+ "二、优服务\n——推进网办。年底前网上可办率不低于90%。（县行政审批局）");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("加强解读", "回应关切", "推进网办");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("一、稳预期", "一、稳预期", "二、优服务");
	}

}
