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

	/**
	 * @param meaning what the phrase stands for, in words
	 */
	public record RowUnit(ResponsibilityRole role, String phrase, long phraseId, boolean settled, String meaning) {
	}

}
