package org.taizhang.ranking.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntSupplier;

import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.Quarter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the ranking costs above the SQL that it needs, in one run on one machine. Not a
 * test by its name, so the build does not run it; see bench/README.md.
 */
@IntegrationTest
@Transactional
class RankingBench {

	private static final int UNITS = Integer.getInteger("bench.units", 10_000);

	private static final int ENTRIES = Integer.getInteger("bench.entries", 50);

	private static final int ROUNDS = 5;

	private static final Quarter QUARTER = new Quarter(2014, 3);

	@Autowired
	RankingQueries rankings;

	@Autowired
	FactQueries facts;

	@Autowired
	JdbcClient jdbc;

	@Test
	void ranking() {
		load();
		double raw = median(() -> count(QUARTER) + count(QUARTER.previous()));
		double whole = median(() -> this.rankings.ranking(QUARTER).groups().size());
		System.out.printf(
				"BENCH ranking: %,d units x %d entries | SQL of the facts %.0f ms | ranking %.0f ms | ratio %.2f%n",
				UNITS, ENTRIES, raw, whole, whole / raw);
	}

	/** The ranking's own statements, their rows counted where they are. */
	private int count(Quarter quarter) {
		Cutoff cutoff = Cutoff.of(quarter, LocalDate.of(2015, 1, 1));
		return this.facts.with(cutoff, "select count(*) from (" + FactQueries.CONTENDERS + ") c")
			.query(Integer.class)
			.single()
				+ this.facts.with(cutoff, "select sum(cardinality(checkpoints)) from (" + FactQueries.FACTS + ") f")
					.query(Integer.class)
					.single();
	}

	private static double median(IntSupplier work) {
		double[] millis = new double[ROUNDS];
		work.getAsInt();
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			work.getAsInt();
			millis[round] = (System.nanoTime() - start) / 1e6;
		}
		Arrays.sort(millis);
		return millis[ROUNDS / 2];
	}

	/**
	 * A third each due in the second, third and fourth quarter; reports each quarter for
	 * one in five.
	 */
	private void load() {
		// a million lines of audit trail are not what is measured
		this.jdbc.sql("alter table closing disable trigger audit").update();
		this.jdbc.sql("alter table checkpoint disable trigger audit").update();
		this.jdbc.sql("""
				insert into unit (code, name, kind, sort_order)
				select 'bench-' || i, '测速单位' || i, (array['DEPARTMENT', 'COUNTY', 'TOWN', 'INSTITUTION'])[1 + i % 4], i
				from generate_series(1, ?) i
				""").param(UNITS).update();
		this.jdbc
			.sql("""
					with plan as (
					  insert into work_plan (title, year, status, issued_on, opened_at)
					  values ('测速要点', 2014, 'ENDED', '2014-01-10', '2014-01-10') returning id
					), chapter as (
					  insert into chapter (plan_id, position, heading) select id, 1, '一、测速' from plan returning id, plan_id
					), task as (
					  insert into task (plan_id, chapter_id, position) select plan_id, id, 1 from chapter returning id, plan_id
					)
					insert into requirement (plan_id, task_id, position, text, timing)
					select plan_id, id, n, '测速' || n, 'ONE_OFF' from task, generate_series(1, %d) n
					"""
				.formatted(ENTRIES))
			.update();
		this.jdbc.sql("""
				insert into ledger_entry (plan_id, requirement_id, unit_id, role, phrase)
				select r.plan_id, r.id, u.id, 'RESPONSIBLE', '测速'
				from requirement r join work_plan p on p.id = r.plan_id, unit u
				where p.title = '测速要点' and u.code like 'bench-%'
				""").update();
		this.jdbc
			.sql("""
					insert into checkpoint (entry_id, kind, from_on, due_on)
					select e.id, 'DEADLINE', '2014-01-10', (array['2014-06-30', '2014-09-30', '2014-12-31'])[1 + e.id % 3]::date
					from ledger_entry e join work_plan p on p.id = e.plan_id where p.title = '测速要点'
					union all
					select e.id, 'REPORT', q - interval '3 months', (q - interval '1 day')::date
					from ledger_entry e join work_plan p on p.id = e.plan_id,
					     generate_series('2014-04-01', '2015-01-01', interval '3 months') q
					where p.title = '测速要点' and e.id % 5 = 0
					""")
			.update();
		this.jdbc.sql("""
				update checkpoint set met_on = due_on - 5 + (id % 7)::int
				where kind = 'REPORT' and id % 9 > 0 and due_on < '2015-01-01'
				""").update();
		this.jdbc.sql("""
				insert into closing (entry_id, statement, applied_at, applied_by, decision, decided_at, decided_by)
				select entry_id, '完成', due_on - 10 + (id % 13)::int, 'x', 'APPROVED', due_on, 'y'
				from checkpoint where kind = 'DEADLINE' and id % 8 > 0 and due_on < '2015-01-01'
				""").update();
		this.jdbc.sql("analyze").update();
	}

}
