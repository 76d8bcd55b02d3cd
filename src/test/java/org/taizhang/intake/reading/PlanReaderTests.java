package org.taizhang.intake.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans in prose, of the tests' own writing. */
class PlanReaderTests {

	@Test
	void theHeadOfTheDocumentIsRead() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）编制目录。（责任单位：市财政局）");
		assertThat(plan.title()).isEqualTo("示例市2026年政务公开工作要点");
		assertThat(plan.noticeTitle()).isEqualTo("示例市人民政府办公室关于印发示例市2026年政务公开工作要点的通知");
		assertThat(plan.documentNumber()).isEqualTo("示政办发〔2026〕8号");
		assertThat(plan.issuer()).isEqualTo("示例市人民政府办公室");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(plan.year()).isEqualTo(2026);
	}

	@Test
	void aCitedNumberIsNotTheDocumentsOwn() {
		ReadPlan plan = Plans.read("示例市2026年政务公开工作要点\n根据《某省2026年工作要点》（某政办发〔2026〕5号）要求，制定本要点。\n一、深化公开\n1.编制目录。");
		assertThat(plan.documentNumber()).isNull();
	}

	@Test
	void unitsInTrailingBracketsBelongToTheirItem() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、深化公开
				（一）编制目录。各部门6月底前编制目录，公开率达到100%。（责任单位：市财政局，各县〔市、区〕政府〔管委会〕）
				（二）持续做好解读。按季度公布解读情况。（牵头单位：市司法局；配合单位：市民政局
				二、加强保障
				（三）强化培训。年内至少召开一次会议。（市人社局牵头，各县（市、区）落实）
				抄送：市委办公室。
				""");
		assertThat(plan.outline()).extracting(OutlineEntry::level, OutlineEntry::label, OutlineEntry::heading)
			.containsExactly(entry(1, "一、", "深化公开"), entry(2, "（一）", "编制目录"), entry(2, "（二）", "持续做好解读"),
					entry(1, "二、", "加强保障"), entry(2, "（三）", "强化培训"));
		ReadTask first = plan.tasks().get(0);
		assertThat(first.chapter()).isEqualTo("一、深化公开");
		assertThat(first.title()).isEqualTo("编制目录");
		assertThat(first.text()).isEqualTo("编制目录。各部门6月底前编制目录，公开率达到100%。");
		assertThat(first.units()).containsExactly("市财政局", "各县〔市、区〕政府〔管委会〕");
		assertThat(first.deadlines()).containsExactly(new ReadDeadline("6月底前", LocalDate.of(2026, 6, 30)));
		assertThat(first.targets()).extracting(ReadTarget::comparator).containsExactly(">=");
		ReadTask second = plan.tasks().get(1);
		assertThat(second.leads()).containsExactly("市司法局");
		assertThat(second.cooperating()).containsExactly("市民政局");
		assertThat(second.recurrence()).isEqualTo(Recurrence.QUARTERLY);
		ReadTask third = plan.tasks().get(2);
		assertThat(third.leads()).containsExactly("市人社局");
		assertThat(third.units()).containsExactly("各县（市、区）");
		assertThat(third.recurrence()).isEqualTo(Recurrence.ANNUAL);
		assertThat(plan.warnings()).isEmpty();
	}

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
	void theHeadMayBeParted() {
		assertThat(Plans.read("示政办发〔2026〕8 号\n示例市2026年政务公开工作要点\n一、深化公开\n1.编制目录。").documentNumber())
			.isEqualTo("示政办发〔2026〕8号");
		ReadPlan plan = Plans.read("示例市政务公开重点任务清单\n（示例市司法局，2026年3月5日）\n一、深化公开\n1.编制目录。（责任单位：市财政局）");
		assertThat(plan.issuer()).isEqualTo("示例市司法局");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(Plans.read("示例市政务公开要点\n（2026年3月5日）\n一、深化公开\n1.编制目录。").issuedOn())
			.isEqualTo(LocalDate.of(2026, 3, 5));
	}

	@Test
	void theYearMayBeToldByTheTimesOrTheFile() {
		assertThat(Plans.read("示例市重点任务清单\n一、公开\n1.编制目录，2026年6月底前完成。\n2.更新目录，9月底前完成。").year()).isEqualTo(2026);
		assertThat(Plans.read("示例市重点任务清单\n一、公开\n1.2026年6月底前编制。\n2.2027年6月底前更新。").year()).isNull();
		SourceDocument named = new DocumentReaders().read("2026年任务分解表.csv",
				"任务,要求,责任单位\n公开,9月底前编制目录。,市财政局".getBytes(StandardCharsets.UTF_8));
		assertThat(Plans.read(named).tasks().get(0).deadlines()).extracting(ReadDeadline::date)
			.containsExactly(LocalDate.of(2026, 9, 30));
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

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "由市财政局负责，组织各单位公开预算。 | | 市财政局 |", "此项工作由市教育局、市民政局具体负责，9月底前公布。 | | 市教育局 市民政局 |",
					"市水利局会同市生态环境局、市农业农村局按月发布水质。 | 市水利局 | | 市生态环境局 市农业农村局",
					"责任单位为市政务服务中心、市融媒体中心，全年自查。 | | 市政务服务中心 市融媒体中心 |", "市政府办公室、市司法局按职责分工负责，组织培训。 | | 市政府办公室 市司法局 |",
					"市民政局负责。 | | 市民政局 |", "由市住建局牵头，各县（市、区）负责，公布结果。 | 市住建局 | 各县（市、区） |",
					"由点及面推广经验，由专人负责，由主要领导具体负责。 | | |", "各部门要按照职责分工，抓好落实。 | | |", "会同媒体开展宣传，扩大影响。 | | |" })
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

	@ParameterizedTest
	@ValueSource(strings = { "——责任部门：市财政局、市民政局", "责任部门：市财政局、市民政局", "—责任单位：市财政局 市民政局", "，责任单位：市财政局、市民政局" })
	void aListMayFollowWithoutAnyBracket(String list) {
		ReadTask task = Plans.read("示例市2026年工作要点\n一、公开\n1.公开目录，10月底前完成录入" + list).tasks().get(0);
		assertThat(task.text()).isEqualTo("公开目录，10月底前完成录入");
		assertThat(task.units()).containsExactly("市财政局", "市民政局");
	}

	@Test
	void aWordMayIntroduceTheFirstPoint() {
		ReadPlan plan = Plans
			.read("示例市2026年任务清单\n（示卫办发〔2026〕1号）\n一、公开\n工作目标：全面公开。\n工作措施：1.编制目录。\n责任单位：市财政局\n2.更新目录。\n责任单位：市司法局");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("编制目录。", "更新目录。");
		assertThat(plan.documentNumber()).isEqualTo("示卫办发〔2026〕1号");
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
	void severalPointsMayStandInOneParagraph() {
		ReadPlan plan = Plans.read(
				"示例县2026年工作要点\n一、公开\n（一）经济信息\n1.公开政策。2.公开项目审批结果，总额2.5亿元。\n（以上工作由县财政局牵头，县司法局配合）\n（二）惠民信息\n3.公开救助。（责任单位：县民政局）");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开政策。", "公开项目审批结果，总额2.5亿元。", "公开救助。");
		assertThat(plan.tasks()).extracting(ReadTask::leads)
			.containsExactly(List.of("县财政局"), List.of("县财政局"), List.of());
	}

	@Test
	void tasksMayBeNumberedInWords() {
		ReadPlan plan = Plans
			.read("示例县2026年重点任务\n一、公开\n任务1：建设文件库\n工作内容：归集文件。\n牵头单位：县财政局\n任务2：开展评议\n工作内容：评议政策。\n牵头单位：县司法局");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("任务1：", "任务2：");
		assertThat(plan.tasks()).extracting(ReadTask::leads).containsExactly(List.of("县财政局"), List.of("县司法局"));
	}

	@Test
	void aHeadingMayEndInASpace() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）加强学习培训　将政务公开纳入培训课程，组织业务交流。（责任单位：市财政局）");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("加强学习培训");
		plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）推动企业产值增长 5%以上，及时公开有关信息，做好解读。（责任单位：市统计局）");
		assertThat(plan.tasks()).extracting(ReadTask::title).as("a space before a figure").containsOnlyNulls();
	}

	@Test
	void aListOfWorkWithoutAYearIsOfTheYearOfItsIssue() {
		String body = "一、整改问题\n1.编制目录，11月底前完成。（责任单位：市财政局）\n示例市人民政府办公室\n2026年3月5日";
		ReadPlan plan = Plans.read("示例市政务公开整改任务清单\n" + body);
		assertThat(plan.year()).isEqualTo(2026);
		assertThat(plan.warnings()).extracting(ReadingWarning::code).containsExactly(WarningCode.YEAR_UNKNOWN);
		assertThat(Plans.read("示例市政务公开“十四五”规划任务分工\n" + body).year()).isNull();
	}

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
			一、公开/1.编制。/1.更新。/2.发布。 | 1一、 21. 21. 22.
			""")
	void anyNumberingMakesAnOutline(String lines, String outline) {
		ReadPlan plan = Plans.read(Plans.HEAD + lines.replace('/', '\n'));
		assertThat(plan.outline().stream().map((entry) -> entry.level() + entry.label()).toList())
			.isEqualTo(List.of(outline.split(" ")));
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
	void onlyHeadingsThatRunIntoTheirParagraphAreCut() {
		String longHeading = "围绕中心工作和群众关切持续扩大主动公开的范围并且不断提高公开的质量和政务公开服务的整体效能";
		ReadPlan plan = Plans.read(Plans.HEAD + "一、" + longHeading + "\n（一）编制目录。（责任单位：市财政局）\n二、" + longHeading
				+ "。做好有关工作。\n（一）编制目录。（责任单位：市财政局）");
		assertThat(plan.outline().get(0).heading()).isEqualTo(longHeading);
		assertThat(plan.outline().get(2).heading()).isEqualTo(longHeading.substring(0, 40));
	}

	private static org.assertj.core.groups.Tuple entry(int level, String label, String heading) {
		return org.assertj.core.api.Assertions.tuple(level, label, heading);
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
	void unitsInsideTheProseStayInTheText() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、加强保障\n（一）加强培训。由市人社局牵头，市司法局、市民政局配合，组织培训；各县政府要参加。");
		ReadTask task = plan.tasks().get(0);
		assertThat(task.leads()).containsExactly("市人社局");
		assertThat(task.cooperating()).containsExactly("市司法局", "市民政局");
		assertThat(task.text()).contains("由市人社局牵头");
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
			"责任单位第一个为牵头单位，其余配合。", "有多个单位的，第一责任单位为牵头单位。", "排序第一的单位为牵头单位。" })
	void aPrefaceMayDeclareThatTheFirstLeads(String preface) {
		ReadPlan plan = Plans.read(Plans.HEAD + preface + "\n一、深化公开\n（一）编制目录。（责任单位：市财政局、市民政局）");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市财政局");
		assertThat(plan.tasks().get(0).units()).containsExactly("市民政局");
	}

	@Test
	void aHeadingMayRunInWithAColon() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n1.招生信息公开：8月20日前公布招生结果。\n2.公开下列信息，包括：预算、决算。");
		assertThat(plan.tasks()).extracting(ReadTask::title).containsExactly("招生信息公开", null);
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

	@Test
	void aTimeMayEndTheBracketOfUnits() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n（一）清理文件（市司法局牵头，各县参与，9月底前完成）。");
		assertThat(plan.tasks().get(0).text()).isEqualTo("清理文件");
		assertThat(plan.tasks().get(0).leads()).containsExactly("市司法局");
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
	}

	@Test
	void aTitleMayGoOnAfterTheNameOfThePlan() {
		ReadPlan plan = Plans.read("示例市人民政府办公室\n关于印发示例市2026年政务公开工作要点\n及任务分工的通知\n"
				+ "各县（市、区）人民政府：\n示例市2026年政务公开工作要点及任务分工\n一、深化公开\n1.编制目录。");
		assertThat(plan.noticeTitle()).isEqualTo("示例市人民政府办公室关于印发示例市2026年政务公开工作要点及任务分工的通知");
		assertThat(plan.title()).isEqualTo("示例市2026年政务公开工作要点及任务分工");
	}

	@Test
	void aChapterOfGeneralDemandsIsNoTask() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、深化公开\n1.编制目录。\n二、工作要求\n各部门要高度重视，明确专人负责。");
		assertThat(plan.tasks()).extracting(ReadTask::label).containsExactly("1.");
	}

	@Test
	void theFirstLeadsWhereTheImporterSaysSo() {
		SourceDocument document = Plans.document(Plans.HEAD + "一、深化公开\n（一）编制目录。（责任单位：市财政局、市民政局）");
		assertThat(Plans.read(document).tasks().get(0).leads()).isEmpty();
		assertThat(new PlanReader().read(document, new ReadingOptions(true, null)).tasks().get(0).leads())
			.containsExactly("市财政局");
	}

	@Test
	void aPlanMayBeTheNoticesAttachment() {
		ReadPlan plan = Plans.read("""
				示例市人民政府关于印发《示例市2026年重点任务分工》的通知
				各县区人民政府：
				现将《示例市2026年重点任务分工》印发给你们。
				一、要加强领导。
				二、要抓好落实。
				附件：1.示例市2026年重点任务分工
				2.报送表
				示例市人民政府
				二〇二六年三月五日
				附件1
				示例市2026年重点任务分工
				一、稳定增长
				1.扩大投资。（责任单位：市发展改革委）
				2.促进消费。（责任单位：市商务局）
				附件2
				1.报送说明
				""");
		assertThat(plan.title()).isEqualTo("示例市2026年重点任务分工");
		assertThat(plan.issuer()).isEqualTo("示例市人民政府");
		assertThat(plan.issuedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("扩大投资。", "促进消费。");
		assertThat(plan.outline()).hasSize(3);
	}

	@Test
	void theScheduleOfInterviewsAndTheLedgersDateAreRead() {
		ReadPlan plan = Plans.read(Plans.HEAD + """
				一、加强保障
				（一）建立台账。各单位工作台账要于2026年4月30日前通过网站公开，并报市政府办公室备案。（责任单位：市直各部门）
				附件1
				在线访谈安排表
				序号	受访单位	访谈主题	时限要求
				1	市水利局	防汛工作	6 月底前
				2	市教育局	招生工作	8月15日
				附件2
				工作台账（样表）
				重点任务	任务分解	责任部门(科室)
				一、加强保障	1.
				""".replace("1.\n", "1.\t\n"));
		assertThat(plan.ledgerDue()).isEqualTo(LocalDate.of(2026, 4, 30));
		assertThat(plan.interviews()).containsExactly(new ReadInterview(1, "市水利局", "防汛工作", LocalDate.of(2026, 6, 30)),
				new ReadInterview(2, "市教育局", "招生工作", LocalDate.of(2026, 8, 15)));
		assertThat(plan.tasks()).hasSize(1);
		assertThat(plan.warnings()).extracting(ReadingWarning::code).containsExactly(WarningCode.BLANK_FORM);
	}

	@Test
	void settingALedgerUpIsNoFiling() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、加强保障\n（一）2026年4月30日前，各单位要建立工作台账，跟踪推进。（责任单位：市直各部门）");
		assertThat(plan.ledgerDue()).isNull();
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
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
	void withoutAYearTheTimesStayUndatedAndThisIsSaid() {
		ReadPlan plan = Plans.read("某单位工作安排\n一、深化公开\n1.年底前编制目录。（责任单位：财务科）");
		assertThat(plan.tasks().get(0).deadlines()).containsExactly(new ReadDeadline("年底前", null));
		assertThat(plan.warnings()).extracting(ReadingWarning::code).containsExactly(WarningCode.YEAR_UNKNOWN);
	}

	@Test
	void aDocumentWithoutTasksIsSaidToHaveNone() {
		ReadPlan plan = Plans.read("会议通知\n定于明日召开会议。");
		assertThat(plan.tasks()).isEmpty();
		assertThat(plan.warnings().get(0).code()).isEqualTo(WarningCode.NO_TASKS);
	}

	@Test
	void everyTaskKnowsWhereItWasRead() {
		SourceDocument document = Plans.document(Plans.HEAD + """
				一、深化公开
				（一）**编制目录**。各部门要在 3 个工作日内
				编制目录，及时更新，按时向市政府办公室报送，确保完
				整准确。（责任单位：市财政局）
				（二）做好解读。
				各部门要做好解读。
				责任单位：市司法局
				""");
		List<ReadTask> tasks = Plans.read(document).tasks();
		assertThat(Plans.at(document, tasks.get(0).spans())).isEqualTo(tasks.get(0).text());
		assertThat(Plans.at(document, tasks.get(0).unitSpans())).isEqualTo("（责任单位：市财政局）");
		assertThat(tasks.get(1).text()).isEqualTo("做好解读。各部门要做好解读。");
		assertThat(tasks.get(1).spans()).hasSize(2);
		assertThat(Plans.at(document, tasks.get(1).spans())).isEqualTo(tasks.get(1).text());
		assertThat(Plans.at(document, tasks.get(1).unitSpans())).isEqualTo("责任单位：市司法局");
	}

}
