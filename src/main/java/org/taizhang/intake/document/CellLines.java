package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.UnitNames;

/**
 * A table that was copied out with every cell, and every paragraph of a cell, on a line
 * of its own: 序号, other words of a header, then 1, its cells, 2, its cells. What a line
 * is says in which column it belongs.
 */
final class CellLines {

	private static final Pattern TIME = Pattern.compile("(?=.*(?:月|年|季度|日)).{2,24}|持续.{0,6}|长期.{0,6}|全年");

	private static final int LONGEST_HEADER = 9;

	private enum Kind {

		TEXT, UNITS, TIME

	}

	/** The lines that are not blank, and where each stands. */
	private record Cell(String text, int line) {
	}

	private final List<Cell> cells;

	private final List<Kind> columns = new ArrayList<>();

	private final List<List<String>> rows = new ArrayList<>();

	private int end;

	private CellLines(List<Cell> cells) {
		this.cells = cells;
	}

	static Optional<TextTable> at(List<String> lines, int start) {
		if (!isNumberWord(lines.get(start))) {
			return Optional.empty();
		}
		if (new CellLines(cells(lines, start, LONGEST_HEADER + 1)).header() < 0) {
			return Optional.empty();
		}
		CellLines table = new CellLines(cells(lines, start, Integer.MAX_VALUE));
		table.body(table.header());
		return Optional.of(new TextTable(TextTable.grid(table.rows), table.end));
	}

	private static List<Cell> cells(List<String> lines, int start, int most) {
		List<Cell> cells = new ArrayList<>();
		for (int i = start; i < lines.size() && cells.size() < most; i++) {
			if (!lines.get(i).isBlank()) {
				cells.add(new Cell(lines.get(i).strip(), i));
			}
		}
		return cells;
	}

	private static boolean isNumberWord(String line) {
		return line.replaceAll("\\s", "").matches("序号|编号");
	}

	/** Reads the header's words up to the row with number 1; -1 if this is no header. */
	private int header() {
		List<String> words = new ArrayList<>();
		int at = 0;
		while (at < this.cells.size() && at < LONGEST_HEADER && !this.cells.get(at).text().equals("1")) {
			String word = this.cells.get(at).text();
			words.add(word);
			this.columns.add(kindOfColumn(word));
			at++;
		}
		boolean known = at < this.cells.size() && words.size() > 2 && this.columns.contains(Kind.UNITS)
				&& this.cells.get(at).text().equals("1") && words.stream().allMatch((word) -> word.length() <= 12);
		this.rows.add(words);
		return known ? at : -1;
	}

	private static Kind kindOfColumn(String word) {
		Role role = RoleWords.of(word).orElse(null);
		return (role == null || role == Role.PERSON) ? Kind.TEXT : (role == Role.DEADLINE) ? Kind.TIME : Kind.UNITS;
	}

	private void body(int first) {
		int number = 0;
		int column = 0;
		for (int i = first; i < this.cells.size(); i++) {
			String text = this.cells.get(i).text();
			if (text.equals(String.valueOf(number + 1))) {
				number++;
				column = 0;
				addRow();
				put(0, text, i);
				continue;
			}
			int next = columnOf(text, column);
			if (next < 0 && !goesOn(i)) {
				return;
			}
			if (next < 0) {
				addRow();
				next = columnOf(text, 0);
			}
			put(next, text, i);
			column = next;
		}
	}

	/** The column at or right of this one that takes such a text; -1 if none does. */
	private int columnOf(String text, int column) {
		Kind kind = kind(text);
		List<String> row = this.rows.get(this.rows.size() - 1);
		for (int c = Math.max(column, 1); c < this.columns.size(); c++) {
			boolean free = row.get(c).isEmpty() || kind == Kind.UNITS || !row.get(c).matches("(?s).*[。；;]$");
			boolean fits = this.columns.get(c) == kind
					|| (kind == Kind.TIME && this.columns.get(c) == Kind.TEXT && row.get(c).isEmpty());
			if (fits && free) {
				return c;
			}
		}
		return -1;
	}

	private static Kind kind(String text) {
		return UnitNames.looksLikeUnit(text) ? Kind.UNITS
				: (TIME.matcher(text).matches() && !text.matches(".*[。；;]$")) ? Kind.TIME : Kind.TEXT;
	}

	/**
	 * Whether a text that fits no column to the right begins another row: units or a time
	 * follow.
	 */
	private boolean goesOn(int at) {
		return kind(this.cells.get(at).text()) == Kind.TEXT && at + 1 < this.cells.size()
				&& kind(this.cells.get(at + 1).text()) != Kind.TEXT && !this.cells.get(at + 1).text().matches("[0-9]+");
	}

	private void addRow() {
		List<String> row = new ArrayList<>();
		this.columns.forEach((column) -> row.add(""));
		this.rows.add(row);
	}

	private void put(int column, String text, int at) {
		List<String> row = this.rows.get(this.rows.size() - 1);
		row.set(column, row.get(column).isEmpty() ? text : row.get(column) + "\n" + text);
		this.end = this.cells.get(at).line() + 1;
	}

}
