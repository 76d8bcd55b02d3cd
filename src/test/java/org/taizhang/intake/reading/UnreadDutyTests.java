package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.reading.time.DeadlineGrammar;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadDutyTests {

	private static final String TABLE = """
			附件
			示例市2026年政务公开任务分解表
			序号|任务|具体要求|责任单位
			1|公开|公开年度预算，稳步扩大预算公开范围。|市财政局
			2|解读|解读重要政策，解读率不低于90%。|市司法局
			""";

	@ParameterizedTest
	@ValueSource(
			strings = { "市财政局要在门户网站公布部门预算和决算。", "9月底前全面完成门户网站的改版和迁移。", "由市司法局负责编制权责清单并向社会发布。", "各县（市、区）人民政府应建立政务公开专区。",
					"县政府各部门要编制发布主动公开基本目录。", "县总工会要做好职工宣讲，县残联要保障无障碍设施。", "县总工会要切实加强宣讲力度，县残联要强化保障措施。", "县水利局负责河道日常管护。" })
	void looksLikeADuty(String sentence) {
		assertThat(matches(sentence)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "各级各部门要高度重视，加强组织领导，制定工作方案。", "政务公开是法治政府建设的重要内容。", "各单位要切实提高认识，抓好贯彻落实。", "公开是原则，不公开是例外，要以公开促落实。",
					"注：如无特殊说明，各类信息均通过政府网站相应栏目发布。", "市财政局要公开。", "县水利局要切实加强河道管护。", "群众满意度达到95%以上，群众更加满意。" })
	void isNoDuty(String sentence) {
		assertThat(matches(sentence)).isFalse();
	}

	private static boolean matches(String sentence) {
		return new DutySentence(DeadlineGrammar.ofYear(2026))
			.matches(SourceText.of(new Paragraph(SourcePlace.of(0), sentence)), false);
	}

	@Test
	void aDutyOfTheProseThatTheTableLacksIsListedWithItsPlace() {
		SourceDocument document = Plans
			.document(Plans.HEAD + "一、公开\n（一）公开年度预算，稳步扩大预算公开范围。市审计局要及时公布审计结果和整改情况。\n二、保障\n各单位要高度重视，加强组织领导。\n" + TABLE);
		List<ReadingWarning> unread = unread(Plans.read(document));
		assertThat(unread).singleElement().satisfies((warning) -> {
			assertThat(warning.message()).isEqualTo("这句话像是一项要求，没有读成条目：“市审计局要及时公布审计结果和整改情况。”");
			assertThat(Plans.at(document, List.of(warning.place()))).isEqualTo("市审计局要及时公布审计结果和整改情况。");
		});
	}

	@Test
	void ofGoalsOnlyWhatCanBeHeldIsListed() {
		String plan = Plans.HEAD + "一、主要目标\nGOAL\n二、公开\n（一）公开预算。\n" + TABLE;
		assertThat(unread(Plans.read(plan.replace("GOAL", "到2026年底，政务公开水平明显提升，制度更加完善。")))).isEmpty();
		assertThat(unread(Plans.read(plan.replace("GOAL", "到2026年底，依申请公开按时答复率达到100%。")))).hasSize(1);
		assertThat(unread(Plans.read(plan.replace("GOAL", "9月底前，政务公开专区全面建成。")))).hasSize(1);
		assertThat(unread(Plans.read(plan.replace("GOAL", "市审计局要及时公布审计结果和整改情况。")))).hasSize(1);
	}

	@Test
	void whoAssuresWhatIsListedAndTheScheduleOwesNothing() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、总体时间\n本次行动从2026年3月开始，到2026年11月结束，分三个阶段进行。\n"
				+ "二、重点任务\n（一）公开预算。公开部门预算。（责任单位：市财政局）\n（二）公开决算。公开部门决算。（责任单位：市财政局）\n"
				+ "三、保障措施\n县总工会要做好职工宣讲，县残联要保障无障碍设施。\n");
		assertThat(plan.tasks()).hasSize(2);
		assertThat(unread(plan)).singleElement()
			.satisfies((warning) -> assertThat(warning.message()).contains("县总工会要做好职工宣讲"));
	}

	@Test
	void whatTheNoticeAsksForIsListed() {
		String plan = "东山县人民政府办公室关于印发东山县2026年政务公开工作要点的通知\n现将要点印发给你们，请各单位于3月20日前将联络员名单报县政府办公室。\n"
				+ "东山县人民政府办公室\n2026年3月5日\n东山县2026年政务公开工作要点\n一、公开\n1.公开预算。（县财政局）\n2.公开决算。（县财政局）\n";
		assertThat(unread(Plans.read(plan))).singleElement()
			.satisfies((warning) -> assertThat(warning.message()).contains("3月20日前将联络员名单"));
		assertThat(unread(Plans.read(plan.replace("请各单位于3月20日前将联络员名单报县政府办公室", "请认真落实")))).isEmpty();
	}

	@Test
	void aParagraphBehindTheUnitsOfAnItemIsListed() {
		assertThat(unread(Plans.read(Plans.HEAD + "一、公开\n（一）公开预算。公开部门预算。（责任单位：市财政局）\n市审计局要及时公布审计结果和整改情况。\n"
				+ "（二）公开决算。公开部门决算。（责任单位：市财政局）\n")))
			.hasSize(1);
	}

	@Test
	void unitsThatEveryItemBelowOverrulesAreListed() {
		String plan = Plans.HEAD + "一、公开\n（一）公开财政信息。（责任单位：市民政局）\n1.公开预算。（责任单位：市财政局）\n2.公开决算。%s\n";
		assertThat(unread(Plans.read(plan.formatted("（责任单位：市审计局）")))).singleElement()
			.satisfies((warning) -> assertThat(warning.message()).contains("公开财政信息", "市民政局"));
		assertThat(unread(Plans.read(plan.formatted("")))).as("the second point takes them").isEmpty();
	}

	@Test
	void aTimeThatOnlyTheProseStatesIsADoubtOfTheRow() {
		ReadPlan plan = Plans.read(Plans.HEAD + "一、公开\n（一）9月底前公开年度预算，稳步扩大预算公开范围。\n" + TABLE);
		assertThat(unread(plan)).isEmpty();
		assertThat(plan.tasks().get(0).doubts())
			.containsExactly(new TaskDoubt(WarningCode.TIME_IN_PROSE, "正文写明“9月底前”，表格的这一行没有写这个时限"));
		assertThat(plan.tasks().get(1).doubts()).isEmpty();
	}

	@Test
	void manyAreCountedInsteadOfListed() {
		StringBuilder prose = new StringBuilder();
		for (int i = 1; i <= 40; i++) {
			prose.append("市审计局要公布第").append(i).append("批审计结果").append("甲乙丙丁戊己庚辛".charAt(i % 8)).append("。");
		}
		List<ReadingWarning> unread = unread(Plans.read(Plans.HEAD + "一、公开\n（一）" + prose + "\n" + TABLE));
		assertThat(unread).hasSize(31);
		assertThat(unread.get(30).message()).startsWith("另有 10 句话");
	}

	@Test
	void aSentenceTellsItsUnitsAndTimes() {
		SentenceReader.Reading read = SentenceReader.read("9月底前，市财政局、市审计局要公布预算执行情况。", 2026, null);
		assertThat(read.units()).containsExactly("市财政局", "市审计局");
		assertThat(read.deadlines()).containsExactly(new ReadDeadline("9月底前", LocalDate.of(2026, 9, 30)));
		assertThat(SentenceReader.read("由市财政局牵头，市审计局配合，公布预算。", 2026, null).leads()).containsExactly("市财政局");
	}

	private static List<ReadingWarning> unread(ReadPlan plan) {
		return plan.warnings().stream().filter((warning) -> warning.code() == WarningCode.UNREAD_DUTY).toList();
	}

}
