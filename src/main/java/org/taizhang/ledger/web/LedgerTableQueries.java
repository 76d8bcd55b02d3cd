package org.taizhang.ledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A page of the ledger table, and how many entries each filter value would give. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class LedgerTableQueries {

	/** For each value of a filter the count under all the other filters. */
	private static final String COUNTS = """
			select case when grouping(f.state) = 0 then 'status' when grouping(f.signal) = 0 then 'signal'
			            when grouping(f.unit_id) = 0 then 'unit' when grouping(f.chapter_id) = 0 then 'chapter'
			            else 'total' end as dimension,
			       coalesce(f.state, f.signal, f.unit_id::text, f.chapter_id::text) as value,
			       count(*) filter (where f.u and f.c and f.g) as of_state,
			       count(*) filter (where f.u and f.c and f.s) as of_signal,
			       count(*) filter (where f.c and f.s and f.g) as of_unit,
			       count(*) filter (where f.u and f.s and f.g) as of_chapter,
			       count(*) filter (where f.u and f.c and f.s and f.g) as of_total
			from (
			  select %s as state, s.signal, s.unit_id, t.chapter_id,
			         %s as u, %s as c, %s as s, %s as g
			  from entry_signal(:today, :amber) s
			  join requirement r on r.id = s.requirement_id
			  join task t on t.id = r.task_id
			  where %s
			) f
			group by grouping sets ((f.state), (f.signal), (f.unit_id), (f.chapter_id), ())
			""";

	private static final String PICKED = """
			select s.* from entry_signal(:today, :amber) s
			join requirement r on r.id = s.requirement_id
			join task t on t.id = r.task_id
			join unit u on u.id = s.unit_id
			where %s and %s and %s and %s and %s
			order by %s limit :limit offset :offset
			""";

	private final JdbcClient jdbc;

	private final EntryLines lines;

	private final Standings standings;

	List<EntryLine> page(LedgerFilter filter, long planId, CurrentUser user) {
		Conditions where = new Conditions(filter, planId, user);
		where.parameters.put("limit", LedgerTable.PAGE);
		where.parameters.put("offset", (filter.page() - 1) * LedgerTable.PAGE);
		String order = filter.order().getSql();
		return this.lines.read(
				PICKED.formatted(where.scope, where.unit, where.chapter, where.state, where.signal, order), order,
				where.parameters);
	}

	Counts counts(LedgerFilter filter, long planId, CurrentUser user) {
		Conditions where = new Conditions(filter, planId, user);
		Map<String, Map<String, Integer>> counts = new HashMap<>();
		this.jdbc
			.sql(COUNTS.formatted(EntryState.SQL, where.unit, where.chapter, where.state, where.signal, where.scope))
			.params(where.parameters)
			.param("today", this.standings.today())
			.param("amber", this.standings.amberUntil())
			.query(row -> {
				String dimension = row.getString("dimension");
				int count = row.getInt("of_" + (dimension.equals("status") ? "state" : dimension));
				String value = row.getString("value");
				counts.computeIfAbsent(dimension, any -> new HashMap<>()).put((value != null) ? value : "", count);
			});
		return new Counts(counts);
	}

	List<Named> units() {
		return this.jdbc.sql("select id, name from unit order by sort_order, id").query(Named.class).list();
	}

	List<Named> chapters(long planId) {
		return this.jdbc.sql("select id, heading as name from chapter where plan_id = ? order by position")
			.param(planId)
			.query(Named.class)
			.list();
	}

	record Named(long id, String name) {
	}

	/** Counts by filter and value. */
	record Counts(Map<String, Map<String, Integer>> byValue) {

		int of(String dimension, Object value) {
			return this.byValue.getOrDefault(dimension, Map.of()).getOrDefault(value.toString(), 0);
		}

		int sum(String dimension) {
			return this.byValue.getOrDefault(dimension, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
		}

		int total() {
			return of("total", "");
		}

	}

	/** Each filter as SQL, "true" where it is not set. Only texts of ours are put in. */
	private static final class Conditions {

		private final Map<String, Object> parameters = new HashMap<>();

		private final String scope;

		private final String unit;

		private final String chapter;

		private final String state;

		private final String signal;

		private Conditions(LedgerFilter filter, long planId, CurrentUser user) {
			StringBuilder all = new StringBuilder(set("plan", planId, "s.plan_id = :plan"));
			// rule 10: whatever the address says, staff see their own unit
			if (user.is(Role.STAFF)) {
				all.append(" and ").append(set("own", user.unitId(), "s.unit_id = :own"));
			}
			all.append(" and ").append(set("task", filter.task(), "r.task_id = :task"));
			all.append(" and ").append(set("requirement", filter.requirement(), "s.requirement_id = :requirement"));
			all.append(" and ").append(set("due", filter.due(), "s.due_on <= :due"));
			String words = (filter.q() != null) ? "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%" : null;
			all.append(" and ").append(set("q", words, "(r.text ilike :q or t.title ilike :q)"));
			this.scope = all.toString();
			this.unit = set("unit", filter.unit(), "s.unit_id = :unit");
			this.chapter = set("chapter", filter.chapter(), "t.chapter_id = :chapter");
			this.state = set("state", (filter.state() != null) ? filter.state().name() : null,
					EntryState.SQL + " = :state");
			this.signal = set("signal", (filter.light() != null) ? filter.light().name() : null, "s.signal = :signal");
		}

		private String set(String name, Object value, String condition) {
			if (value == null) {
				return "true";
			}
			this.parameters.put(name, value);
			return condition;
		}

	}

}
