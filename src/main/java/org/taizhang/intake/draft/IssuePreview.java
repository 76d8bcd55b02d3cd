package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.taizhang.organisation.UnitRef;
import org.taizhang.plan.PlanContent;
import org.taizhang.plan.PlanSummary;
import org.taizhang.plan.Timing;

/**
 * What issuing would make now, exactly, and what is in its way.
 *
 * @param dates how many requirements are due on each date
 * @param timings how many requirements of each timing
 * @param rowsWithoutUnit numbers of the rows that nobody answers for
 * @param unassigned phrases left 暂不指定
 * @param blocking what stops the issuing
 * @param alike plans in force with the same title or year
 */
public record IssuePreview(PlanContent.Counts counts, List<UnitEntries> units, SortedMap<LocalDate, Integer> dates,
		SortedMap<Timing, Integer> timings, List<Integer> rowsWithoutUnit, List<String> unassigned,
		List<Problem> blocking, List<Problem> others, List<PlanSummary> alike) {

	public boolean ready() {
		return this.blocking.isEmpty();
	}

	/** How many entries a unit will get. */
	public record UnitEntries(UnitRef unit, int entries) {
	}

}
