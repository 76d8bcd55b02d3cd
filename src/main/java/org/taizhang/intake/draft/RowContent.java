package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Indicator;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.Timing;

/**
 * What people may change in a row.
 *
 * @param label the requirement's own number within its task, or null
 * @param deadlines a date may be missing here, while the plan's year is not known
 */
public record RowContent(RowPlace place, String label, String text, Timing timing, List<Deadline> deadlines,
		List<Indicator> indicators, List<Responsibility> units) {

	/** Characters of a requirement. */
	public static final int LONGEST_TEXT = 10_000;

	/** Characters of a unit phrase. */
	public static final int LONGEST_UNIT = 200;

	public RowContent {
		label = Texts.blankToNull(label);
		text = text.strip();
		deadlines = List.copyOf(deadlines);
		indicators = List.copyOf(indicators);
		units = units.stream().distinct().toList();
	}

	/** Whether every unit phrase can be stored. */
	public boolean namesOnlyShortUnits() {
		return this.units.stream().allMatch(unit -> DraftPhrase.fits(unit.phrase()));
	}

}
