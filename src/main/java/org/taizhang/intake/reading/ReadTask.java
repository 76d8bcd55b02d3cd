package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The smallest thing that can be tracked, as read.
 *
 * @param chapter label and heading of the first level, or the table's theme
 * @param section label and heading of the second level, where the task is of the third
 * @param label as printed, or the table row's number
 * @param point the number inside a table cell
 * @param title the short heading run into the item, or the table's second theme column
 * @param text everything after the label without the trailing unit list
 * @param spans where the text was read
 * @param places where everything else was read
 * @param doubts why it may be wrong or incomplete
 */
public record ReadTask(TaskSource source, String chapter, String section, String label, String point, String title,
		String text, List<String> leads, List<String> units, List<String> cooperating, List<ReadDeadline> deadlines,
		Recurrence recurrence, List<ReadTarget> targets, List<SourceSpan> spans, List<ReadPlace> places,
		List<TaskDoubt> doubts) {

	public ReadTask withDeadlines(List<ReadDeadline> deadlines) {
		return new ReadTask(this.source, this.chapter, this.section, this.label, this.point, this.title, this.text,
				this.leads, this.units, this.cooperating, deadlines, this.recurrence, this.targets, this.spans,
				this.places, this.doubts);
	}

	public boolean hasUnits() {
		return !(this.leads.isEmpty() && this.units.isEmpty() && this.cooperating.isEmpty());
	}

	/** Where the units stand; those of the enclosing item where they are inherited. */
	public List<SourceSpan> unitSpans() {
		return this.places.stream().filter((place) -> place.part() == ReadPart.UNITS).map(ReadPlace::span).toList();
	}

	/** The same, doubted for one reason more. */
	public ReadTask with(TaskDoubt doubt) {
		List<TaskDoubt> more = new ArrayList<>(this.doubts);
		more.add(doubt);
		return new ReadTask(this.source, this.chapter, this.section, this.label, this.point, this.title, this.text,
				this.leads, this.units, this.cooperating, this.deadlines, this.recurrence, this.targets, this.spans,
				this.places, List.copyOf(more));
	}

	/** As sure as the least sure of its parts. */
	public Sureness sureness() {
		return this.doubts.stream()
			.map((doubt) -> doubt.code().getSureness())
			.min(Comparator.naturalOrder())
			.orElse(Sureness.SURE);
	}

	public boolean isDoubted(WarningCode code) {
		for (TaskDoubt doubt : this.doubts) {
			if (doubt.code() == code) {
				return true;
			}
		}
		return false;
	}

}
