package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.ledger.LedgerFixture.Duty;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What issuing a plan makes (domain rules 1 and 2). */
@IntegrationTest
@Transactional
class LedgerOpeningTests {

	private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

	@Autowired
	LedgerFixture fixture;

	@Autowired
	JdbcClient jdbc;

	long finance;

	long east;

	long west;

	@BeforeEach
	void units() {
		this.finance = this.fixture.unit("财政局");
		this.east = this.fixture.unit("东县");
		this.west = this.fixture.unit("西县");
	}

	@Test
	void oneEntryForEachRequirementAndUnitInItsStrongestRoleWithItsPhrase() {
		long plan = this.fixture.plan(2026)
			.requirement("公开预算", Timing.ONE_OFF, List.of(),
					Duty.of(ResponsibilityRole.COOPERATING, "财政局", this.finance),
					Duty.of(ResponsibilityRole.RESPONSIBLE, "各县", this.east, this.west),
					Duty.of(ResponsibilityRole.LEAD, "东县", this.east))
			.requirement("公开决算", Timing.ONE_OFF, List.of(),
					Duty.of(ResponsibilityRole.RESPONSIBLE, "各县", this.east, this.west),
					Duty.of(ResponsibilityRole.RESPONSIBLE, "有关单位"))
			.issue();
		assertThat(this.jdbc.sql("""
				select r.text || ' ' || e.unit_id || ' ' || e.role || ' ' || e.phrase || ' ' || e.status
				from ledger_entry e join requirement r on r.id = e.requirement_id where e.plan_id = ? order by e.id
				""").param(plan).query(String.class).list()).containsExactly(
				"公开预算 " + this.finance + " COOPERATING 财政局 NOT_STARTED", "公开预算 " + this.east + " LEAD 东县 NOT_STARTED",
				"公开预算 " + this.west + " RESPONSIBLE 各县 NOT_STARTED",
				"公开决算 " + this.east + " RESPONSIBLE 各县 NOT_STARTED",
				"公开决算 " + this.west + " RESPONSIBLE 各县 NOT_STARTED");
	}

	@Test
	void aOneOffRequirementOwesItsDeadlinesOrTheYearsEnd() {
		long printed = issued(LocalDate.of(2026, 3, 20), Timing.ONE_OFF, List.of(LocalDate.of(2026, 6, 30), SEPTEMBER));
		assertThat(checkpoints(printed)).containsExactly("DEADLINE 2026-03-20..2026-06-30 6月底前",
				"DEADLINE 2026-03-20..2026-09-30 9月底前");
		long silent = issued(LocalDate.of(2026, 3, 20), Timing.ONE_OFF, List.of());
		assertThat(checkpoints(silent)).containsExactly("DEADLINE 2026-03-20..2026-12-31 -");
	}

	@Test
	void periodsRunFromTheOneOfIssueToTheYearsEnd() {
		LocalDate issued = LocalDate.of(2026, 10, 20);
		assertThat(checkpoints(issued(issued, Timing.MONTHLY, List.of()))).containsExactly(
				"REPORT 2026-10-20..2026-10-31 -", "REPORT 2026-11-01..2026-11-30 -",
				"REPORT 2026-12-01..2026-12-31 -");
		assertThat(checkpoints(issued(LocalDate.of(2026, 5, 6), Timing.QUARTERLY, List.of()))).containsExactly(
				"REPORT 2026-05-06..2026-06-30 -", "REPORT 2026-07-01..2026-09-30 -",
				"REPORT 2026-10-01..2026-12-31 -");
		assertThat(checkpoints(issued(issued, Timing.ANNUAL, List.of())))
			.containsExactly("REPORT 2026-10-20..2026-12-31 -");
		assertThat(checkpoints(issued(LocalDate.of(2026, 9, 30), Timing.CONTINUOUS, List.of())))
			.containsExactly("REPORT 2026-09-30..2026-09-30 -", "REPORT 2026-10-01..2026-12-31 -");
	}

	@Test
	void aPeriodicRequirementAlsoOwesItsPrintedDeadline() {
		assertThat(checkpoints(issued(LocalDate.of(2026, 8, 1), Timing.QUARTERLY, List.of(SEPTEMBER)))).containsExactly(
				"DEADLINE 2026-08-01..2026-09-30 9月底前", "REPORT 2026-08-01..2026-09-30 -",
				"REPORT 2026-10-01..2026-12-31 -");
	}

	@Test
	void aPlanIssuedOutsideItsYearKeepsToTheYear() {
		assertThat(checkpoints(issued(LocalDate.of(2025, 11, 5), Timing.QUARTERLY, List.of()))).hasSize(4)
			.startsWith("REPORT 2026-01-01..2026-03-31 -");
		assertThat(checkpoints(issued(LocalDate.of(2027, 2, 1), Timing.MONTHLY, List.of())))
			.containsExactly("REPORT 2026-12-31..2026-12-31 -");
	}

	private long issued(LocalDate on, Timing timing, List<LocalDate> deadlines) {
		return this.fixture.plan(2026)
			.issuedOn(on)
			.requirement("公开预算", timing, deadlines, Duty.responsible(this.finance))
			.issue();
	}

	private List<String> checkpoints(long plan) {
		return this.jdbc.sql("""
				select c.kind || ' ' || c.from_on || '..' || c.due_on || ' ' || coalesce(c.phrase, '-')
				from checkpoint c where c.entry_id = ? order by c.kind, c.due_on
				""").param(this.fixture.entryOf(plan, this.finance)).query(String.class).list();
	}

}
