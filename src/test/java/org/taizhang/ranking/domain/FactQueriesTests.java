package org.taizhang.ranking.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.ranking.Contender;
import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.RankingFixture;
import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.Quarter;
import org.taizhang.ranking.RowReference;
import org.taizhang.ranking.UnitFacts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ranking.Outcome.AWAITING;
import static org.taizhang.ranking.Outcome.DONE_IN_TIME;
import static org.taizhang.ranking.Outcome.DONE_LATE;
import static org.taizhang.ranking.Outcome.NOT_REPORTED;
import static org.taizhang.ranking.Outcome.OVERDUE;
import static org.taizhang.ranking.Outcome.REPORTED_IN_TIME;
import static org.taizhang.ranking.Outcome.REPORTED_LATE;

/** The third quarter of 2019, seen from its end and from within. */
@IntegrationTest
@Transactional
class FactQueriesTests {

	private static final Quarter Q3 = new Quarter(2019, 3);

	private static final Cutoff AFTERWARDS = Cutoff.of(Q3, LocalDate.of(2020, 5, 1));

	@Autowired
	FactQueries queries;

	@Autowired
	JdbcClient jdbc;

	RankingFixture ledger;

	long task;

	long unit;

	@BeforeEach
	void plan() {
		this.ledger = new RankingFixture(this.jdbc);
		this.task = this.ledger.plan(2019, "2019-03-01");
		this.unit = this.ledger.unit("排名测试局", "DEPARTMENT");
	}

	@Test
	void closedOnTheDayItIsDueIsInTimeAndADayLaterIsLate() {
		// China's midnight, not Greenwich's
		this.ledger.approved(due("2019-09-20"), "2019-09-20 23:59:59+08", null);
		this.ledger.approved(due("2019-09-20"), "2019-09-21 00:00:00+08", null);
		assertFacts(AFTERWARDS, Map.of(DONE_IN_TIME, 1, DONE_LATE, 1));
	}

	@Test
	void theQuarterBeginsAndEndsAtItsBorders() {
		this.ledger.approved(due("2019-07-01"), "2019-06-30 12:00+08", null);
		due("2019-09-30");
		due("2019-10-01");
		// due before, and closed before: judged in its own quarter
		this.ledger.approved(due("2019-06-30"), "2019-06-30 12:00+08", null);
		assertFacts(AFTERWARDS, Map.of(DONE_IN_TIME, 1, OVERDUE, 1));
	}

	@Test
	void whatWasOverdueWhenTheQuarterBeganStaysOwed() {
		this.ledger.approved(due("2019-06-30"), "2019-07-01 08:00+08", null);
		due("2019-04-30");
		assertFacts(AFTERWARDS, Map.of(DONE_LATE, 1, OVERDUE, 1));
	}

	@Test
	void aClosingAfterTheQuarterDoesNotChangeIt() {
		this.ledger.approved(due("2019-09-20"), "2019-10-01 00:00+08", null);
		this.ledger.applied(due("2019-09-20"), "2019-10-05 08:00+08");
		assertFacts(AFTERWARDS, Map.of(OVERDUE, 2));
	}

	@Test
	void aReturnedClosingDoesNotCountAndTheNextOneCountsByItsOwnDay() {
		this.ledger.returned(due("2019-09-20"), "2019-09-18 08:00+08");
		long again = due("2019-09-20");
		this.ledger.returned(again, "2019-09-18 08:00+08");
		this.ledger.approved(again, "2019-09-25 08:00+08", null);
		assertFacts(AFTERWARDS, Map.of(OVERDUE, 1, DONE_LATE, 1));
	}

	@Test
	void anUndecidedApplicationIsNeitherForNorAgainst() {
		this.ledger.applied(due("2019-09-20"), "2019-09-18 08:00+08");
		assertFacts(AFTERWARDS, Map.of(AWAITING, 1));
	}

	@Test
	void anApplicationAfterTheDeadlineIsLateWhateverIsDecided() {
		this.ledger.applied(due("2019-09-20"), "2019-09-22 08:00+08");
		assertFacts(AFTERWARDS, Map.of(OVERDUE, 1));
	}

	@Test
	void reopenedInTheQuarterIsOpenAndReopenedLaterStaysClosed() {
		this.ledger.approved(due("2019-09-20"), "2019-09-18 08:00+08", "2019-09-29 08:00+08");
		this.ledger.approved(due("2019-09-20"), "2019-09-18 08:00+08", "2019-10-01 00:00+08");
		long closedAgain = due("2019-06-30");
		this.ledger.approved(closedAgain, "2019-06-18 08:00+08", "2019-07-29 08:00+08");
		this.ledger.approved(closedAgain, "2019-08-18 08:00+08", null);
		assertFacts(AFTERWARDS, Map.of(OVERDUE, 1, DONE_IN_TIME, 1, DONE_LATE, 1));
	}

	@Test
	void anEarlierStageIsDoneByItsReportAndTheRestByTheClosing() {
		long entry = due("2019-07-31");
		this.ledger.deadline(entry, "2019-08-31");
		this.ledger.deadline(entry, "2019-09-30");
		this.ledger.stageReported(entry, "2019-07-31", "2019-07-30");
		assertFacts(AFTERWARDS, Map.of(DONE_IN_TIME, 1, OVERDUE, 2));
		this.ledger.approved(entry, "2019-09-28 08:00+08", null);
		assertFacts(AFTERWARDS, Map.of(DONE_IN_TIME, 2, DONE_LATE, 1));
	}

	@Test
	void reportsAreJudgedByTheDayTheyCame() {
		long entry = this.ledger.entry(this.task, this.unit);
		this.ledger.report(entry, "2019-06-30", null);
		this.ledger.report(entry, "2019-07-31", "2019-07-31");
		this.ledger.report(entry, "2019-08-31", "2019-09-01");
		this.ledger.report(entry, "2019-09-30", "2019-10-01");
		this.ledger.report(entry, "2019-10-01", "2019-09-01");
		assertFacts(AFTERWARDS, Map.of(REPORTED_IN_TIME, 1, REPORTED_LATE, 1, NOT_REPORTED, 1));
	}

	@Test
	void aClosedEntryOwesNoReportsUntilItIsReopened() {
		long closed = this.ledger.entry(this.task, this.unit);
		this.ledger.approved(closed, "2019-07-15 08:00+08", null);
		this.ledger.report(closed, "2019-07-31", null);
		this.ledger.report(closed, "2019-08-31", null);
		long reopened = this.ledger.entry(this.task, this.unit);
		this.ledger.approved(reopened, "2019-07-15 08:00+08", "2019-08-15 08:00+08");
		this.ledger.report(reopened, "2019-07-31", null);
		this.ledger.report(reopened, "2019-08-31", null);
		assertFacts(AFTERWARDS, Map.of(NOT_REPORTED, 1));
	}

	@Test
	void aRunningQuarterJudgesWhatIsDecidedAlready() {
		Cutoff within = Cutoff.of(Q3, LocalDate.of(2019, 9, 20));
		due("2019-09-19");
		due("2019-09-20");
		due("2019-09-30");
		this.ledger.approved(due("2019-09-30"), "2019-09-20 08:00+08", null);
		long entry = this.ledger.entry(this.task, this.unit);
		this.ledger.report(entry, "2019-09-20", null);
		this.ledger.report(entry, "2019-09-30", "2019-09-20");
		assertFacts(within, Map.of(OVERDUE, 1, DONE_IN_TIME, 1, REPORTED_IN_TIME, 1));
	}

	@Test
	void onlyPlansOfTheYearThatHadBeenIssuedCount() {
		this.ledger.due(this.ledger.plan(2018, "2018-03-01"), this.unit, "2019-08-31");
		this.ledger.due(this.ledger.plan(2019, "2019-10-08"), this.unit, "2019-08-31");
		assertThat(contenders()).isEmpty();
		long entry = due("2019-08-31");
		assertThat(contenders()).containsExactly("排名测试局 1");
		assertThat(this.queries.facts(AFTERWARDS).get(this.unit).rows(OVERDUE)).extracting(RowReference::entryId)
			.containsExactly(entry);
	}

	private List<String> contenders() {
		return this.queries.contenders(AFTERWARDS).stream().map((Contender c) -> c.name() + " " + c.entries()).toList();
	}

	private long due(String dueOn) {
		return this.ledger.due(this.task, this.unit, dueOn);
	}

	private void assertFacts(Cutoff cutoff, Map<Outcome, Integer> expected) {
		UnitFacts facts = this.queries.facts(cutoff).get(this.unit);
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		facts.rows().forEach((outcome, rows) -> counts.put(outcome, rows.size()));
		assertThat(counts).isEqualTo(new EnumMap<>(expected));
	}

}
