package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the units of an item are named. */
class PlanUnitsTests {

	@Test
	void aListOfUnitsMayGoOnInTheNextLine() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			for (String line : List.of("示例市2026年政务公开工作要点", "一、深化公开", "1.编制目录。", "牵头单位：市财政局", "责任单位：市民政局、", "市司法局",
					"2.更新目录。", "责任科室", "办公室、法规科", "3.公布目录。", "责任单位：市财政局、")) {
				word.createParagraph().createRun().setText(line);
			}
		}));
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市民政局", "市司法局"), List.of("办公室", "法规科"), List.of("市财政局"));
	}

	@Test
	void aListOfUnitsMayStandOnSeveralLinesUnderItsRole() {
		ReadPlan plan = Plans.read(Plans.word((word) -> {
			for (String line : List.of("示例市2026年政务公开工作要点", "一、深化公开", "1.编制目录。", "责任单位：", "市财政局、", "市司法局、", "市民政局",
					"完成时限：9月底前")) {
				word.createParagraph().createRun().setText(line);
			}
		}));
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市财政局", "市司法局", "市民政局"));
		assertThat(plan.tasks().get(0).text()).isEqualTo("编制目录。");
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "——责任部门：市财政局、市民政局", "责任部门：市财政局、市民政局", "—责任单位：市财政局 市民政局", "，责任单位：市财政局、市民政局" })
	void aListMayFollowWithoutAnyBracket(String list) {
		ReadTask task = Plans.read("示例市2026年工作要点\n一、公开\n1.公开目录，10月底前完成录入" + list).tasks().get(0);
		assertThat(task.text()).isEqualTo("公开目录，10月底前完成录入");
		assertThat(task.units()).containsExactly("市财政局", "市民政局");
	}

	@Test
	void unitsOnLinesOfTheirOwnBelongToTheItemAbove() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）聚焦重点。
				1.公开预算。及时公开预算。
				牵头单位：市财政局
				责任单位：市直各部门，各县（市、区）政府
				完成时限：9月底前
				2.公开规划。
				责任单位：
				市发展改革委、市自然资源和规划局
				""");
		assertThat(plan.tasks()).extracting(ReadTask::section).containsOnly("（一）聚焦重点");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks().get(0).units()).containsExactly("市直各部门", "各县（市、区）政府");
		assertThat(plan.tasks().get(0).deadlines()).extracting(ReadDeadline::phrase).containsExactly("9月底前");
		assertThat(plan.tasks().get(1).units()).containsExactly("市发展改革委", "市自然资源和规划局");
	}

	@Test
	void pointsShareTheLineThatFollowsThemAll() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				1.健全体系
				（1）编制预案。
				（2）开展演练。
				（责任单位：市应急局、各县（市、区）政府）
				""");
		assertThat(plan.tasks()).hasSize(2)
			.allSatisfy((task) -> assertThat(task.units()).containsExactly("市应急局", "各县（市、区）政府"));
	}

	@Test
	void aTimeMayEndTheBracketOfUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）清理文件（市司法局牵头，各县参与，9月底前完成）。");
		assertThat(plan.tasks().get(0).text()).isEqualTo("清理文件");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市司法局");
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
	}

	@Test
	void everyParagraphOfAnItemMayNameUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）公开规划
				公开规划。（责任单位：市发展改革委）
				归集历史规划，9月底前完成。（责任单位：市自然资源局）
				（二）公开民生
				公开名录（责任单位：市民政局），公开补贴标准（责任单位：市财政局）。
				（三）公开教育
				公开招生政策。
				责任单位：市教育局
				公开收费标准。
				责任单位：市市场监管局
				各部门要抓好落实。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市发展改革委", "市自然资源局"), List.of("市民政局", "市财政局"), List.of("市教育局", "市市场监管局"));
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("公开规划公开规划。归集历史规划，9月底前完成。", "公开民生公开名录，公开补贴标准", "公开教育公开招生政策。公开收费标准。");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "由市财政局负责，组织各单位公开预算。 | | 市财政局 |", "此项工作由市教育局、市民政局具体负责，9月底前公布。 | | 市教育局 市民政局 |",
			"市水利局会同市生态环境局、市农业农村局按月发布水质。 | 市水利局 | | 市生态环境局 市农业农村局", "由市水利局会同审计部、统计部等部门研究提出意见。 | 市水利局 | | 审计部 统计部",
			"责任单位为市政务服务中心、市融媒体中心，全年自查。 | | 市政务服务中心 市融媒体中心 |", "市政府办公室、市司法局按职责分工负责，组织培训。 | | 市政府办公室 市司法局 |",
			"由市住建局牵头，各县（市、区）负责，公布结果。 | 市住建局 | 各县（市、区） |", "由点及面推广经验，由专人负责，由主要领导具体负责。 | | |", "各部门要按照职责分工，抓好落实。 | | |",
			"会同媒体开展宣传，扩大影响。 | | |", "各责任科室要明确专人负责。 | | |" })
	void unitsInASentenceCountWhereNothingElseNamesThem(String sentence, String leads, String units,
			String cooperating) {
		ReadTask task = Plans.read("示例市2026年工作要点\n一、深化公开\n（一）推进公开。" + sentence).tasks().get(0);
		assertThat(String.join(" ", task.leads())).isEqualTo(leads == null ? "" : leads);
		assertThat(String.join(" ", task.units())).isEqualTo(units == null ? "" : units);
		assertThat(String.join(" ", task.cooperating())).isEqualTo(cooperating == null ? "" : cooperating);
		assertThat(task.text()).endsWith(sentence);
		ReadTask listed = Plans.read("示例市2026年工作要点\n一、深化公开\n（一）推进公开。" + sentence + "（责任单位：市审计局）").tasks().get(0);
		assertThat(listed.units()).contains("市审计局");
	}

	@Test
	void eachClauseOfAnItemMayNameItsOwnUnits() {
		ReadTask task = Plans.read("示例局2026年工作方案\n一、任务\n（一）推进公开。一是公开规划（规划科负责）；二是公开计划（利用科牵头，耕保科配合）；三是公开结果（责任科室：矿管科）。")
			.tasks()
			.get(0);
		assertThat(task.leads()).containsExactly("利用科");
		assertThat(task.units()).containsExactly("规划科", "矿管科");
		assertThat(task.cooperating()).containsExactly("耕保科");
		assertThat(task.text()).startsWith("推进公开。一是公开规划；二是公开计划；三是公开结果");
	}

	@Test
	void eachSentenceOfAnItemMayNameItsOwnUnits() {
		ReadTask task = Plans.read("示例局2026年工作方案\n一、任务\n（一）推进公开。公开规划。（规划科负责）公开计划。（利用科牵头，耕保科配合）公开结果。（矿管科、执法科按职责分工负责）")
			.tasks()
			.get(0);
		assertThat(task.leads()).containsExactly("利用科");
		assertThat(task.units()).containsExactly("规划科", "矿管科", "执法科");
		assertThat(task.text()).isEqualTo("推进公开。公开规划。公开计划。公开结果。");
	}

	@Test
	void aTimeThatEndsTheBracketIsNoUnit() {
		ReadTask task = Plans.read(Plans.HEAD + "一、深化公开\n（一）公开预算。（市财政局牵头，市民政局负责，4月底前出台相关政策，年内持续推进）").tasks().get(0);
		assertThat(task.units()).containsExactly("市民政局");
		assertThat(task.deadlines()).extracting(ReadDeadline::date).contains(LocalDate.of(2026, 4, 30));
		assertThat(task.recurrence()).isEqualTo(Recurrence.CONTINUOUS);
	}

	@Test
	void unitsInsideTheProseStayInTheText() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、加强保障\n（一）加强培训。由市人社局牵头，市司法局、市民政局配合，组织培训；各县政府要参加。");
		ReadTask task = plan.tasks().get(0);
		assertThat(task.leads()).containsExactly("市人社局");
		assertThat(task.cooperating()).containsExactly("市司法局", "市民政局");
		assertThat(task.text()).contains("由市人社局牵头");
	}

	@Test
	void itemsWithoutUnitsInheritAndThisIsSaid() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）做好解读。（责任单位：市司法局）
				1.编制清单。
				2.发布解读。（责任单位：市民政局）
				（二）加强领导。各部门要加强领导。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("市司法局"), List.of("市民政局"), List.of());
		assertThat(plan.warnings()).extracting(ReadingWarning::code, ReadingWarning::task)
			.containsExactly(warning(WarningCode.NO_UNIT, 2), warning(WarningCode.INHERITED_UNITS, 0));
	}

	private static org.assertj.core.groups.Tuple warning(WarningCode code, Integer task) {
		return org.assertj.core.api.Assertions.tuple(code, task);
	}

	@Test
	void whatOneListSaysOfItselfHoldsForNoOther() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。（市财政局、市民政局负责）
				（二）严格考核。（市委组织部、市司法局负责，列第一位的为牵头单位）
				""");
		assertThat(plan.tasks().get(0).leads()).isEmpty();
		assertThat(plan.tasks().get(1).leads()).containsExactly("市委组织部");
	}

	@Test
	void aDeclarationThatTheFirstLeadsHoldsThroughout() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。（市财政局、市民政局负责）
				（二）做好解读。（市司法局、市民政局负责。列第一位的为牵头单位，下同）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市财政局"), List.of("市司法局"));
		assertThat(plan.tasks()).extracting(ReadTask::units).containsOnly(List.of("市民政局"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "现将任务分工如下（责任单位排在第一位的为牵头单位，下同）。", "列首位的为牵头单位，请认真落实。", "各项任务的第一个责任单位为牵头单位。",
			"责任单位第一个为牵头单位，其余配合。", "有多个单位的，第一责任单位为牵头单位。", "（第一责任单位为牵头单位，下同）", "排序第一的单位为牵头单位。" })
	void aPrefaceMayDeclareThatTheFirstLeads(String preface) {
		ReadPlan plan = Plans.read(Plans.HEAD + preface + "\n一、深化公开\n（一）编制目录。（责任单位：市财政局、市民政局）");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks().get(0).units()).containsExactly("市民政局");
	}

	@Test
	void theFirstLeadsWhereTheImporterSaysSo() {
		SourceDocument document = Plans.document(Plans.HEAD + "一、深化公开\n（一）编制目录。（责任单位：市财政局、市民政局）");
		assertThat(Plans.read(document).tasks().get(0).leads()).isEmpty();
		assertThat(new PlanReader().read(document, new ReadingOptions(true, null)).tasks().get(0).leads())
			.containsExactly("市财政局");
	}

	@Test
	void theFootOfAWebPageNamesNoUnits() {
		ReadPlan plan = Plans.read("一、深化公开\n1.编制目录。\n2.更新目录。\n主办单位：东山县人民政府办公室 版权所有：东山县人民政府\n地址：东山县人民路1号");
		assertThat(plan.tasks()).hasSize(2).allSatisfy((task) -> assertThat(task.hasUnits()).isFalse());
	}

	@Test
	void theFirstResponsibleUnitMayBeDeclaredToLead() {
		ReadPlan plan = Plans.read("一、深化公开\n1.编制目录。\n责任单位：市财政局、市民政局（第一责任单位为牵头单位，下同）\n2.更新目录。\n责任单位：市司法局、市统计局");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("市财政局"), List.of("市司法局"));
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市民政局"), List.of("市统计局"));
	}

	@Test
	void pointsThatBeginWithUnitsDivideTheWork() {
		ReadPlan plan = Plans.read("一、职责分工\n1.县财政局：保障经费。\n2.县司法局负责审核文件。\n3.办公室要编制目录，县档案馆要保存。\n4.机关党委：组织学习。");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县财政局"), List.of("县司法局"), List.of("办公室"), List.of("机关党委"));
		assertThat(plan.tasks())
			.allSatisfy((task) -> assertThat(task.isDoubted(WarningCode.UNITS_IN_SENTENCE)).isTrue());
		assertThat(Plans.read("一、工作要求\n1.各部门要高度重视。\n2.各单位要明确专人。\n3.县政府办公室要加强督查。\n4.强化考核。").tasks())
			.allSatisfy((task) -> assertThat(task.hasUnits()).isFalse());
	}

	@Test
	void unitsOfSeveralSentencesArePutTogetherAndSaid() {
		ReadPlan plan = Plans.read("一、深化公开\n1.做好公开。公布规划。（市住建局负责）公布预算。（市财政局负责）\n2.编制目录。（市司法局牵头，市统计局配合）");
		assertThat(plan.tasks()).extracting((task) -> task.isDoubted(WarningCode.UNITS_OF_SENTENCES))
			.containsExactly(true, false);
	}

	@Test
	void rolesInBracketsMayBeginWithPeople() {
		ReadPlan plan = Plans
			.read("第一部分 组织管理\n1.纳入议事日程。\n【责任领导】陈某 【牵头单位】区爱卫办 【责任单位】区卫健局、各街道\n2.开展控烟宣传。\n【责任领导】陈某 【牵头单位】区卫健局");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("纳入议事日程。", "开展控烟宣传。");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("区爱卫办"), List.of("区卫健局"));
		assertThat(plan.tasks().get(0).units()).containsExactly("区卫健局", "各街道");
	}

	@Test
	void aGoalInTraditionalCharactersOwesNothing() {
		assertThat(Plans.read("一、總體目標\n到2029年，發展質量明顯提升。\n二、重點任務\n（一）構建體系\n建立服務體系。").tasks()).hasSize(1);
	}

	@Test
	void aSentenceAtTheEndMayListUnitsWithCommas() {
		ReadTask task = Plans.read(Plans.HEAD + "一、办好实事\n（一）新修村级道路100公里。由市交通局、财政局，各县（市、区）人民政府负责落实。\n（二）检查超市。（市商务局负责）")
			.tasks()
			.get(0);
		assertThat(task.units()).containsExactly("市交通局", "财政局", "各县（市、区）人民政府");
	}

	@Test
	void aHeadingMayNameWhoLeadsAllThatStandsBelow() {
		ReadPlan plan = Plans.read("""
				示例县2026年重点任务清单
				一、县税务局牵头的任务（2项）
				1.推行一网申报。（配合单位：县人社局）
				2.压减纳税时间。
				二、县水利局、县住建局负责的重点工作
				3.改造供水管网。
				三、做好由乡镇负责的工作
				4.整治村庄环境。（责任单位：各镇）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("县税务局"), List.of("县税务局"), List.of(), List.of());
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("县人社局");
		assertThat(plan.tasks().get(2).units()).containsExactly("县水利局", "县住建局");
		assertThat(plan.tasks().get(3).units()).containsExactly("各镇");
	}

	@Test
	void whoLeadsMayBeSaidAboveThePointsThatNameTheirUnits() {
		ReadPlan plan = Plans.read("""
				示例区2026年工作任务分解
				一、促进发展
				1、发展服务业。（牵头单位：区商务局）
				（1）建成码头主体工程。（责任单位：区交通局、区港口办）
				（2）扩大零售规模。（责任单位：区商务局）
				（3）举办展会。（牵头单位：区文旅局）
				""");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("区商务局"), List.of("区商务局"), List.of("区文旅局"));
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("区交通局", "区港口办"), List.of(), List.of());
		assertThat(plan.tasks().get(0).isDoubted(WarningCode.INHERITED_UNITS)).isTrue();
		assertThat(plan.warnings()).extracting(ReadingWarning::code).doesNotContain(WarningCode.UNREAD_DUTY);
	}

	@Test
	void aSentenceAtTheEndMayNameThoseThatHelp() {
		ReadTask task = Plans.read("示例市2026年工作要点\n一、公开\n（一）公布年度报告。督促各县公布报告。此项工作由市政府办公室负责，市司法局、统计局配合。").tasks().get(0);
		assertThat(task.units()).containsExactly("市政府办公室");
		assertThat(task.cooperating()).containsExactly("市司法局", "统计局");
	}

	@Test
	void aLastSentenceThatNamesNothingButUnitsIsNoPartOfTheText() {
		ReadPlan plan = Plans.read("""
				东山县2026年旅游工作任务分工
				一、丰富供给
				1.创建旅游度假区。县文旅局牵头，县住建局、城关镇配合。
				2.打造夜间街区3条。县商务局、县城管局负责。
				3.开发研学线路。由县教育局会同县文旅局落实。
				4.整治市场。县公安局、县文旅局按职责分工负责。
				5.修缮古街。各部门按职责分工抓好落实。
				""");
		assertThat(plan.tasks()).extracting(ReadTask::text)
			.containsExactly("创建旅游度假区。", "打造夜间街区3条。", "开发研学线路。", "整治市场。", "修缮古街。各部门按职责分工抓好落实。");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("县文旅局"), List.of(), List.of("县教育局"), List.of(), List.of());
		assertThat(plan.tasks().get(0).cooperating()).containsExactly("县住建局", "城关镇");
		assertThat(plan.tasks().get(3).units()).containsExactly("县公安局", "县文旅局");
	}

}
