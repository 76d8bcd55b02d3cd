package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.taizhang.IntegrationTest;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitService;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.taizhang.intake.draft.DraftFixture.due;
import static org.taizhang.intake.draft.DraftFixture.row;

/**
 * Committed for good, since two transactions must meet: units of its own, and a year that
 * no page takes for the current one.
 */
@IntegrationTest
class IssuingServiceTests {

	private static int next;

	@Autowired
	IssuingService issuing;

	@Autowired
	PhraseService phrases;

	@Autowired
	PhraseQueries phraseQueries;

	@Autowired
	RowService rows;

	@Autowired
	DraftQueries queries;

	@Autowired
	UnitService units;

	@Autowired
	JdbcClient jdbc;

	DraftFixture fixture;

	String finance;

	String east;

	String west;

	Set<Long> counties;

	@BeforeEach
	void place(@Autowired ApplicationContext context) {
		this.fixture = new DraftFixture(context);
		next++;
		this.finance = "下达测试" + next + "号财政局";
		this.east = "下达测试" + next + "号东县";
		this.west = "下达测试" + next + "号西县";
		this.units.addUnit(this.finance, UnitKind.DEPARTMENT);
		this.counties = Set.of(this.units.addUnit(this.east, UnitKind.COUNTY).id(),
				this.units.addUnit(this.west, UnitKind.COUNTY).id());
	}

	@Test
	void makesWhatThePreviewForetold() {
		long draft = draft();
		decideCounties(draft);
		IssuePreview preview = this.issuing.preview(draft);
		assertThat(preview.ready()).isTrue();
		assertThat(preview.counts().chapters()).isEqualTo(2);
		assertThat(preview.counts().tasks()).isEqualTo(2);
		assertThat(preview.counts().requirements()).isEqualTo(3);
		assertThat(preview.counts().entries()).isEqualTo(5);
		assertThat(preview.units()).extracting(unit -> unit.unit().name() + " " + unit.entries())
			.containsExactlyInAnyOrder(this.finance + " 1", this.east + " 2", this.west + " 2");
		assertThat(preview.dates()).containsEntry(LocalDate.of(2001, 9, 30), 1)
			.containsEntry(LocalDate.of(2001, 12, 31), 2);
		IssuedDraft issued = this.issuing.issue(draft);
		assertThat(issued.entries()).isEqualTo(5);
		assertThat(count("ledger_entry", issued.planId())).isEqualTo(5);
		assertThat(count("requirement", issued.planId())).isEqualTo(3);
		assertThat(this.queries.draft(draft).planId()).isEqualTo(issued.planId());
	}

	@Test
	void twoAdminsAtOnceIssueOnceAndGetTheSamePlan() {
		long draft = draft();
		decideCounties(draft);
		CountDownLatch together = new CountDownLatch(2);
		List<CompletableFuture<IssuedDraft>> both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
			together.countDown();
			await(together);
			return this.issuing.issue(draft);
		})).limit(2).toList();
		List<IssuedDraft> issued = both.stream().map(CompletableFuture::join).toList();
		assertThat(issued.get(0).planId()).isEqualTo(issued.get(1).planId());
		assertThat(issued).extracting(IssuedDraft::already).containsExactlyInAnyOrder(true, false);
		assertThat(issued).extracting(IssuedDraft::entries).containsOnly(5);
		assertThat(this.jdbc.sql("select count(*) from work_plan where draft_id = ?")
			.param(draft)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void undecidedPhrasesAndMissingDatesStopItWithAList() {
		long draft = this.fixture.draft("下达测试" + next, 2001,
				due(row("一、甲", "（一）", "公开。", "下达测试无名局", "有关单位"), null, "适时"));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.issuing.issue(draft))
			.withMessageContaining("不认识的单位“下达测试无名局”")
			.withMessageContaining("“有关单位”")
			.withMessageContaining("第1行时限“适时”没有日期");
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.OPEN);
	}

	@Test
	void unassignedOnPurposeMakesNoEntryAndStopsNothing() {
		long draft = draft();
		PhraseView counties = open(draft);
		this.phrases.staysUnassigned(draft, counties.id(), counties.version());
		assertThat(this.issuing.preview(draft).unassigned()).containsExactly("各下达测试县");
		assertThat(this.issuing.preview(draft).rowsWithoutUnit()).containsExactly(3);
		assertThat(this.issuing.issue(draft).entries()).isEqualTo(2);
	}

	@Test
	void anIssuedDraftIsNotChangedAnyMore() {
		long draft = draft();
		decideCounties(draft);
		this.issuing.issue(draft);
		RowView row = this.queries.review(draft).rows().get(0);
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> this.rows.save(draft, row.id(), row.version(), row.content()))
			.withMessageContaining("已经下达");
	}

	@Test
	void aPlanOfTheSameYearInForceIsPointedOut() {
		long first = draft();
		decideCounties(first);
		this.issuing.issue(first);
		assertThat(this.issuing.preview(draft()).alike()).anySatisfy(plan -> assertThat(plan.year()).isEqualTo(2001));
	}

	@Test
	void onlyTheNumberThatWasShownIsIssued() {
		long draft = draft();
		decideCounties(draft);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.issuing.issueAsShown(draft, 4))
			.withMessageContaining("刚才看到 4 条，现在是 5 条");
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.OPEN);
		IssuedDraft issued = this.issuing.issueAsShown(draft, 5);
		assertThat(issued.entries()).isEqualTo(5);
		assertThat(this.issuing.issueAsShown(draft, 4).planId()).isEqualTo(issued.planId());
	}

	@Test
	void rowsThatReachNobodyAreNotReady() {
		long draft = this.fixture.draft("下达测试" + next, 2001, row("一、甲", "（一）", "公开。"));
		assertThat(this.issuing.preview(draft).ready()).isFalse();
		assertThat(this.issuing.preview(draft).blocking()).extracting(Problem::kind)
			.containsExactly(Problem.Kind.NO_ENTRIES);
	}

	@Test
	void aDroppedRowMakesNothing() {
		long draft = draft();
		decideCounties(draft);
		RowView last = this.queries.review(draft).rows().get(2);
		this.rows.drop(draft, last.id(), last.version());
		assertThat(this.issuing.issue(draft).entries()).isEqualTo(3);
	}

	@Test
	void anUntouchedPlanIsTakenBackAndCanBeIssuedAgain() {
		long draft = draft();
		decideCounties(draft);
		long first = this.issuing.issue(draft).planId();
		this.issuing.withdraw(draft);
		for (String table : List.of("ledger_entry", "requirement", "task", "chapter", "unit_phrase")) {
			assertThat(count(table, first)).as(table).isZero();
		}
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.OPEN);
		IssuedDraft again = this.issuing.issue(draft);
		assertThat(again.planId()).isNotEqualTo(first);
		assertThat(again.entries()).isEqualTo(5);
	}

	@Test
	void aPlanThatSomebodyWorksOnIsNotTakenBack() {
		long draft = draft();
		decideCounties(draft);
		long plan = this.issuing.issue(draft).planId();
		this.jdbc.sql("""
				insert into measure (entry_id, position, text)
				select min(id), 1, '已经动手' from ledger_entry where plan_id = ?
				""").param(plan).update();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.issuing.withdraw(draft))
			.withMessageContaining("1 条台账");
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.ISSUED);
		assertThat(count("ledger_entry", plan)).isEqualTo(5);
	}

	/**
	 * Three requirements: finance alone; the east by its name and by the group; the
	 * group.
	 */
	private long draft() {
		return this.fixture.draft("下达测试" + next, 2001, row("一、甲", "（一）", "公开预算。", this.finance),
				due(row("一、甲", "（一）", "公开决算。", this.east, "各下达测试县"), LocalDate.of(2001, 9, 30), "9月底前"),
				row("二、乙", "（二）", "公开三公经费。", "各下达测试县"));
	}

	private void decideCounties(long draft) {
		PhraseView phrase = open(draft);
		this.phrases.meansChosen(draft, phrase.id(), phrase.version(), this.counties);
	}

	private PhraseView open(long draft) {
		return this.phraseQueries.phrases(draft).stream().filter(phrase -> !phrase.settled()).findFirst().orElseThrow();
	}

	private int count(String table, long plan) {
		return this.jdbc.sql("select count(*) from " + table + " where plan_id = ?")
			.param(plan)
			.query(Integer.class)
			.single();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
