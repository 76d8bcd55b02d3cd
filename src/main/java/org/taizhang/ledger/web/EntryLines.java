package org.taizhang.ledger.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.CheckpointKind;
import org.taizhang.ledger.EntryStatus;
import org.taizhang.ledger.Signal;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads entries as lines, whatever list they are for. */
@Component
@RequiredArgsConstructor
class EntryLines {

	/**
	 * Picks first and joins the words afterwards, so that a page of a large ledger does
	 * not fetch the words of all of it.
	 */
	private static final String LINES = """
			with picked as materialized (%s)
			select s.*, r.position, r.text, c.id as chapter_id, c.heading, task_name(t.label, t.title) as task, u.name as unit,
			       k.phrase,
			       case when s.returned then (select x.opinion from closing x where x.entry_id = s.entry_id
			            and x.decision = 'RETURNED' order by x.id desc limit 1) end as opinion,
			       exists (select 1 from measure m where m.entry_id = s.entry_id) as measured
			from picked s
			join requirement r on r.id = s.requirement_id
			join task t on t.id = r.task_id
			join chapter c on c.id = t.chapter_id
			join unit u on u.id = s.unit_id
			left join checkpoint k on k.entry_id = s.entry_id and k.kind = s.due_kind and k.due_on = s.due_on
			order by %s
			""";

	private final JdbcClient jdbc;

	private final Standings standings;

	/**
	 * @param picked a query that gives rows of {@code entry_signal(:today, :amber)}
	 * @param order of the lines: columns of s, r, t, c, u
	 */
	List<EntryLine> read(String picked, String order, Map<String, ?> parameters) {
		return this.jdbc.sql(LINES.formatted(picked, order))
			.params(parameters)
			.param("today", this.standings.today())
			.param("amber", this.standings.amberUntil())
			.query((row, number) -> line(row))
			.list();
	}

	private EntryLine line(ResultSet row) throws SQLException {
		EntryStatus status = EntryStatus.valueOf(row.getString("status"));
		Timing timing = Timing.valueOf(row.getString("timing"));
		LocalDate dueOn = row.getObject("due_on", LocalDate.class);
		CheckpointKind dueKind = CheckpointKind.valueOf(row.getString("due_kind"));
		Standing standing = this.standings.of(new Standings.Facts(Signal.valueOf(row.getString("signal")), status,
				timing, dueOn, dueKind, row.getString("phrase"), row.getObject("closed_on", LocalDate.class),
				row.getObject("applied_on", LocalDate.class)));
		return new EntryLine(row.getLong("entry_id"), row.getLong("plan_id"), row.getLong("requirement_id"),
				row.getInt("position"), row.getLong("chapter_id"), row.getString("heading"), row.getString("task"),
				row.getString("text"), row.getLong("unit_id"), row.getString("unit"),
				ResponsibilityRole.valueOf(row.getString("role")), timing, status, row.getBoolean("returned"),
				row.getString("opinion"), row.getBoolean("measured"), dueOn, this.standings.printed(dueOn), dueKind,
				standing);
	}

}
