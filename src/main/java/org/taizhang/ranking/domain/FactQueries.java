package org.taizhang.ranking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.taizhang.organisation.UnitKind;
import org.taizhang.ranking.Contender;
import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.RowReference;
import org.taizhang.ranking.UnitFacts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the rules judge, for all units in two statements however many rows. What
 * happened after the cutoff is left out: a closing applied for later is not there, one
 * reopened later is still closed.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class FactQueries {

	/** The year's entries, of plans that had been issued by then. */
	private static final String SCOPE = """
			with scope as materialized (
			  select e.id, e.unit_id from ledger_entry e join work_plan p on p.id = e.plan_id
			  where p.year = :year and coalesce(p.issued_on, (p.opened_at at time zone :zone)::date) <= :known
			)""";

	static final String CONTENDERS = SCOPE + """

			select u.id, u.name, u.kind, s.entries
			from (select unit_id, count(*) as entries from scope group by unit_id) s
			join unit u on u.id = s.unit_id
			order by u.sort_order, u.id
			""";

	/**
	 * DEADLINE: those of the quarter, and earlier ones that were still open when it
	 * began, done by the closing or, an earlier stage, by a report; REPORT: those of the
	 * quarter, unless the entry was closed when the report fell due. What can still be
	 * done in time is not judged.
	 */
	static final String FACTS = SCOPE + """

			, application as (
			  select c.entry_id, c.decision, (c.applied_at at time zone :zone)::date as applied_on,
			         (c.reopened_at at time zone :zone)::date as reopened_on
			  from closing c
			  where c.applied_at < (:known::date + 1)::timestamp at time zone :zone
			    and c.decision is distinct from 'RETURNED'
			), closed as (
			  select entry_id, max(applied_on) as closed_on from application
			  where decision = 'APPROVED' and (reopened_on is null or reopened_on > :known)
			  group by entry_id
			), deadline as (
			  select s.unit_id, c.entry_id, c.id, c.due_on, least(d.closed_on,
			         case when c.report_id is not null and c.met_on <= :known then c.met_on end) as done_on
			  from checkpoint c
			  join scope s on s.id = c.entry_id
			  left join closed d on d.entry_id = c.entry_id
			  where c.kind = 'DEADLINE' and c.due_on <= :last
			), report as (
			  select s.unit_id, c.entry_id, c.id, c.due_on, c.met_on
			  from checkpoint c
			  join scope s on s.id = c.entry_id
			  where c.kind = 'REPORT' and c.due_on between :first and :last
			    and (c.due_on <= :over or c.met_on <= :known)
			), exempt as (
			  select distinct r.id from report r
			  join application a on a.entry_id = r.entry_id
			  where a.decision = 'APPROVED' and a.applied_on <= r.due_on
			    and (a.reopened_on is null or a.reopened_on > r.due_on) and (r.met_on <= r.due_on) is not true
			), due as (
			  select d.unit_id, d.entry_id, d.id,
			         case when d.done_on <= d.due_on then 'DONE_IN_TIME'
			              when d.done_on is not null then 'DONE_LATE'
			              when w.applied_on <= d.due_on then 'AWAITING'
			              else 'OVERDUE' end as outcome
			  from deadline d
			  left join application w on w.entry_id = d.entry_id and w.decision is null
			  where (d.due_on >= :first or d.done_on is null or d.done_on >= :first)
			    and (d.due_on <= :over or d.done_on is not null)
			  union all
			  select r.unit_id, r.entry_id, r.id,
			         case when r.met_on <= r.due_on then 'REPORTED_IN_TIME'
			              when r.met_on <= :known then 'REPORTED_LATE'
			              else 'NOT_REPORTED' end
			  from report r
			  left join exempt x on x.id = r.id
			  where x.id is null
			)
			select unit_id, outcome, array_agg(entry_id) as entries, array_agg(id) as checkpoints
			from due group by unit_id, outcome
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	/** The units to be judged, in the order of lists. */
	List<Contender> contenders(Cutoff cutoff) {
		return with(cutoff, CONTENDERS)
			.query((row, number) -> new Contender(row.getLong("id"), row.getString("name"),
					UnitKind.valueOf(row.getString("kind")), row.getInt("entries")))
			.list();
	}

	/** Facts by unit; a unit for which nothing was due is missing. */
	Map<Long, UnitFacts> facts(Cutoff cutoff) {
		Map<Long, UnitFacts> facts = new HashMap<>();
		with(cutoff, FACTS).query((row) -> {
			long unit = row.getLong("unit_id");
			Outcome outcome = Outcome.valueOf(row.getString("outcome"));
			facts.computeIfAbsent(unit, id -> new UnitFacts(id, cutoff, new EnumMap<>(Outcome.class)))
				.rows()
				.put(outcome, references(row, outcome));
		});
		return facts;
	}

	JdbcClient.StatementSpec with(Cutoff cutoff, String sql) {
		return this.jdbc.sql(sql)
			.param("year", cutoff.quarter().year())
			.param("zone", this.clock.getZone().getId())
			.param("first", cutoff.quarter().firstDay())
			.param("last", cutoff.quarter().lastDay())
			.param("known", cutoff.knownThrough())
			.param("over", cutoff.dueThrough());
	}

	private static List<RowReference> references(ResultSet row, Outcome outcome) throws SQLException {
		Long[] entries = (Long[]) row.getArray("entries").getArray();
		Long[] checkpoints = (Long[]) row.getArray("checkpoints").getArray();
		List<RowReference> references = new ArrayList<>(entries.length);
		for (int i = 0; i < entries.length; i++) {
			references.add(new RowReference(entries[i], checkpoints[i], outcome));
		}
		return references;
	}

}
