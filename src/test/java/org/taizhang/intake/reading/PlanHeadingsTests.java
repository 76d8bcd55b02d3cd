package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands above items: headings, months, units, and general parts that owe nothing.
 */
class PlanHeadingsTests {

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
	void aPointUnderNoHeadingHasNoChapter() {
		ReadPlan flat = Plans.read("3、修建公路（责任单位：市交通局）。\n4、创建园林城市（责任单位：市住建局）。\n二、改善民生\n5、引进人才（责任单位：市人社局）。");
		assertThat(flat.tasks()).extracting(ReadTask::chapter).containsExactly(null, null, "二、改善民生");
		ReadPlan deep = Plans.read("示例县2026年工作要点\n一、排查隐患。完善标准。（县应急局负责）\n二、治理工程\n（一）改造装置。（县工信局负责）");
		assertThat(deep.tasks()).extracting(ReadTask::chapter).containsExactly("一、排查隐患", "二、治理工程");
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
	void whatAPlanIsForOwesNothingUnderAnyChapter() {
		ReadPlan plan = Plans.read("""
				示例市2026年政务公开工作要点
				一、把握方向，明确任务
				（一）总体要求。坚持以公开为常态。
				（二）工作目标。到2027年，水平明显提升。
				二、突出重点
				（三）推进决策公开。公布决策草案。[市司法局牵头；各县负责]
				""");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("推进决策公开");
	}

}
