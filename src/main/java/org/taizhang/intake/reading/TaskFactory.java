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

	/** Who answers for the task before, as printed: points of one cell have the same. */
	private Responsibilities said;

	/** The same without divisions of the units. */
	private Responsibilities units = Responsibilities.NONE;

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
	public ReadTask task(Heading heading, SourceText text, Responsibilities said, String time, TaskEvidence evidence) {
		this.progress.at("条", ++this.made, 0);
		settle(said);
		TaskTimes times = TaskTimes.read(text, time, this.deadlines).withTargetsOf(evidence.goals());
		List<TaskDoubt> doubts = new ArrayList<>(evidence.doubts());
		doubts.addAll(this.doubtsOfUnits);
		if (!this.units.leads().isEmpty() && !this.units.units().isEmpty()) {
			doubts.addAll(TaskDoubts.ofMarkedLead(evidence.units()));
		}
		doubts.addAll(TaskDoubts.ofText(text, heading.title()));
		doubts.addAll(times.doubts());
		return new ReadTask(heading.source(), heading.chapter(), heading.section(), heading.label(), heading.point(),
				heading.title(), text.toString(), this.units.leads(), this.units.units(), this.units.cooperating(),
				times.deadlines(), times.recurrence(), times.targets(), text.spans(), evidence.places(text, times),
				List.copyOf(doubts));
	}

	private void settle(Responsibilities said) {
		if (said == this.said) {
			return;
		}
		this.said = said;
		this.units = said.withoutDivisions();
		this.doubtsOfUnits = TaskDoubts.ofUnits(this.units, (this.units == said) ? List.of() : said.divisions());
	}

}
