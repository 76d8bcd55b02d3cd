package org.taizhang.intake.document.text.table;

import java.util.List;

/**
 * A row of a table that was copied as text.
 *
 * @param across whether its only cell, a title or a heading, runs across the table
 */
public record TextRow(List<String> cells, boolean across) {

	/** A cell that is merged with the one above it. */
	public static final String FROM_ABOVE = "\uE000";

	public static TextRow of(List<String> cells) {
		return new TextRow(cells, false);
	}

	public static TextRow across(String text) {
		return new TextRow(List.of(text), true);
	}

}
