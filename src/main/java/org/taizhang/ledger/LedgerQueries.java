package org.taizhang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.BreakdownRow.Deadline;
import org.taizhang.ledger.BreakdownRow.Responsible;
import org.taizhang.ledger.LedgerRow.MeasureLine;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans as breakdown tables and units' ledgers, for pages, workbooks and the public. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class LedgerQueries {

	private static final String PUBLISHED = """
			select f.plan_id, f.unit_id, u.code as unit_code, u.name as unit_name, f.published_at,
			       p.ledger_due is null or (f.published_at at time zone :zone)::date <= p.ledger_due as in_time,
			       count(e.id)::int as entries, (count(e.id) filter (where e.status = 'CLOSED'))::int as closed
			from filing f
			join work_plan p on p.id = f.plan_id
			join unit u on u.id = f.unit_id
			left join ledger_entry e on e.plan_id = f.plan_id and e.unit_id = f.unit_id
			where f.plan_id = :plan and (:unit::bigint is null or f.unit_id = :unit)
			group by f.id, p.id, u.id
			order by u.sort_order, u.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	/** The plan's 任务分解表, in the plan's order. */
	public List<BreakdownRow> breakdown(long planId) {
		Map<Long, List<Deadline>> deadlines = deadlines(planId);
		Map<Long, List<Responsible>> responsible = responsible(planId);
		return this.jdbc.sql("""
				select r.id, r.position, c.id as chapter_id, c.heading, t.id as task_id, t.label as task_label, t.title,
				       r.label, r.text, r.timing, d.entries, d.closed, d.done,
				       (select count(*) from ledger_entry e where e.requirement_id = r.id) as all_entries
				from requirement r
				join task t on t.id = r.task_id
				join chapter c on c.id = t.chapter_id
				join requirement_completion d on d.requirement_id = r.id and d.plan_id = r.plan_id
				where r.plan_id = :plan
				order by r.position
				""").param("plan", planId).query((row, number) -> {
			long id = row.getLong("id");
			return new BreakdownRow(id, row.getInt("position"), row.getLong("chapter_id"), row.getString("heading"),
					row.getLong("task_id"), row.getString("task_label"), row.getString("title"), row.getString("label"),
					row.getString("text"), Timing.valueOf(row.getString("timing")),
					deadlines.getOrDefault(id, List.of()), responsible.getOrDefault(id, List.of()),
					row.getInt("entries"), row.getInt("closed"), row.getBoolean("done"), row.getInt("all_entries"));
		}).list();
	}

	/** A unit's ledger of a plan, in the plan's order. */
	public List<LedgerRow> ledgerOf(long planId, long unitId) {
		Map<Long, List<Deadline>> deadlines = deadlines(planId);
		Map<Long, List<MeasureLine>> measures = measures(planId, unitId);
		return this.jdbc
			.sql("""
					select e.id, r.id as requirement_id, r.position, c.id as chapter_id, c.heading, t.id as task_id,
					       task_name(t.label, t.title) as task, r.label, r.text, e.role, e.phrase, r.timing, e.status, e.returned,
					       e.closed_on, l.text as latest, (l.submitted_at at time zone :zone)::date as reported_on
					from ledger_entry e
					join requirement r on r.id = e.requirement_id
					join task t on t.id = r.task_id
					join chapter c on c.id = t.chapter_id
					left join lateral (
					  select p.text, p.submitted_at from progress_report p
					  where p.entry_id = e.id and p.submitted_at is not null order by p.submitted_at desc limit 1) l on true
					where e.plan_id = :plan and e.unit_id = :unit
					order by r.position
					""")
			.param("plan", planId)
			.param("unit", unitId)
			.param("zone", this.clock.getZone().getId())
			.query((row, number) -> {
				long id = row.getLong("id");
				long requirement = row.getLong("requirement_id");
				return new LedgerRow(id, requirement, row.getInt("position"), row.getLong("chapter_id"),
						row.getString("heading"), row.getLong("task_id"), row.getString("task"), row.getString("label"),
						row.getString("text"), ResponsibilityRole.valueOf(row.getString("role")),
						row.getString("phrase"), Timing.valueOf(row.getString("timing")),
						deadlines.getOrDefault(requirement, List.of()), measures.getOrDefault(id, List.of()),
						EntryStatus.valueOf(row.getString("status")), row.getBoolean("returned"),
						row.getString("latest"), row.getObject("reported_on", LocalDate.class),
						row.getObject("closed_on", LocalDate.class));
			})
			.list();
	}

	/** The ledgers of a plan that the public may read. */
	public List<PublishedLedger> publishedLedgers(long planId) {
		return published(planId, null);
	}

	/** Empty when the unit has not published its ledger of the plan. */
	public Optional<PublishedLedger> publishedLedger(long planId, long unitId) {
		return published(planId, unitId).stream().findFirst();
	}

	private List<PublishedLedger> published(long planId, Long unitId) {
		return this.jdbc.sql(PUBLISHED)
			.param("plan", planId)
			.param("unit", unitId)
			.param("zone", this.clock.getZone().getId())
			.query((row, number) -> new PublishedLedger(row.getLong("plan_id"), row.getLong("unit_id"),
					row.getString("unit_code"), row.getString("unit_name"),
					row.getTimestamp("published_at").toInstant(), row.getBoolean("in_time"), row.getInt("entries"),
					row.getInt("closed")))
			.list();
	}

	private Map<Long, List<Deadline>> deadlines(long planId) {
		return this.jdbc.sql("""
				select d.requirement_id as id, d.due_on, d.phrase
				from requirement_deadline d join requirement r on r.id = d.requirement_id
				where r.plan_id = :plan order by d.requirement_id, d.due_on
				""")
			.param("plan", planId)
			.query((row, number) -> Map.entry(row.getLong("id"),
					new Deadline(row.getObject("due_on", LocalDate.class), row.getString("phrase"))))
			.list()
			.stream()
			.collect(LedgerQueries.grouped());
	}

	private Map<Long, List<Responsible>> responsible(long planId) {
		return this.jdbc.sql("""
				select a.requirement_id as id, a.role, p.phrase
				from responsibility a join unit_phrase p on p.id = a.phrase_id
				where p.plan_id = :plan order by a.requirement_id, a.position
				""")
			.param("plan", planId)
			.query((row, number) -> Map.entry(row.getLong("id"),
					new Responsible(ResponsibilityRole.valueOf(row.getString("role")), row.getString("phrase"))))
			.list()
			.stream()
			.collect(LedgerQueries.grouped());
	}

	private Map<Long, List<MeasureLine>> measures(long planId, long unitId) {
		return this.jdbc.sql("""
				select m.entry_id as id, m.text, m.division, m.person, m.due_on
				from measure m join ledger_entry e on e.id = m.entry_id
				where e.plan_id = :plan and e.unit_id = :unit order by m.entry_id, m.position
				""")
			.param("plan", planId)
			.param("unit", unitId)
			.query((row, number) -> Map.entry(row.getLong("id"),
					new MeasureLine(row.getString("text"), row.getString("division"), row.getString("person"),
							row.getObject("due_on", LocalDate.class))))
			.list()
			.stream()
			.collect(LedgerQueries.grouped());
	}

	private static <T> java.util.stream.Collector<Map.Entry<Long, T>, ?, Map<Long, List<T>>> grouped() {
		return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
	}

}
