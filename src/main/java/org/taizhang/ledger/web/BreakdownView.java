package org.taizhang.ledger.web;

import java.util.List;
import java.util.Map;

import org.taizhang.ledger.BreakdownRow;
import org.taizhang.ledger.Completion;
import org.taizhang.plan.PlanSummary;

/**
 * templates/ledger/breakdown.html: the plan as its issued table, with live completion.
 *
 * @param links whether the user may open the entries behind a number
 * @param own the entries of the user's own unit by requirement
 */
record BreakdownView(PlanSummary plan, List<ChapterGroup> chapters, Completion completion, Completion entries,
		int tasks, int overdue, boolean links, Map<Long, Long> own) {

	/** Rows of a chapter: one merged cell. */
	record ChapterGroup(long id, String heading, List<TaskGroup> tasks, Completion completion) {

		static ChapterGroup of(List<BreakdownRow> rows, List<TaskGroup> tasks) {
			BreakdownRow first = rows.get(0);
			return new ChapterGroup(first.chapterId(), first.chapter(), tasks, count(rows));
		}

		public int rowCount() {
			return this.tasks.stream().mapToInt(task -> task.rows().size()).sum();
		}

	}

	/** Rows of a task: one merged cell. */
	record TaskGroup(long id, String title, List<BreakdownRow> rows, Completion completion) {

		static TaskGroup of(List<BreakdownRow> rows) {
			return new TaskGroup(rows.get(0).taskId(), rows.get(0).task(), rows, count(rows));
		}

	}

	/** Whether 任务事项 is the only theme column, as the plan was printed. */
	public boolean oneTheme() {
		return BreakdownRow.oneTheme(this.chapters.stream()
			.flatMap(chapter -> chapter.tasks().stream())
			.flatMap(task -> task.rows().stream())
			.toList());
	}

	/** All requirements, whether or not a unit answers for them yet. */
	public int requirements() {
		return this.chapters.stream().mapToInt(ChapterGroup::rowCount).sum();
	}

	/** Requirements that no unit answers for yet; they are not in the completion. */
	public int unassigned() {
		return requirements() - this.completion.total();
	}

	static Completion count(List<BreakdownRow> rows) {
		return new Completion((int) rows.stream().filter(BreakdownRow::done).count(),
				(int) rows.stream().filter(BreakdownRow::assigned).count());
	}

}
