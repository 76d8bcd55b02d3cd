package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.plan.ResponsibilityRole;

/**
 * A row as the review shows it.
 *
 * @param number counts the kept rows, null when dropped
 * @param opensChapter whether it is the first of its chapter
 * @param opensTask whether it is the first of its task
 */
public record RowView(long id, Integer number, RowContent content, List<RowUnit> units, List<SourceSpan> spans,
		List<Doubt> doubts, boolean dropped, boolean opensChapter, boolean opensTask, int version) {

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
		if (place.taskTitle() == null) {
			return place.taskLabel().matches("\\d+") ? "序号 " + place.taskLabel() : place.taskLabel();
		}
		return (place.taskLabel() != null) ? place.taskLabel() + " " + place.taskTitle() : place.taskTitle();
	}

	/**
	 * @param meaning what the phrase stands for, in words
	 */
	public record RowUnit(ResponsibilityRole role, String phrase, long phraseId, boolean settled, String meaning) {
	}

}
