package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;

import org.taizhang.ledger.BreakdownRow.Deadline;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

/**
 * One entry as a row of its unit's 工作台账, for reading and export. Nothing of a draft is in
 * it.
 *
 * @param position the requirement's 序号 in the plan
 * @param phrase the printed phrase that the entry came from
 * @param latestReport text of the last submitted report, or null
 * @param closedOn the day of the application that was approved, or null
 */
public record LedgerRow(long entryId, long requirementId, int position, long chapterId, String chapter, long taskId,
		String task, String label, String text, ResponsibilityRole role, String phrase, Timing timing,
		List<Deadline> deadlines, List<MeasureLine> measures, EntryStatus status, boolean returned, String latestReport,
		LocalDate reportedOn, LocalDate closedOn) {

	public LedgerRow {
		deadlines = List.copyOf(deadlines);
		measures = List.copyOf(measures);
	}

	/** 时限 in one cell. */
	public String timeLimit() {
		return BreakdownRow.timeLimit(this.timing, this.deadlines);
	}

	/**
	 * 任务分解.
	 *
	 * @param division 责任科室, may be null, as may person and date
	 */
	public record MeasureLine(String text, String division, String person, LocalDate dueOn) {
	}

}
