package org.taizhang.intake.reading;

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
	void bulletsAreLabelsWhereTheyNameUnits() {
		ReadPlan plan = Plans.read("● 公开预算。（县财政局牵头）\n● 公开规划。（县住建局牵头，县直有关部门配合）\n● 公开救助标准。（县民政局负责）");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开预算。", "公开规划。", "公开救助标准。");
		assertThat(plan.tasks()).isNotEmpty().allSatisfy((task) -> assertThat(task.hasUnits()).isTrue());
		assertThat(Plans.read("一、深化公开\n1.公开下列信息：（县财政局负责）\n● 预算\n● 决算\n2.编制目录。").tasks()).hasSize(2);
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

	@Test
	void problemsAreNumberedAndTheirMeasuresShareTheUnitsBelow() {
		ReadPlan plan = Plans.read("""
				示例市2026年巡察反馈问题整改方案
				一、队伍建设方面
				问题1：学习制度落实不到位。
				整改措施：（1）修订学习制度。（2）每季度通报学习情况。
				责任科室：机关党委
				整改时限：2026年6月底前
				问题2：设备监管有漏洞。
				整改措施：（1）逐台建立档案。（2）建立预警机制。
				责任科室：设备科、执法支队
				整改时限：2026年9月底前
				问题3：投诉办理超期。
				整改措施：按月通报办理情况。
				责任科室：消保科
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("机关党委"), List.of("机关党委"), List.of("设备科", "执法支队"), List.of("设备科", "执法支队"),
					List.of("消保科"));
		assertThat(plan.tasks()).extracting(ReadTask::chapter).containsOnly("一、队伍建设方面");
		assertThat(plan.tasks()).last().extracting(ReadTask::text).isEqualTo("按月通报办理情况。");
	}

	@Test
	void paragraphsWithUnitsBelowMayFollowOneThatSaysWhatTheChapterIsAbout() {
		ReadPlan plan = Plans.read("""
				示例市2026年重点工作责任分解
				一、加快转型升级
				坚持调优调强，推进产业高端化。
				突出工业主体地位。改造提升五大产业。
				牵头单位：市经信局；责任单位：市财政局
				提升农业水平。新增高标准农田5万亩。
				牵头单位：市农业局；责任单位：市水利局
				二、统筹城乡发展
				完善城市功能。建成公厕12座。
				牵头单位：市住建局
				改善农村环境。整治村庄。
				牵头单位：市农业局；责任单位：各镇
				""");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("突出工业主体地位", "提升农业水平", "完善城市功能", "改善农村环境");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("市经信局"), List.of("市农业局"), List.of("市住建局"), List.of("市农业局"));
	}

	@Test
	void whatIsToBeReachedByTheWholeIsNoTaskThoughItsHeadingRunsIntoAYear() {
		ReadPlan plan = Plans.read("示例区农产品安全实施方案\n一、指导思想深入实施食品安全战略。\n二、创建目标2026年8月底前，各项指标全部达到标准。\n"
				+ "三、重点任务\n（一）加强监管。建立台账。（责任单位：区农业农村局）\n（二）强化检测。开展抽检。（责任单位：各镇）");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("加强监管", "强化检测");
	}

}
