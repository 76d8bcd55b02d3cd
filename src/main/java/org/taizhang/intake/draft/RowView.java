package org.taizhang.intake.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.reading.ReadPlace;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.reading.Sureness;
import org.taizhang.plan.ResponsibilityRole;

/**
 * A row as the review shows it.
 *
 * @param number counts the kept rows, null when dropped
 * @param opensChapter whether it is the first of its chapter
 * @param opensTask whether it is the first of its task
 */
public record RowView(long id, Integer number, RowContent content, List<RowUnit> units, List<SourceSpan> spans,
		List<ReadPlace> places, List<Doubt> doubts, boolean dropped, boolean opensChapter, boolean opensTask,
		int version) {

	/** As sure as the least sure of its parts, what somebody wrote included. */
	public Sureness sureness() {
		boolean incomplete = this.units.isEmpty() || this.content.text().isEmpty()
				|| this.content.deadlines().stream().anyMatch(due -> due.dueOn() == null);
		return incomplete ? Sureness.DOUBTFUL
				: this.doubts.stream().map(Doubt::sureness).min(Comparator.naturalOrder()).orElse(Sureness.SURE);
	}

	/** The units of one role, for example all that lead. */
	public List<RowUnit> units(ResponsibilityRole role) {
		return this.units.stream().filter(unit -> unit.role() == role).toList();
	}

	/** What stands above the first row of a task; null where nothing need be said. */
	public String taskHeading() {
		RowPlace place = this.content.place();
		if (!this.opensTask || (place.taskLabel() == null && place.taskTitle() == null)) {
			return null;
		}
		return taskName();
	}

	private String taskName() {
		RowPlace place = this.content.place();
		if (place.taskTitle() == null) {
			return (place.taskLabel() != null && place.taskLabel().matches("\\d+")) ? "序号 " + place.taskLabel()
					: place.taskLabel();
		}
		return (place.taskLabel() != null) ? place.taskLabel() + " " + place.taskTitle() : place.taskTitle();
	}

	/** Chapter and task in one line, for a row that stands away from its neighbours. */
	public String heading() {
		return Stream.of(this.content.place().chapter(), taskName())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	/**
	 * @param meaning what the phrase stands for, in words
	 */
	public record RowUnit(ResponsibilityRole role, String phrase, long phraseId, boolean settled, String meaning) {
	}

}
