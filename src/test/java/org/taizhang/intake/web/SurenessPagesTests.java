package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.taizhang.intake.PlanImport;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.Problem;
import org.taizhang.intake.draft.RowView;
import org.taizhang.intake.reading.Sureness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class SurenessPagesTests extends ImportPages {

	private static final String DOUBTFUL_PLAN = """
			把测市2026年政务公开工作要点
			一、公开
			（一）公开预算。把测预算要公开。（责任单位：把测财政局）
			（二）公开决算。把测决算要公开。（责任单位：把测财政局等）
			把测审计局要在9月底前公布审计结果。
			（三）公开债务。把测债务要公开以及（责任单位：把测财政局）
			""";

	@Autowired
	PlanImport imports;

	@Test
	void theLeastSureIsToBeLookedAtFirst() {
		DraftReview review = this.queries.review(draft(DOUBTFUL_PLAN));
		assertThat(review.rows()).extracting(RowView::sureness)
			.containsExactly(Sureness.SURE, Sureness.LIKELY, Sureness.DOUBTFUL);
		assertThat(review.summary()).extracting(Problem::label, Problem::number)
			.containsExactly(tuple("没把握", 3), tuple("可能漏读", null), tuple("请看一眼", 2));
	}

	@Test
	void rowsAreListedByTheirSurenessWhereTheAddressSaysSo() {
		long draft = draft(DOUBTFUL_PLAN);
		List<Long> ids = this.queries.review(draft).rows().stream().map(RowView::id).toList();
		String sorted = page("/imports/%d?order=sureness".formatted(draft));
		assertThat(listed(sorted)).containsExactly(ids.get(2), ids.get(1), ids.get(0));
		assertThat(sorted).contains("没把握</b>", "把测债务要公开以及”为止，像是没有写完")
			.doesNotContain("上移")
			.contains("/checked?order=sureness", "?edit=%d&amp;order=sureness#".formatted(ids.get(0)));
		assertThat(listed(page("/imports/%d".formatted(draft)))).as("another window").containsExactlyElementsOf(ids);
	}

	@Test
	void eachRowSaysWhereItWasRead() {
		assertThat(page("/imports/%d".formatted(draft(DOUBTFUL_PLAN)))).contains(">第 3 段</a>");
	}

	@Test
	void anUnreadSentenceBecomesARowAtItsPlace() {
		long draft = draft(DOUBTFUL_PLAN);
		Problem unread = problem(draft, Problem.Kind.UNREAD);
		assertThat(unread.message()).isEqualTo("这句话像是一项要求，没有读成条目：“把测审计局要在9月底前公布审计结果。”");
		MvcTestResult added = post("/imports/%d/rows/unread".formatted(draft), "doubt", unread.doubt());
		assertThat(added).hasStatus(HttpStatus.FOUND);
		DraftReview review = this.queries.review(draft);
		RowView row = review.rows().get(2);
		assertThat(row.content().text()).isEqualTo("把测审计局要在9月底前公布审计结果。");
		assertThat(row.units()).extracting(RowView.RowUnit::phrase).containsExactly("把测审计局");
		assertThat(row.content().deadlines()).extracting(due -> due.dueOn()).containsExactly(LocalDate.of(2026, 9, 30));
		assertThat(review.problems()).extracting(Problem::kind).doesNotContain(Problem.Kind.UNREAD);
		assertThat(post("/imports/%d/rows/unread".formatted(draft), "doubt", unread.doubt()))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aSentenceBeforeTheTableComesFirstUnderItsOwnChapter() {
		long draft = draft("""
				把测市2026年政务公开工作要点
				一、深化公开
				（一）公开年度预算。把测审计局要公布审计结果和整改情况。
				附件
				任务分解表
				序号|任务|具体要求|责任单位
				1|公开|公开年度预算。|把测财政局
				2|解读|解读重要政策。|把测司法局
				""");
		post("/imports/%d/rows/unread".formatted(draft), "doubt", problem(draft, Problem.Kind.UNREAD).doubt());
		assertThat(this.queries.review(draft).rows()).first()
			.satisfies(row -> assertThat(row.content().place().chapter()).isEqualTo("一、深化公开"));
	}

	@Test
	void theSameDoubtOfManyRowsIsOneThingToLookAt() {
		long draft = draft("""
				把测市2026年政务公开工作要点
				一、公开（责任单位：把测财政局）
				（一）公开预算。把测预算要公开。
				（二）公开决算。把测决算要公开。
				（三）公开债务。把测债务要公开。
				（四）公开采购。把测采购要公开。
				""");
		Problem inherited = problem(draft, Problem.Kind.ROW_DOUBT);
		assertThat(inherited.alike()).extracting(Problem.RowRef::number).containsExactly(2, 3, 4);
		assertThat(post("/imports/%d/rows/checked".formatted(draft), "doubt", inherited.doubt()))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.queries.review(draft).summary()).isEmpty();
	}

	@Test
	void aPlanThatNamesNobodySaysSoOnceAndFirst() {
		DraftReview review = this.queries.review(draft("""
				把测市2026年政务公开工作要点
				一、公开
				（一）公开预算。把测预算要公开。
				（二）公开决算。把测决算要公开。
				"""));
		assertThat(review.summary()).singleElement()
			.satisfies(problem -> assertThat(problem.message()).startsWith("整份要点没有读到一个责任单位"));
	}

	@Test
	void oneOfTwoSentencesThatBeginAlikeBecomesARow() {
		String same = "把测审计局要在9月底前公布" + "审计结果和整改情况".repeat(10);
		long draft = draft("把测市2026年政务公开工作要点\n一、公开\n" + same + "，甲类先行。\n（一）公开预算。公开把测预算。（责任单位：把测财政局）\n二、解读\n" + same
				+ "，乙类跟进。\n（二）解读政策。解读把测政策。（责任单位：把测司法局）\n");
		List<Problem> unread = this.queries.review(draft)
			.problems()
			.stream()
			.filter(problem -> problem.kind() == Problem.Kind.UNREAD)
			.toList();
		assertThat(unread).extracting(Problem::message).hasSize(2).containsOnly(unread.get(0).message());
		post("/imports/%d/rows/unread".formatted(draft), "doubt", unread.get(1).doubt());
		DraftReview review = this.queries.review(draft);
		assertThat(review.rows()).extracting(row -> row.content().text())
			.anySatisfy(text -> assertThat(text).endsWith("，乙类跟进。"));
		assertThat(review.problems()).extracting(Problem::doubt)
			.contains(unread.get(0).doubt())
			.doesNotContain(unread.get(1).doubt());
	}

	@Test
	void whatIsCheckedInTheListLeavesTheRowsOtherDoubts() {
		long draft = draft("把测市2026年政务公开工作要点\n一、公开\n（一）公开预算。适时公开预算。（责任单位：把测局、人民群众）\n");
		List<Problem> doubts = this.queries.review(draft).summary();
		assertThat(doubts).extracting(Problem::kind).containsExactly(Problem.Kind.ROW_DOUBT, Problem.Kind.ROW_DOUBT);
		post("/imports/%d/rows/%d/checked".formatted(draft, doubts.get(0).rowId()), "doubt", doubts.get(0).doubt());
		assertThat(this.queries.review(draft).summary()).extracting(Problem::message)
			.containsExactly(doubts.get(1).message());
	}

	@Test
	void aRowOpenForEditingHasOneWayBackAndNoScissors() {
		long draft = draft(DOUBTFUL_PLAN);
		long row = this.queries.review(draft).rows().get(0).id();
		String page = page("/imports/%d?edit=%d".formatted(draft, row));
		assertThat(page).containsOnlyOnce(">取消</a>").contains("保存这一行").doesNotContain("点剪刀");
		String split = page("/imports/%d?split=%d".formatted(draft, row));
		assertThat(split).containsOnlyOnce(">取消</a>").contains("没有可以断开的地方").doesNotContain("保存这一行");
	}

	@Test
	void aPlanOfWhichOnlyASentenceMayBeATaskSaysSoOnceWithWhatToDo() {
		long draft = draft("把测市2026年政务公开工作要点\n各部门要在9月底前公开部门预算，由把测财政局负责汇总。\n");
		List<Problem> problems = this.queries.review(draft).summary();
		assertThat(problems).extracting(Problem::kind).containsExactly(Problem.Kind.NO_ROWS, Problem.Kind.UNREAD);
		assertThat(problems.get(0).advice()).contains("重新上传", "在末尾添加一行");
		assertThat(problems.get(0).blocking()).isTrue();
	}

	@Test
	void aProgramIsToldThatThereAreNoTasks() {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> draft("把测市会议通知\n定于明日召开会议。\n"))
			.withMessageStartingWith("没有读到任务：");
	}

	private Problem problem(long draft, Problem.Kind kind) {
		return this.queries.review(draft)
			.problems()
			.stream()
			.filter(problem -> problem.kind() == kind)
			.findFirst()
			.orElseThrow();
	}

	private long draft(String text) {
		return this.imports.importDocument("把测.txt", text.getBytes(StandardCharsets.UTF_8), false, null, "test-admin");
	}

}
