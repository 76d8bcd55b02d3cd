package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.LineStarts;

/**
 * A table that was copied out with every cell, and every paragraph of a cell, on a line
 * of its own: 序号, other words of a header, then 1, its cells, 2, its cells. What a line
 * is says in which column it belongs.
 */
final class CellLines {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final int LONGEST_HEADER = 9;

	/** So many cells are looked at first: most tables are small, and a text has many. */
	private static final int FIRST_LOOK = 256;

	private static final int LONGEST_WORD = 12;

	static final int LONGEST_HEADING = 30;

	/** One above the other. */
	private static final int MOST_HEADINGS = 12;

	/** The lines that are not blank, and where each stands. */
	record Cell(String text, int line) {
	}

	private final List<Cell> cells;

	private final List<CellKind> columns = new ArrayList<>();

	private final List<List<String>> rows = new ArrayList<>();

	/** Rows begin with 1, 2, 3. */
	private boolean numbered;

	private int end;

	private CellLines(List<Cell> cells) {
		this.cells = cells;
	}

	static Optional<TextTable> at(List<String> lines, int start) {
		if (!isWord(lines.get(start))) {
			return Optional.empty();
		}
		if (new CellLines(cells(lines, start, LONGEST_HEADER + 4)).header() < 0) {
			return Optional.empty();
		}
		for (int most = FIRST_LOOK;; most *= 4) {
			List<Cell> cells = cells(lines, start, most);
			CellLines table = new CellLines(cells);
			table.body(table.header());
			boolean cut = cells.size() == most && table.end + LONGEST_HEADER > cells.get(most - 1).line();
			if (!cut) {
				return Optional.of(new TextTable(TextTable.grid(table.rows), table.end));
			}
		}
	}

	static List<Cell> cells(List<String> lines, int start, int most) {
		List<Cell> cells = new ArrayList<>();
		for (int i = start; i < lines.size() && cells.size() < most; i++) {
			if (!lines.get(i).isBlank()) {
				cells.add(new Cell(lines.get(i).strip(), i));
			}
		}
		return cells;
	}

	/** A short line that a header may have. */
	static boolean isWord(String line) {
		String word = line.strip();
		return word.length() >= 2 && word.length() <= LONGEST_WORD && !word.matches("[0-9].*|.*[。；，：:;,、表]")
				&& !LineStarts.beginsSomethingNew(word);
	}

	private static boolean isNumberWord(String line) {
		return line.replaceAll("\\s", "").matches("序号|编号");
	}

	/**
	 * Reads the header's words up to the first number or the headings above it; -1 if
	 * this is no header. The column of numbers may have no word, and a part of a table
	 * begins with any number.
	 */
	private int header() {
		List<String> words = new ArrayList<>();
		int at = 0;
		while (at < this.cells.size() && at < LONGEST_HEADER && isWord(this.cells.get(at).text())) {
			words.add(this.cells.get(at++).text());
		}
		boolean counted = !words.isEmpty() && isNumberWord(words.get(0));
		int first = afterHeadings(at);
		this.numbered = first < this.cells.size()
				&& (counted ? isNumber(this.cells.get(first).text()) : this.cells.get(first).text().equals("1"));
		if ((!this.numbered && (first == at || counted || !isRow(first)))
				|| words.stream().skip(1).anyMatch(CellLines::isNumberWord)) {
			return -1;
		}
		if (this.numbered && !counted) {
			words.add(0, "序号");
		}
		words.forEach((word) -> this.columns.add(CellKind.ofColumn(word)));
		this.rows.add(words);
		return (words.size() > 2 && this.columns.contains(CellKind.UNITS)) ? at : -1;
	}

	static boolean isNumber(String text) {
		return NUMBER.matcher(text).matches();
	}

	/** The index of the first cell from there that is no heading. */
	private int afterHeadings(int at) {
		int next = at;
		while (next < Math.min(this.cells.size(), at + MOST_HEADINGS) && isHeading(this.cells.get(next).text())) {
			next++;
		}
		return next;
	}

	/** A sentence and its units: a row of a table without numbers. */
	private boolean isRow(int at) {
		return at + 1 < this.cells.size() && this.cells.get(at).text().endsWith("。")
				&& CellKind.of(this.cells.get(at + 1).text()) == CellKind.UNITS;
	}

	static boolean isHeading(String text) {
		return text.length() <= LONGEST_HEADING && LabelGrammar.parse(text)
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) <= 0)
			.isPresent() && !text.matches(".*[。；;，]");
	}

	private void body(int first) {
		int number = 0;
		int column = 0;
		boolean headed = false;
		for (int i = first; i < this.cells.size(); i++) {
			String text = this.cells.get(i).text();
			boolean counted = isNext(i, number);
			if (counted || isHeadingOfRow(i, number)) {
				number = counted ? Integer.parseInt(text) : number;
				column = 0;
				addRow();
				put(0, text, i);
				headed = !counted && !this.numbered;
				continue;
			}
			if (headed) {
				addRow();
				headed = false;
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

	/** A heading alone in its row: other headings or a higher number follow. */
	private boolean isHeadingOfRow(int at, int number) {
		int next = afterHeadings(at);
		return next > at && (this.numbered ? isNext(next, number) : isRow(next));
	}

	/** The number after this one; another higher one only where the row above is full. */
	private boolean isNext(int at, int number) {
		String text = (at < this.cells.size()) ? this.cells.get(at).text() : "";
		if (!isNumber(text) || Integer.parseInt(text) <= number) {
			return false;
		}
		List<String> row = this.rows.get(this.rows.size() - 1);
		boolean begins = at + 1 < this.cells.size() && CellKind.of(this.cells.get(at + 1).text()) == CellKind.TEXT;
		return Integer.parseInt(text) == number + 1 || (begins
				&& (number == 0 || !row.get(this.columns.indexOf(CellKind.UNITS)).isEmpty() || isHeading(row.get(0))));
	}

	/** The column at or right of this one that takes such a text; -1 if none does. */
	private int columnOf(String text, int column) {
		List<String> row = this.rows.get(this.rows.size() - 1);
		int requirement = Math.max(this.columns.lastIndexOf(CellKind.TEXT), 1);
		int units = this.columns.indexOf(CellKind.UNITS);
		boolean begun = row.subList(1, Math.max(units, 1)).stream().anyMatch((cell) -> !cell.isEmpty());
		CellKind kind = (column < units && !begun) ? CellKind.TEXT : CellKind.of(text);
		if (kind == CellKind.UNITS && column >= units && !row.get(column).isEmpty()) {
			int other = this.columns.subList(column + 1, this.columns.size()).indexOf(CellKind.UNITS);
			return (other >= 0) ? column + 1 + other
					: (this.columns.get(column) == CellKind.UNITS) ? column : this.columns.lastIndexOf(CellKind.UNITS);
		}
		boolean sentence = CellKind.isSentence(text);
		int person = this.columns.indexOf(CellKind.PERSON);
		if (kind != CellKind.UNITS && person >= column && begun && CellKind.isNames(text)) {
			return person;
		}
		if (kind == CellKind.TEXT && sentence && requirement < units && column <= requirement) {
			return requirement;
		}
		for (int c = Math.max(column, 1); c < this.columns.size(); c++) {
			boolean free = row.get(c).isEmpty() || kind == CellKind.UNITS;
			boolean time = this.columns.get(c) == CellKind.TIME && column >= units && text.length() <= LONGEST_WORD
					&& !sentence && !row.get(units).isEmpty() && !row.get(0).isEmpty();
			boolean fits = this.columns.get(c) == kind || time
					|| (kind == CellKind.TIME && this.columns.get(c) == CellKind.TEXT && row.get(c).isEmpty());
			if (fits && free) {
				return c;
			}
		}
		return (kind == CellKind.TEXT && column == requirement && !row.get(column).matches("(?s).*。$")) ? column : -1;
	}

	/**
	 * Whether a text that fits no column to the right begins another row: units or a time
	 * follow.
	 */
	private boolean goesOn(int at) {
		return CellKind.of(this.cells.get(at).text()) == CellKind.TEXT && at + 1 < this.cells.size()
				&& CellKind.of(this.cells.get(at + 1).text()) != CellKind.TEXT
				&& !this.cells.get(at + 1).text().matches("[0-9]+");
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
