package org.taizhang.ranking.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.RowReference;
import org.taizhang.ranking.ScoreLine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows behind a score, opened up. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ScoredRowQueries {

	private static final String ROWS = """
			select c.id, c.entry_id, task_name(t.label, t.title) as task, concat(r.label, r.text) as requirement,
			       c.due_on, c.phrase,
			       case when c.kind = 'REPORT' or c.report_id is not null then c.met_on else (
			         select max((a.applied_at at time zone :zone)::date) from closing a
			         where a.entry_id = c.entry_id and a.decision = 'APPROVED'
			           and (a.applied_at at time zone :zone)::date <= :known
			           and (a.reopened_at is null or (a.reopened_at at time zone :zone)::date > :known)) end as done_on
			from checkpoint c
			join ledger_entry e on e.id = c.entry_id
			join requirement r on r.id = e.requirement_id
			join task t on t.id = r.task_id
			where c.id = any(:checkpoints)
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	/** In the order of the line: what cost points comes first. */
	public List<ScoredRow> behind(ScoreLine line, Cutoff cutoff) {
		Map<Long, RowReference> references = line.rows()
			.stream()
			.collect(Collectors.toMap(RowReference::checkpointId, Function.identity()));
		List<Outcome> order = line.rows().stream().map(RowReference::outcome).distinct().toList();
		return this.jdbc.sql(ROWS)
			.param("zone", this.clock.getZone().getId())
			.param("known", cutoff.knownThrough())
			.param("checkpoints", references.keySet().toArray(Long[]::new))
			.query((row, number) -> {
				LocalDate doneOn = row.getObject("done_on", LocalDate.class);
				return new ScoredRow(row.getLong("entry_id"), row.getString("task"), row.getString("requirement"),
						row.getObject("due_on", LocalDate.class), row.getString("phrase"),
						(doneOn != null && doneOn.isAfter(cutoff.knownThrough())) ? null : doneOn,
						references.get(row.getLong("id")).outcome());
			})
			.stream()
			.sorted(Comparator.comparing((ScoredRow row) -> order.indexOf(row.outcome()))
				.thenComparing(ScoredRow::dueOn)
				.thenComparing(ScoredRow::entryId))
			.toList();
	}

}
