package org.taizhang.intake.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.SourcePlace;

import static org.assertj.core.api.Assertions.assertThat;

class SurenessTests {

	@Test
	void whatIsPrintedPlainlyIsSure() {
		ReadTask task = only("一、公开财政信息\n（一）公开预算。9月底前公开部门预算，公开率不低于90%。（责任单位：市财政局）");
		assertThat(task.doubts()).isEmpty();
		assertThat(task.sureness()).isEqualTo(Sureness.SURE);
	}

	@Test
	void everyPartKnowsItsPlace() {
		SourceDocument document = Plans.document(Plans.HEAD + "一、公开财政信息\n（一）公开预算。9月底前公开部门预算，公开率不低于90%。（责任单位：市财政局）");
		ReadTask task = Plans.read(document).tasks().get(0);
		assertThat(at(document, task, ReadPart.HEADING)).isEqualTo("公开财政信息");
		assertThat(at(document, task, ReadPart.UNITS)).isEqualTo("（责任单位：市财政局）");
		assertThat(at(document, task, ReadPart.TIME)).isEqualTo("9月底前");
		assertThat(at(document, task, ReadPart.TARGET)).isEqualTo("不低于90%");
		assertThat(task.places()).filteredOn((place) -> place.part() == ReadPart.TIME)
			.extracting(ReadPlace::value)
			.containsExactly("9月底前");
	}

	@Test
	void aTimeInItsOwnColumnHasItsPlaceThere() {
		ReadTask task = Plans
			.read("示例市2026年重点任务分工表\n序号|任务|具体要求|责任单位|完成时限\n1|公开|公开年度预算。|市财政局|9月底前\n2|解读|解读重要政策。|市司法局|年底前\n")
			.tasks()
			.get(0);
		assertThat(task.places()).filteredOn((place) -> place.part() == ReadPart.TIME)
			.extracting((place) -> place.span().column())
			.containsExactly(4);
	}

	@Test
	void theTaskIsAsSureAsItsLeastSurePart() {
		ReadTask task = only("一、公开财政信息\n（一）公开预算。及时公开部门预算和。（责任单位：市财政局等）\n（二）公开决算。公开部门的");
		assertThat(task.doubts()).extracting(TaskDoubt::code).containsExactly(WarningCode.OPEN_LIST);
		assertThat(task.sureness()).isEqualTo(Sureness.LIKELY);
		ReadTask cut = Plans.read(Plans.HEAD + "一、公开\n（一）公开预算。及时公开部门预算以及（责任单位：市财政局等）").tasks().get(0);
		assertThat(cut.doubts()).extracting(TaskDoubt::code)
			.containsExactlyInAnyOrder(WarningCode.OPEN_LIST, WarningCode.TEXT_CUT);
		assertThat(cut.sureness()).isEqualTo(Sureness.DOUBTFUL);
	}

	@Test
	void unitsThatAreNotPrintedBesideTheItemAreSaid() {
		assertThat(codes(only("一、公开\n（一）公开预算。由市财政局牵头，市审计局配合，公开部门预算。"))).containsExactly(WarningCode.UNITS_IN_SENTENCE);
		assertThat(codes(only("一、公开（责任单位：市财政局）\n（一）公开预算。公开部门预算。"))).containsExactly(WarningCode.INHERITED_UNITS);
		assertThat(codes(only("一、公开\n（一）公开预算。公开部门预算。（责任单位：市财政局"))).containsExactly(WarningCode.BRACKET_OPEN);
		assertThat(codes(only("一、公开\n（一）公开预算。公开部门预算。（责任单位：市财政局、人民群众）"))).containsExactly(WarningCode.UNIT_ODD);
		assertThat(codes(only("一、公开\n（一）公开预算。公开部门预算。\n（二）公开决算。公开决算。（责任单位：市财政局）"))).containsExactly(WarningCode.NO_UNIT);
	}

	@Test
	void aTextJoinedInMidSentenceIsSaid() {
		SourceDocument document = new SourceDocument("plan.docx", DocumentFormat.WORD,
				List.of(paragraph(0, "示例市2026年政务公开工作要点"), paragraph(1, "一、公开"), paragraph(2, "（一）公开预算。公开部门预算，"),
						paragraph(3, "接受群众监督。（责任单位：市财政局）")));
		assertThat(Plans.read(document).tasks().get(0).doubts())
			.containsExactly(new TaskDoubt(WarningCode.TEXT_JOINED, "“公开预算。公开部门预算，”和“接受群众监督。”原文是分开的两段，已接成一句"));
	}

	@Test
	void timesThatAreNotSaidInSoManyWordsAreSaid() {
		assertThat(codes(only("一、公开\n（一）持续公开预算。（责任单位：市财政局）"))).containsExactly(WarningCode.RECURRENCE_DEDUCED);
		assertThat(codes(only("一、公开\n（一）每季度公开预算。（责任单位：市财政局）"))).isEmpty();
		assertThat(codes(only("一、公开\n（一）2月30日前公开预算。（责任单位：市财政局）"))).containsExactly(WarningCode.DATE_UNCLEAR);
	}

	@Test
	void cellsOfOtherRowsAndColumnsAreSaid() {
		List<ReadTask> tasks = Plans.read("""
				示例市2026年重点任务分工表
				序号|任务|具体要求|责任单位
				1|公开|公开年度预算。|市财政局
				2|公开|公开年度决算。|
				3|解读|市司法局|
				""").tasks();
		assertThat(codes(tasks.get(0))).isEmpty();
		assertThat(codes(tasks.get(1))).containsExactly(WarningCode.UNITS_FROM_ABOVE);
	}

	@Test
	void aCellOfUnitsTooLongToBeReadIsSaid() {
		String units = IntStream.range(0, 400).mapToObj((i) -> "第" + i + "事务局").collect(Collectors.joining("、"));
		ReadTask task = Plans.read("示例市2026年重点任务分工表\n序号|任务|具体要求|责任单位\n1|公开|公开年度预算。|" + units + "\n2|解读|解读政策。|市司法局\n")
			.tasks()
			.get(0);
		assertThat(task.hasUnits()).isFalse();
		assertThat(codes(task)).contains(WarningCode.UNIT_TOO_LONG);
	}

	@Test
	void aListOfUnitsTooLongToBeReadInProseIsSaid() {
		String units = IntStream.range(0, 400).mapToObj((i) -> "第" + i + "事务局").collect(Collectors.joining("、"));
		List<ReadTask> tasks = Plans
			.read(Plans.HEAD + "一、公开\n1.编制目录。（责任单位：" + units + "）\n2.更新目录。\n责任单位：" + units + "\n3.发布目录。（责任单位：市司法局）")
			.tasks();
		assertThat(tasks).extracting((task) -> task.isDoubted(WarningCode.UNIT_TOO_LONG))
			.containsExactly(true, true, false);
	}

	@Test
	void aTimeThatMayBeAMisprintIsSaid() {
		ReadTask task = Plans.read(Plans.HEAD + "一、公开\n1.2026年底11月前，编制目录。（责任单位：市司法局）").tasks().get(0);
		assertThat(codes(task)).containsExactly(WarningCode.TIMES_DISAGREE);
	}

	@Test
	void whatTheReaderOfTheFileRemarkedIsAWarning() {
		SourceDocument document = new SourceDocument("plan.docx", DocumentFormat.WORD,
				List.of(paragraph(0, "示例市2026年政务公开工作要点"), paragraph(1, "一、公开预算。（责任单位：市财政局）")),
				List.of(new Remark("第 3 页是扫描图像，没有文字。", 1)));
		assertThat(Plans.read(document).warnings()).singleElement().satisfies((warning) -> {
			assertThat(warning.code()).isEqualTo(WarningCode.DOCUMENT);
			assertThat(warning.message()).startsWith("第 3 页");
			assertThat(warning.place().block()).isEqualTo(1);
		});
	}

	@Test
	void aPlanThatNamesNobodyIsSaidOnce() {
		assertThat(Plans.read(Plans.HEAD + "一、公开\n（一）公开预算。\n（二）公开决算。").warnings()).extracting(ReadingWarning::code)
			.startsWith(WarningCode.NO_UNITS_AT_ALL);
	}

	private static ReadTask only(String body) {
		return Plans.read(Plans.HEAD + body).tasks().get(0);
	}

	private static List<WarningCode> codes(ReadTask task) {
		return task.doubts().stream().map(TaskDoubt::code).toList();
	}

	private static String at(SourceDocument document, ReadTask task, ReadPart part) {
		return Plans.at(document,
				task.places().stream().filter((place) -> place.part() == part).map(ReadPlace::span).toList());
	}

	private static Paragraph paragraph(int block, String text) {
		return new Paragraph(SourcePlace.of(block), text);
	}

}
