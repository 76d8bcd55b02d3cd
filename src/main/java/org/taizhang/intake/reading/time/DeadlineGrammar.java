package org.taizhang.intake.reading.time;

import java.util.List;
import java.util.Optional;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.AnchoredPatterns;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Fold;

/**
 * Reads times of completion: 2021年7月31日前, 9月底前, 三季度前, 上半年, 年内. When something begins
 * (从2021年起), what happened before the plan's year and how long a reply may take are no
 * deadlines.
 */
public final class DeadlineGrammar {

	private final PlanTime time;

	public DeadlineGrammar(PlanTime time) {
		this.time = time;
	}

	/** Knows the plan's year only, or nothing if it is null. */
	public static DeadlineGrammar ofYear(Integer planYear) {
		return new DeadlineGrammar(new PlanTime(planYear, null, null));
	}

	/**
	 * What a text says of times.
	 *
	 * @param due in order, each phrase once
	 * @param past the first that was over before the plan's year, or null
	 * @param mentioned what may be meant as one, with its day where it has one
	 */
	public record Times(List<ReadDeadline> due, String past, List<ReadDeadline> mentioned) {

		private static final Times NONE = new Times(List.of(), null, List.of());

	}

	/** The times in a sentence or in a requirement, in order, each phrase once. */
	public List<ReadDeadline> inProse(String text) {
		return read(text, Fold.fold(text), DeadlineForm.IN_PROSE).due();
	}

	/** The same of a text that knows its folded form. */
	public List<ReadDeadline> inProse(SourceText text) {
		return read(text.toString(), text.folded(), DeadlineForm.IN_PROSE).due();
	}

	/** Those that are owed, whether one is over, and what else may be one. */
	public Times timesIn(SourceText text) {
		return read(text.toString(), text.folded(), DeadlineForm.IN_TASK);
	}

	/** The times in a cell or a line that holds nothing else. */
	public List<ReadDeadline> inCell(String text) {
		Optional<ReadDeadline> serial = this.time.serial(text);
		return serial.isPresent() ? List.of(serial.get()) : read(text, Fold.fold(text), DeadlineForm.IN_CELL).due();
	}

	private Times read(String text, String folded, AnchoredPatterns forms) {
		List<AnchoredPattern> possible = forms.mayBeIn(folded);
		if (possible.isEmpty()) {
			return Times.NONE;
		}
		TimeSearch search = new TimeSearch(text, folded, this.time);
		possible.forEach(search::find);
		return search.times();
	}

}
