package org.taizhang.ranking;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans, units, entries and what happened to them, straight into the tables. */
public class RankingFixture {

	private final JdbcClient jdbc;

	private int next;

	public RankingFixture(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A plan of the year with one task.
	 * @return the task's id
	 */
	public long plan(int year, String issuedOn) {
		long plan = insert("""
				insert into work_plan (title, year, status, issued_on, opened_at)
				values (?, ?, 'IN_FORCE', ?::date, '2019-01-01 09:00+08')
				""", "排名测试要点" + year, year, issuedOn);
		long chapter = insert("insert into chapter (plan_id, position, heading) values (?, 1, '一、测试')", plan);
		return insert("insert into task (plan_id, chapter_id, position, label) values (?, ?, 1, '（一）')", plan, chapter);
	}

	public long unit(String name, String kind) {
		return insert("insert into unit (code, name, kind, sort_order) values (?, ?, ?, ?)", "rk-" + this.next, name,
				kind, this.next++);
	}

	public long entry(long task, long unit) {
		long requirement = insert("""
				insert into requirement (plan_id, task_id, position, label, text, timing)
				select plan_id, id, ?, ?, ?, 'ONE_OFF' from task where id = ?
				""", this.next, this.next + ".", "落实测试事项" + this.next, task);
		this.next++;
		return insert("""
				insert into ledger_entry (plan_id, requirement_id, unit_id, role, phrase)
				select plan_id, id, ?, 'RESPONSIBLE', '测试' from requirement where id = ?
				""", unit, requirement);
	}

	/** An entry that is due on the day. */
	public long due(long task, long unit, String dueOn) {
		long entry = entry(task, unit);
		deadline(entry, dueOn);
		return entry;
	}

	public void deadline(long entry, String dueOn) {
		insert("insert into checkpoint (entry_id, kind, from_on, due_on) values (?, 'DEADLINE', '2019-01-01', ?::date)",
				entry, dueOn);
	}

	/** A report said that the stage due on the day was completed. */
	public void stageReported(long entry, String dueOn, String metOn) {
		long report = insert("""
				insert into progress_report (entry_id, text, submitted_at, submitted_by)
				values (?, '阶段完成', ?::timestamptz, 'x')
				""", entry, metOn);
		this.jdbc.sql("update checkpoint set met_on = ?::date, report_id = ? where entry_id = ? and due_on = ?::date")
			.params(metOn, report, entry, dueOn)
			.update();
	}

	public void report(long entry, String dueOn, String metOn) {
		insert("""
				insert into checkpoint (entry_id, kind, from_on, due_on, met_on)
				values (?, 'REPORT', '2019-01-01', ?::date, ?::date)
				""", entry, dueOn, metOn);
	}

	/**
	 * An application that was approved, and the day on which it was reopened, or null.
	 */
	public void approved(long entry, String appliedAt, String reopenedAt) {
		insert("""
				insert into closing (entry_id, statement, applied_at, applied_by, decision, decided_at, decided_by, reopened_at)
				values (?, '已完成', ?::timestamptz, 'x', 'APPROVED', ?::timestamptz + interval '9 days', 'y', ?::timestamptz)
				""",
				entry, appliedAt, appliedAt, reopenedAt);
	}

	public void returned(long entry, String appliedAt) {
		insert("""
				insert into closing (entry_id, statement, applied_at, applied_by, decision, decided_at, decided_by)
				values (?, '已完成', ?::timestamptz, 'x', 'RETURNED', ?::timestamptz + interval '9 days', 'y')
				""", entry, appliedAt, appliedAt);
	}

	public void applied(long entry, String appliedAt) {
		insert("insert into closing (entry_id, statement, applied_at, applied_by) values (?, '已完成', ?::timestamptz, 'x')",
				entry, appliedAt);
	}

	private long insert(String sql, Object... values) {
		return this.jdbc.sql(sql + " returning id").params(values).query(Long.class).single();
	}

}
