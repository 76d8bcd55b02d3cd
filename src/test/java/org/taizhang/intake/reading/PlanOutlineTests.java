package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Which lines are items, and how they stand under one another. */
class PlanOutlineTests {

	/** Levels and labels of lines that are parted by / here. */
	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			第一部分 总体/一、公开/（一）编制。 | 1第一部分 2一、 3（一）
			第一章 公开/第一节 目录/1.编制。/第二节 规划/1.公开。 | 1第一章 2第一节 31. 2第二节 31.
			一、公开/1、编制。/（1）清单。/①事项。/二、解读/2、发布。 | 1一、 21、 3（1） 4① 1二、 22、
			1.公开/（一）编制。/（二）更新。/2.解读/（一）发布。 | 11. 2（一） 2（二） 12. 2（一）
			Ⅰ、公开/一.编制。/Ⅱ、解读/一.发布。 | 1Ⅰ、 2一. 1Ⅱ、 2一.
			1 推动产业公开/1.1 编制。/1.2 更新。/2 推动解读公开/2.1 发布。 | 11 21.1 21.2 12 22.1
			1.公开/1.1编制。/1.1.1清单。/1.2更新。/2.解读/2.1发布。 | 11. 21.1 31.1.1 21.2 12. 22.1
			一、公开/〔一〕编制。/1）清单。/2）事项。 | 1一、 2〔一〕 31） 32）
			一 公开/（一）编制。/二 解读/（一）发布。 | 1一 2（一） 1二 2（一）
			一、公开/1.编制。/2更新目录。/3.发布。 | 1一、 21. 22 23.
			A．公开/a)编制。/b)更新。 | 1A． 2a) 2b)
			一、公开/A.编制。/B.“目录”更新。 | 1一、 2A. 2B.
			第一章 公开/第一条 编制。/第二条 更新。/（一）目录。/第二章 解读/第三条 发布。 | 1第一章 2第一条 2第二条 3（一） 1第二章 2第三条
			一、公开/1.编制。/1.更新。/2.发布。 | 1一、 21. 21. 22.
			""")
	void anyNumberingMakesAnOutline(String lines, String outline) {
		ReadPlan plan = Plans.read(Plans.HEAD + lines.replace('/', '\n'));
		assertThat(plan.outline().stream().map((entry) -> entry.level() + entry.label()).toList())
			.isEqualTo(List.of(outline.split(" ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ⅰ．|ⅱ．|ⅲ．|ⅳ．", "i.|ii.|iii.|iv.", "（i）|（ii）|（iii）|（iv）" })
	void romanNumbersAreLabels(String labels) {
		String[] l = labels.split("\\|");
		ReadPlan plan = Plans.read("示例市2026年任务分工\n一、公开\n" + l[0] + "更新指南（市财政局）\n" + l[1] + "编制报告（市司法局）\n" + l[2]
				+ "规范办理（市民政局）\n" + l[3] + "加强培训（市教育局）");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly(l);
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("更新指南", "编制报告", "规范办理", "加强培训");
	}

	@Test
	void tasksMayBeNumberedInWords() {
		ReadPlan plan = Plans
			.read("示例县2026年重点任务\n一、公开\n任务1：建设文件库\n工作内容：归集文件。\n牵头单位：县财政局\n任务2：开展评议\n工作内容：评议政策。\n牵头单位：县司法局");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("任务1：", "任务2：");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("县财政局"), List.of("县司法局"));
	}

	@Test
	void aCitedArticleIsNoLabel() {
		ReadPlan plan = Plans.read("示例市2026年工作要点\n一、公开\n（一）编制目录。\n第十条规定的事项要全部列入。\n（二）更新目录。");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("（一）", "（二）");
	}

	@Test
	void anArticleAboutTheMeasuresThemselvesIsNoTask() {
		ReadPlan plan = Plans
			.read("东山县2026年惠企措施\n第一条 减免租金。（责任单位：县财政局）\n第二条 发放补贴。（责任单位：县民政局）\n第三条 本措施由县发展改革局负责解释，自印发之日起施行。");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("第一条", "第二条");
		assertThat(plan.tasks()).extracting(ReadTask::title).isNotNull();
	}

	@Test
	void generalPartsAreNoTasksWhereTasksNameUnits() {
		ReadPlan plan = Plans.read("""
				东山县养老服务实施意见
				一、总体要求
				（一）指导思想。坚持政府主导。
				（二）基本原则。坚持公平。
				（三）发展目标。到2030年，服务更加完善。
				二、重点任务
				（四）建设食堂。建设一批食堂。（县民政局负责）
				三、保障措施
				各部门要加强领导，压实责任。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("（四）");
	}

	@Test
	void theMonthsOfAWorkPlanAreHeadingsAndSayWhenItsTasksAreDue() {
		ReadPlan plan = Plans.read("""
				东山县工会2026年工作安排
				一月
				1.召开全体委员会议，总结去年工作并部署今年工作任务。 责任部门：办公室
				二月
				1.走访困难职工，2月10日前完成。 责任部门：保障部
				2.制定要点。 责任部门：办公室
				""");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("一月", "二月", "二月");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("办公室"), List.of("保障部"), List.of("办公室"));
		assertThat(plan.tasks()).flatExtracting(ReadTask::deadlines)
			.extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 28));
		assertThat(plan.tasks().get(0).doubts()).extracting(TaskDoubt::code).contains(WarningCode.TIME_VAGUE);
		assertThat(plan.tasks().get(1).doubts()).extracting(TaskDoubt::code).doesNotContain(WarningCode.TIME_VAGUE);
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
	void belowAMonthEachLineWithUnitsIsATask() {
		ReadPlan plan = Plans
			.read("东山县科协2026年工作安排\n3月份：\n召开全委会议。（办公室）\n举办科普活动不少于5场。（科普部牵头，学会部配合）\n9月份：\n开展科普日活动。（科普部）");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("召开全委会议。", "举办科普活动不少于5场。", "开展科普日活动。");
		assertThat(plan.tasks()).flatExtracting(ReadTask::deadlines)
			.extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31), LocalDate.of(2026, 9, 30));
	}

	@Test
	void whatATaskConsistsOfIsReadWithoutItsCaption() {
		ReadPlan plan = Plans.read("""
				东山公司2026年重点任务清单
				重点任务一：深化理论武装
				具体举措：组织学习不少于12次。
				责任部门：宣传部
				重点任务二：建强基层组织
				具体举措：实施培养工程。
				责任部门：组织部
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("重点任务一：", "重点任务二：");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("组织学习不少于12次。", "实施培养工程。");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("深化理论武装", "建强基层组织");
	}

	@Test
	void aFigureToBeReachedIsNoHeading() {
		ReadTask task = Plans.read("东山县2026年工作要点\n一、公开\n1.开办时间压缩至5个工作日。年底前全面实现。（县审批局负责）").tasks().get(0);
		assertThat(task.title()).isNull();
	}

	@Test
	void headingsMayHaveNoNumbers() {
		ReadPlan plan = Plans.read("""
				东山镇2026年重点工作安排
				为做好今年工作，作如下安排。
				发展高山蔬菜产业
				建设基地，培育合作社。（农业办牵头，各村负责）
				整治人居环境
				6月底前完成改厕任务。
				责任单位：村镇办
				工作要求
				各村要加强领导。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("发展高山蔬菜产业", "整治人居环境");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsOnlyNulls();
		assertThat(plan.tasks().get(0).leads()).containsExactly("农业办");
		assertThat(plan.tasks().get(1).units()).containsExactly("村镇办");
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
	void aSentenceOfUnitsUnderAHeadingHoldsForWhatIsBelow() {
		List<ReadTask> tasks = Plans.read(Plans.HEAD + """
				一、整治市场秩序
				由市市场监管局牵头，市公安局、各街道配合。
				1.检查集贸市场。
				2.检查超市。
				二、做好宣传
				由市融媒体中心负责。
				1.制作短片，由市教育局送进学校。
				""").tasks();
		assertThat(tasks).extracting(ReadTask::leads).containsExactly(List.of("市市场监管局"), List.of("市市场监管局"), List.of());
		assertThat(tasks.get(1).cooperating()).containsExactly("市公安局", "各街道");
		assertThat(tasks.get(2).units()).containsExactly("市融媒体中心");
	}

	@Test
	void aWordMayIntroduceTheFirstPoint() {
		ReadPlan plan = Plans
			.read("示例市2026年任务清单\n（示卫办发〔2026〕1号）\n一、公开\n工作目标：全面公开。\n工作措施：1.编制目录。\n责任单位：市财政局\n2.更新目录。\n责任单位：市司法局");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("编制目录。", "更新目录。");
		assertThat(plan.documentNumber()).isEqualTo("示卫办发〔2026〕1号");
	}

	@Test
	void aFigureAtTheBeginningOfALineIsNoLabel() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				1.编制目录。全市公开事项达到
				3.2万条。（责任单位：市财政局）
				2.举办活动。
				3.15国际消费者权益日开展宣传。（责任单位：市司法局）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.", "2.");
	}

	@Test
	void aHeadingWithoutItsSpaceStandsAboveItsDecimals() {
		ReadPlan plan = Plans.read("示例区2026年政务公开工作安排\n1推动政策公开\n1.1 编制目录。\n责任单位：财政局\n2推动预算公开\n2.1 公开预算。\n责任单位：财政局");
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("1推动政策公开", "2推动预算公开");
	}

	@Test
	void whatAPageBrokeIsNoHeading() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			for (String line : List.of("示例市2026年政务公开工作要点", "一、深化公开", "1.编制目录，公开事项。", "2.公开土地出让结果，推行标准地出", "让，并公布面积。",
					"3.公开预算，公布收支。")) {
				word.createParagraph().createRun().setText(line);
			}
		}));
		assertThat(plan.tasks()).extracting(ReadTask::title).containsOnlyNulls();
	}

	@Test
	void aHeadingMayEndInASpace() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）加强学习培训　将政务公开纳入培训课程，组织业务交流。（责任单位：市财政局）");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("加强学习培训");
		plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）推动企业产值增长 5%以上，及时公开有关信息，做好解读。（责任单位：市统计局）");
		assertThat(plan.tasks()).extracting(ReadTask::title).as("a space before a figure").containsOnlyNulls();
	}

	@Test
	void aHeadingMayRunInWithAColon() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n1.招生信息公开：8月20日前公布招生结果。\n2.公开下列信息，包括：预算、决算。");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("招生信息公开", null);
	}

	@Test
	void onlyHeadingsThatRunIntoTheirParagraphAreCut() {
		String longHeading = "围绕中心工作和群众关切持续扩大主动公开的范围并且不断提高公开的质量和政务公开服务的整体效能";
		ReadPlan plan = Plans.read(Plans.HEAD + "一、" + longHeading + "\n（一）编制目录。（责任单位：市财政局）\n二、" + longHeading
				+ "。做好有关工作。\n（一）编制目录。（责任单位：市财政局）");
		assertThat(plan.outline().get(0).heading()).isEqualTo(longHeading);
		assertThat(plan.outline().get(2).heading()).isEqualTo(longHeading.substring(0, 40));
	}

	@Test
	void aMissingNumberIsPointedOut() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。（责任单位：市财政局）
				（三）做好解读。（责任单位：市司法局）
				""");
		ReadingWarning warning = plan.warnings().get(0);
		assertThat(warning.code()).isEqualTo(WarningCode.NUMBERING_GAP);
		assertThat(warning.message()).contains("（三）", "（一）");
		assertThat(warning.place()).isNotNull();
	}

	@Test
	void numbersMayRunOnOverHeadings() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）决策公开
				1.编制目录。（责任单位：市财政局）
				（二）政策解读
				2.发布解读。（责任单位：市司法局）
				二、加强保障
				（三）加强培训
				3.组织培训。（责任单位：市人社局）
				""");
		assertThat(plan.warnings()).isEmpty();
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.", "2.", "3.");
	}

	@Test
	void aPointUnderNoHeadingHasNoChapter() {
		ReadPlan flat = Plans.read("3、修建公路（责任单位：市交通局）。\n4、创建园林城市（责任单位：市住建局）。\n二、改善民生\n5、引进人才（责任单位：市人社局）。");
		assertThat(flat.tasks()).extracting(ReadTask::chapter).containsExactly(null, null, "二、改善民生");
		ReadPlan deep = Plans.read("示例县2026年工作要点\n一、排查隐患。完善标准。（县应急局负责）\n二、治理工程\n（一）改造装置。（县工信局负责）");
		assertThat(deep.tasks()).extracting(ReadTask::chapter).containsExactly("一、排查隐患", "二、治理工程");
	}

	@Test
	void bulletsAreLabelsWhereTheyNameUnits() {
		ReadPlan plan = Plans.read("● 公开预算。（县财政局牵头）\n● 公开规划。（县住建局牵头，县直有关部门配合）\n● 公开救助标准。（县民政局负责）");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开预算。", "公开规划。", "公开救助标准。");
		assertThat(plan.tasks()).isNotEmpty().allSatisfy((task) -> assertThat(task.hasUnits()).isTrue());
		assertThat(Plans.read("一、深化公开\n1.公开下列信息：（县财政局负责）\n● 预算\n● 决算\n2.编制目录。").tasks()).hasSize(2);
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
	void whatAPlanIsForOwesNothing() {
		assertThat(Plans.read("一、总体要求\n（一）指导思想\n贯彻各项部署。\n（二）工作目标\n到2026年底基本建成。\n二、重点任务\n（一）编制目录\n公布清单。").tasks())
			.extracting(ReadTask::title)
			.containsExactly("编制目录");
	}

	@Test
	void unitsMayHeadTheirDuties() {
		ReadPlan plan = Plans.read("2026年重点工作目标任务\n市发改局\n1.争取资金不少于8亿元。\n2.推进项目建设，完成率100%。\n市教育局\n1.新建学校12所。");
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("争取资金不少于8亿元。", "推进项目建设，完成率100%。", "新建学校12所。");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市发改局"), List.of("市发改局"), List.of("市教育局"));
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsExactly("市发改局", "市发改局", "市教育局");
		assertThat(plan.issuer()).isNull();
	}

	@Test
	void onlyItsUnitsMayTellAnItem() {
		ReadPlan plan = Plans.read("2026年十件实事\n新增学位2万个，年底前完成。\n主管领导：张三\n责任单位：市教育局\n改造校舍30所。\n主管领导：李四\n责任单位：市住建局");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("新增学位2万个，年底前完成。", "改造校舍30所。");
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市教育局"), List.of("市住建局"));
		assertThat(plan.tasks()).extracting(ReadTask::label).containsOnlyNulls();
		assertThat(Plans.read("一、教育\n新增学位2万个。\n责任单位：市教育局\n改造校舍30所。\n责任单位：市住建局\n二、卫生\n改造医院。\n责任单位：市卫健委").tasks())
			.extracting(ReadTask::chapter, ReadTask::text)
			.containsExactly(tuple("一、教育", "新增学位2万个。"), tuple("一、教育", "改造校舍30所。"), tuple("二、卫生", "卫生改造医院。"));
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
	void whatIsToBeDoneMayBeSaidApart() {
		ReadPlan plan = Plans
			.read("整改任务清单\n（一）存在问题：压力传导层层递减。\n整改目标：压实责任，研究率达到100%。\n整改时限：2026年6月底\n整改措施：每季度研究一次整改工作。\n牵头单位：市委办公室\n"
					+ "（二）存在问题：改造滞后。\n整改措施：逐企制定方案。\n对逾期未完成的限产。\n责任单位：市生态环境局");
		assertThat(plan.tasks()).extracting(ReadTask::title, ReadTask::text)
			.containsExactly(tuple("压力传导层层递减", "每季度研究一次整改工作。"), tuple("改造滞后", "逐企制定方案。对逾期未完成的限产。"));
		assertThat(plan.tasks().get(0).leads()).containsExactly("市委办公室");
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 6, 30));
		assertThat(plan.tasks().get(0).targets()).extracting(ReadTarget::phrase).containsExactly("达到100%");
		assertThat(plan.tasks().get(1).units()).containsExactly("市生态环境局");
	}

	@Test
	void onAPageWithoutLineBreaksTheTitleEndsBeforeThePurpose() {
		ReadPlan plan = Plans.read(
				"示例县2026年政务公开工作要点实施方案为贯彻市政府办公室关于印发工作要点的通知，提升公开质量，制定本方案。一、深化公开（一）编制目录，更新指南，公布办理结果，接受社会监督，方便群众查询。二、加强解读（一）发布解读，回应关切，听取群众的意见和建议，改进工作。");
		assertThat(plan.title()).isEqualTo("示例县2026年政务公开工作要点实施方案");
		assertThat(plan.tasks()).hasSize(2);
	}

	@Test
	void goalsAreNoTaskThoughNoTaskNamesUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、工作目标紧扣全市重大部署，加大公开力度，拓宽公开范围和渠道。\n二、工作任务\n1.编制目录。\n2.更新目录。");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("编制目录。", "更新目录。");
	}

	@Test
	void aLongFirstLineThatBreaksOffIsNoHeading() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			for (String line : List.of("示例市2026年政务公开工作要点", "一、深化公开", "1.编制目录", "公开全部目录。（市财政局负责）", "2.更新目录",
					"及时更新目录。（市司法局负责）", "3.公开审批服务办理情况（含中介服务和便民服务情况）和向社会购买服务情", "况的全部清单，接受社会监督。（市民政局负责）")) {
				word.createParagraph().createRun().setText(line);
			}
		}));
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("编制目录", "更新目录", null);
	}

	@Test
	void namesBelowALineOfUnitsGoOnWithIt() {
		ReadPlan plan = Plans.read(
				"2026年实事\n一、改造公路\n建设内容：改造公路60公里。\n牵头单位：县交通局\n配合单位：县发改局\n各乡镇人民政府\n完成时限：12月底\n二、改造小区\n建设内容：改造小区15个。\n牵头单位：县住建局");
		assertThat(plan.tasks().get(0).text()).isEqualTo("改造公路60公里。");
		assertThat(plan.tasks().get(0).title()).isEqualTo("改造公路");
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("县发改局", "各乡镇人民政府");
	}

	@Test
	void aLineOfUnitsAtTheEndOfAPointIsWhole() {
		ReadPlan plan = Plans.read("任务分解表\n项目：素质\n1、公共图书馆、文化馆、博物馆免费开放。 牵头部门：市文旅局 责任部门：各区\n项目：秩序\n2、道路畅通。 牵头部门：市城管局");
		assertThat(plan.tasks().get(0).units()).containsExactly("各区");
	}

}
