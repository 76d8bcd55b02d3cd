package org.taizhang.intake.reading;

import java.util.ArrayList;
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
	 * @param evidence where the parts stand, and what its finder doubts
	 */
	ReadTask task(Heading heading, SourceText text, Responsibilities units, String time, TaskEvidence evidence) {
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
		List<TaskDoubt> doubts = new ArrayList<>(evidence.doubts());
		doubts.addAll(TaskDoubts.ofUnits(units));
		doubts.addAll(TaskDoubts.ofText(text, heading.title()));
		doubts.addAll(TaskDoubts.ofTimes(dates, recurrence, text.toString(), time));
		return new ReadTask(heading.source(), heading.chapter(), heading.section(), heading.label(), heading.point(),
				heading.title(), text.toString(), units.leads(), units.units(), units.cooperating(), dates, recurrence,
				targets, text.spans(), evidence.places(text, dates, targets), List.copyOf(doubts));
	}

}
