package org.taizhang.intake.reading;

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
 * @param inherited whether the units are those of the enclosing item
 * @param openList whether the list of units ended in 等
 * @param spans where the text was read
 * @param unitSpans where the units were read
 */
public record ReadTask(TaskSource source, String chapter, String section, String label, String point, String title,
		String text, List<String> leads, List<String> units, List<String> cooperating, List<ReadDeadline> deadlines,
		Recurrence recurrence, List<ReadTarget> targets, boolean inherited, boolean openList, List<SourceSpan> spans,
		List<SourceSpan> unitSpans) {

	public boolean hasUnits() {
		return !(this.leads.isEmpty() && this.units.isEmpty() && this.cooperating.isEmpty());
	}

}
