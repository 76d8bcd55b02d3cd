package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Units that the sentences of an item name. */
class UnitsInSentencesTests {

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
	void namesInABracketBehindOneClauseAreDoubted() {
		ReadTask task = Plans.read(Plans.HEAD + "一、公开\n（一）公开预算（县财政局），公开审计结果（县审计局）。").tasks().get(0);
		assertThat(task.units()).containsExactly("县审计局");
		assertThat(task.doubts()).filteredOn((doubt) -> doubt.code() == WarningCode.UNITS_IN_BRACKET)
			.singleElement()
			.satisfies((doubt) -> assertThat(doubt.reason()).contains("县财政局"));
		ReadTask sure = Plans.read(Plans.HEAD + "一、公开\n（一）各县（市、区）公开预算，做好省编办（省审改办），在平台（以下简称平台中心），公示。（县审计局）")
			.tasks()
			.get(0);
		assertThat(sure.isDoubted(WarningCode.UNITS_IN_BRACKET)).isFalse();
	}

	@Test
	void aHeadingIsNoPartOfTheFirstNameBelowIt() {
		ReadTask task = Plans.read(Plans.HEAD + "一、公开\n（一）公开目录。（市司法局）\n二、强化保障\n市委宣传部要做好舆论引导，市财政局要保障经费。").tasks().get(1);
		assertThat(task.units()).containsExactly("市委宣传部", "市财政局");
	}

	@Test
	void theOfficeOfACommitteeIsNoVerb() {
		List<ReadTask> tasks = Plans
			.read(Plans.HEAD + "一、公开\n（一）公开甲。（县委办、县人大办、县政协办）\n（二）公开乙。（县政协办、县委办）\n（三）公开丙。（县司法局负责，县政协办配合）\n"
					+ "（四）公开丁。（县司法局主办，县政协办协办）")
			.tasks();
		assertThat(tasks.get(0).units()).containsExactly("县委办", "县人大办", "县政协办");
		assertThat(tasks.get(1).units()).containsExactly("县政协办", "县委办");
		assertThat(tasks.get(2).cooperating()).containsExactly("县政协办");
		assertThat(tasks.get(3).leads()).containsExactly("县司法局");
		assertThat(tasks.get(3).cooperating()).containsExactly("县政协办");
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
	void aSentenceAtTheEndMayListUnitsWithCommas() {
		ReadTask task = Plans.read(Plans.HEAD + "一、办好实事\n（一）新修村级道路100公里。由市交通局、财政局，各县（市、区）人民政府负责落实。\n（二）检查超市。（市商务局负责）")
			.tasks()
			.get(0);
		assertThat(task.units()).containsExactly("市交通局", "财政局", "各县（市、区）人民政府");
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
