package org.taizhang.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.BreakdownRow;
import org.taizhang.ledger.Completion;
import org.taizhang.ledger.LedgerQueries;
import org.taizhang.ledger.web.BreakdownView.ChapterGroup;
import org.taizhang.ledger.web.BreakdownView.TaskGroup;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan as its 任务分解表. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class BreakdownQueries {

	private final LedgerQueries ledgers;

	private final JdbcClient jdbc;

	private final Standings standings;

	BreakdownView breakdown(PlanSummary plan, CurrentUser user) {
		List<BreakdownRow> rows = this.ledgers.breakdown(plan.id());
		List<ChapterGroup> chapters = grouped(rows, BreakdownRow::chapterId).stream()
			.map(chapter -> ChapterGroup.of(chapter,
					grouped(chapter, BreakdownRow::taskId).stream().map(TaskGroup::of).toList()))
			.toList();
		Entries entries = this.jdbc.sql("""
				select count(*)::int as total, (count(*) filter (where status = 'CLOSED'))::int as closed,
				       (count(*) filter (where signal = 'RED'))::int as overdue
				from entry_signal(:today, :amber) where plan_id = :plan
				""")
			.param("today", this.standings.today())
			.param("amber", this.standings.amberUntil())
			.param("plan", plan.id())
			.query(Entries.class)
			.single();
		return new BreakdownView(plan, chapters, BreakdownView.count(rows),
				new Completion(entries.closed(), entries.total()),
				chapters.stream().mapToInt(chapter -> chapter.tasks().size()).sum(), entries.overdue(),
				user.is(Role.SUPERVISOR) || user.is(Role.ADMIN), ownEntries(plan, user));
	}

	private Map<Long, Long> ownEntries(PlanSummary plan, CurrentUser user) {
		if (!user.is(Role.STAFF)) {
			return Map.of();
		}
		Map<Long, Long> own = new LinkedHashMap<>();
		this.jdbc.sql("select requirement_id, id from ledger_entry where plan_id = ? and unit_id = ?")
			.params(plan.id(), user.unitId())
			.query(row -> {
				own.put(row.getLong("requirement_id"), row.getLong("id"));
			});
		return own;
	}

	private static List<List<BreakdownRow>> grouped(List<BreakdownRow> rows, Function<BreakdownRow, Long> by) {
		return List
			.copyOf(rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList())).values());
	}

	private record Entries(int total, int closed, int overdue) {
	}

}
