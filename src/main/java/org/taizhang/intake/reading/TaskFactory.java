package org.taizhang.intake.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * What prose and tables have in common: times, recurrence and targets of a requirement.
 */
final class TaskFactory {

	private final DeadlineGrammar deadlines;

	TaskFactory(DeadlineGrammar deadlines) {
		this.deadlines = deadlines;
	}

	/** Where a task stands in its document. */
	record Heading(TaskSource source, String chapter, String section, String label, String point, String title) {
	}

	/**
	 * @param time the text of a column or line for times, or empty
	 */
	ReadTask task(Heading heading, SourceText text, Responsibilities units, String time, boolean inherited,
			List<SourceSpan> unitSpans) {
		List<ReadDeadline> dates = Stream
			.concat(this.deadlines.inCell(time).stream(), this.deadlines.inProse(text.toString()).stream())
			.distinct()
			.toList();
		Recurrence recurrence = RecurrenceGrammar.inProse(text.toString());
		if (recurrence == null) {
			recurrence = RecurrenceGrammar.inCell(time);
		}
		List<ReadTarget> targets = Stream
			.concat(TargetGrammar.read(text.toString()).stream(), TargetGrammar.limitsIn(time).stream())
			.toList();
		return new ReadTask(heading.source(), heading.chapter(), heading.section(), heading.label(), heading.point(),
				heading.title(), text.toString(), units.leads(), units.units(), units.cooperating(), dates, recurrence,
				targets, inherited, units.open(), text.spans(), List.copyOf(unitSpans));
	}

}
