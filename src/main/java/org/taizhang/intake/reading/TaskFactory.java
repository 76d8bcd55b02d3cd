package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.units.Responsibilities;

/**
 * What prose and tables have in common: times, recurrence and targets of a requirement.
 */
public final class TaskFactory {

	private final DeadlineGrammar deadlines;

	private final ReadingProgress progress;

	private int made;

	/** The units of the task before: points of one cell have the same. */
	private Responsibilities units;

	private List<TaskDoubt> doubtsOfUnits;

	/**
	 * @param progress is told of every task
	 */
	public TaskFactory(DeadlineGrammar deadlines, ReadingProgress progress) {
		this.deadlines = deadlines;
		this.progress = progress;
	}

	/** Where a task stands in its document. */
	public record Heading(TaskSource source, String chapter, String section, String label, String point, String title) {
	}

	/** Whether a requirement names a time of completion itself. */
	boolean isDated(SourceText text) {
		return !this.deadlines.inProse(text).isEmpty();
	}

	/**
	 * @param time the text of a column or line for times, or empty
	 * @param evidence where the parts stand, and what its finder doubts
	 */
	public ReadTask task(Heading heading, SourceText text, Responsibilities units, String time, TaskEvidence evidence) {
		this.progress.at("条", ++this.made, 0);
		TaskTimes times = TaskTimes.read(text, time, this.deadlines).withTargetsOf(evidence.goals());
		List<TaskDoubt> doubts = new ArrayList<>(evidence.doubts());
		doubts.addAll(doubtsOf(units));
		doubts.addAll(TaskDoubts.ofText(text, heading.title()));
		doubts.addAll(TaskDoubts.ofTimes(times, text, time));
		this.deadlines.pastIn(text).ifPresent((phrase) -> doubts.add(TaskDoubts.ofPast(phrase)));
		return new ReadTask(heading.source(), heading.chapter(), heading.section(), heading.label(), heading.point(),
				heading.title(), text.toString(), units.leads(), units.units(), units.cooperating(), times.deadlines(),
				times.recurrence(), times.targets(), text.spans(), evidence.places(text, times), List.copyOf(doubts));
	}

	private List<TaskDoubt> doubtsOf(Responsibilities units) {
		if (units != this.units) {
			this.doubtsOfUnits = TaskDoubts.ofUnits(units);
			this.units = units;
		}
		return this.doubtsOfUnits;
	}

}
