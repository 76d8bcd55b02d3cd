package org.taizhang.intake.document.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.taizhang.intake.wording.RoleWords;

/**
 * Numbers without a format that are days if they stand under 完成时限: a date that lost its
 * format shows as 46203.
 */
final class DateSerials {

	/** 2000 to 2079. */
	private static final int FIRST_DAY = 36_526;

	private static final int LAST_DAY = 65_744;

	/** By row and column, what each would be as a date. */
	private final NavigableMap<Integer, Map<Integer, String>> dates = new TreeMap<>();

	static boolean mayBe(double value) {
		return value >= FIRST_DAY && value <= LAST_DAY && value == Math.rint(value);
	}

	void add(int row, int column, String date) {
		this.dates.computeIfAbsent(row, (key) -> new TreeMap<>()).put(column, date);
	}

	/**
	 * Writes the dates into the cells whose column is headed by a word for a deadline.
	 */
	void settle(NavigableMap<Integer, NavigableMap<Integer, String>> rows, SheetNotes notes) {
		if (this.dates.isEmpty()) {
			return;
		}
		Map<Integer, Integer> headers = headers(rows);
		this.dates.forEach((row, cells) -> cells.forEach((column, date) -> {
			boolean deadline = headers.getOrDefault(column, Integer.MAX_VALUE) < row;
			if (deadline && rows.containsKey(row) && rows.get(row).containsKey(column)) {
				rows.get(row).put(column, date);
				notes.unformatted(row, column, date);
			}
		}));
	}

	/** The first row of each column that has a word for a deadline. */
	private static Map<Integer, Integer> headers(NavigableMap<Integer, NavigableMap<Integer, String>> rows) {
		Map<Integer, Integer> headers = new HashMap<>();
		rows.forEach((row, cells) -> cells.forEach((column, text) -> {
			if (isDeadline(text)) {
				headers.putIfAbsent(column, row);
			}
		}));
		return headers;
	}

	private static boolean isDeadline(String header) {
		return RoleWords.of(header).filter((role) -> role == RoleWords.Role.DEADLINE).isPresent();
	}

}
