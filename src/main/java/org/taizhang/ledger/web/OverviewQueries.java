package org.taizhang.ledger.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.Completion;
import org.taizhang.ledger.CompletionQueries;
import org.taizhang.ledger.CompletionQueries.ChapterCompletion;
import org.taizhang.ledger.CompletionQueries.UnitChapterCompletion;
import org.taizhang.ledger.web.OverviewView.Cell;
import org.taizhang.ledger.web.OverviewView.Figures;
import org.taizhang.ledger.web.OverviewView.UnitRow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a plan as the supervisor needs it. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class OverviewQueries {

	private static final int WORST = 10;

	private static final String OVERDUE = """
			select * from entry_signal(:today, :amber) where plan_id = :plan and signal = 'RED'
			order by due_on, entry_id limit :limit""";

	private final CompletionQueries completion;

	private final EntryLines lines;

	private final Standings standings;

	private final JdbcClient jdbc;

	OverviewView overview(long planId) {
		List<ChapterCompletion> chapters = this.completion.chapters(planId);
		Late late = late(planId);
		List<UnitRow> units = units(planId, chapters, late);
		Completion entries = new Completion(units.stream().mapToInt(unit -> unit.whole().done()).sum(),
				units.stream().mapToInt(unit -> unit.whole().total()).sum());
		return new OverviewView(this.standings.today(), this.completion.plan(planId),
				this.completion.unassigned(planId), entries, figures(planId, late), chapters, late.byChapter, units,
				this.lines.read(OVERDUE, "s.due_on, s.entry_id", Map.of("plan", planId, "limit", WORST)));
	}

	private List<UnitRow> units(long planId, List<ChapterCompletion> chapters, Late late) {
		return this.completion.unitsByChapter(planId)
			.stream()
			.collect(Collectors.groupingBy(UnitChapterCompletion::unitId, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map(unit -> {
				Map<Long, Completion> cells = unit.getValue()
					.stream()
					.collect(Collectors.toMap(UnitChapterCompletion::chapterId, UnitChapterCompletion::completion));
				return new UnitRow(unit.getKey(), unit.getValue().get(0).unit(),
						chapters.stream()
							.map(chapter -> cells.get(chapter.chapterId()))
							.map(OverviewQueries::cell)
							.toList(),
						new Completion(cells.values().stream().mapToInt(Completion::done).sum(),
								cells.values().stream().mapToInt(Completion::total).sum()),
						late.byUnit.getOrDefault(unit.getKey(), 0));
			})
			.toList();
	}

	private static Cell cell(Completion completion) {
		return (completion != null) ? new Cell(completion) : null;
	}

	private Late late(long planId) {
		Late late = new Late();
		this.jdbc.sql("""
				select s.signal, s.unit_id, t.chapter_id, count(*)::int as entries
				from entry_signal(:today, :amber) s
				join requirement r on r.id = s.requirement_id join task t on t.id = r.task_id
				where s.plan_id = :plan and s.signal in ('RED', 'ORANGE', 'AMBER')
				group by s.signal, s.unit_id, t.chapter_id
				""")
			.param("today", this.standings.today())
			.param("amber", this.standings.amberUntil())
			.param("plan", planId)
			.query(row -> {
				int entries = row.getInt("entries");
				late.bySignal.merge(row.getString("signal"), entries, Integer::sum);
				if (row.getString("signal").equals("RED")) {
					late.byUnit.merge(row.getLong("unit_id"), entries, Integer::sum);
					late.byChapter.merge(row.getLong("chapter_id"), entries, Integer::sum);
				}
			});
		return late;
	}

	private Figures figures(long planId, Late late) {
		return this.jdbc.sql("""
				select count(*)::int as undecided, (min(x.applied_at) at time zone :zone)::date as oldest
				from closing x join ledger_entry e on e.id = x.entry_id
				where x.decision is null and e.plan_id = :plan
				""")
			.param("plan", planId)
			.param("zone", this.standings.zone().getId())
			.query((row, number) -> new Figures(late.bySignal.getOrDefault("RED", 0), late.byUnit.size(),
					late.bySignal.getOrDefault("ORANGE", 0), late.bySignal.getOrDefault("AMBER", 0),
					row.getInt("undecided"),
					(row.getObject("oldest") != null) ? this.standings.printed(row.getObject("oldest", LocalDate.class))
							: null))
			.single();
	}

	private static final class Late {

		private final Map<String, Integer> bySignal = new HashMap<>();

		private final Map<Long, Integer> byUnit = new HashMap<>();

		private final Map<Long, Integer> byChapter = new HashMap<>();

	}

}
