package org.taizhang.intake.draft;

import java.util.Objects;

/**
 * Where a requirement belongs: neighbouring rows with an equal chapter, and within it an
 * equal task, become one chapter and one task of the plan.
 */
public record RowPlace(String chapter, String taskLabel, String taskTitle) {

	public RowPlace {
		chapter = Texts.blankToNull(chapter);
		taskLabel = Texts.blankToNull(taskLabel);
		taskTitle = Texts.blankToNull(taskTitle);
	}

	boolean sameChapter(RowPlace other) {
		return Objects.equals(this.chapter, other.chapter);
	}

	RowPlace inChapterOf(RowPlace other) {
		return new RowPlace(other.chapter, this.taskLabel, this.taskTitle);
	}

}
