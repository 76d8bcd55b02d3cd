package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The printed lines of a table become its rows. What says where a row ends: blank lines
 * between rows; a number; the first line of a cell after lines in which the cell had
 * none; the end of a sentence.
 */
final class SpacedRows {

	/**
	 * @param cells what stands in each column, or blank
	 * @param across a heading over all columns, in the first cell
	 * @param blankBefore whether a blank line stands above
	 * @param pageBefore whether a page begins here
	 */
	record Line(String[] cells, boolean across, boolean blankBefore, boolean pageBefore) {

		String cell(int column) {
			return this.cells[column];
		}

		boolean has(int column) {
			return !this.cells[column].isEmpty();
		}

	}

	record Row(List<String> cells, boolean across) {
	}

	private final List<String> header;

	private final List<Line> lines;

	private final int text;

	private final int number;

	private final List<Integer> units;

	/** How wide the lines of each column are at most. */
	private final int[] widest;

	SpacedRows(List<String> header, List<Line> lines) {
		this.header = header;
		this.lines = lines;
		this.units = IntStream.range(0, header.size())
			.filter((c) -> TextTable.namesUnits(header.get(c)))
			.boxed()
			.toList();
		this.text = IntStream.range(0, header.size())
			.filter((c) -> !this.units.contains(c))
			.boxed()
			.max(Comparator.comparingInt(this::length))
			.orElse(0);
		this.widest = IntStream.range(0, header.size())
			.map((c) -> WrappedCell
				.widest(lines.stream().filter((line) -> !line.across()).map((line) -> line.cell(c)).toList()))
			.toArray();
		this.number = IntStream.range(0, header.size()).filter(this::isNumbers).findFirst().orElse(-1);
	}

	private int length(int column) {
		return this.lines.stream()
			.filter((line) -> !line.across())
			.mapToInt((line) -> line.cell(column).length())
			.sum();
	}

	private boolean isNumbers(int column) {
		List<String> cells = this.lines.stream()
			.filter((line) -> !line.across() && line.has(column))
			.map((line) -> line.cell(column))
			.toList();
		return !cells.isEmpty() && cells.stream().allMatch((cell) -> cell.matches("[0-9]{1,3}[.、]?"));
	}

	List<Row> rows() {
		boolean[] begins = isPartedByBlankLines() ? blocks()
				: isCentred() ? CentredRows.begins(this.lines, this.number, this.text) : beginnings();
		List<Row> rows = new ArrayList<>();
		int from = 0;
		for (int i = 1; i <= this.lines.size(); i++) {
			if (i == this.lines.size() || begins[i] || this.lines.get(i).across() || this.lines.get(i - 1).across()) {
				rows.add(row(this.lines.subList(from, i)));
				from = i;
			}
		}
		return rows;
	}

	private Row row(List<Line> lines) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < this.header.size(); column++) {
			int c = column;
			cells.add(WrappedCell.join(lines.stream().map((line) -> line.cell(c)).toList(), this.widest[c]));
		}
		return new Row(cells, lines.get(0).across());
	}

	/** Nearly everywhere where a blank line stands, a sentence has ended. */
	private boolean isPartedByBlankLines() {
		int blanks = 0;
		int ended = 0;
		int numbers = 0;
		for (int i = 1; i < this.lines.size(); i++) {
			numbers = (this.lines.get(i).blankBefore() || this.lines.get(i).pageBefore()) ? 0 : numbers;
			numbers += (this.number >= 0 && this.lines.get(i).has(this.number)) ? 1 : 0;
			if (numbers > 1) {
				return false;
			}
			if (this.lines.get(i).blankBefore() && !this.lines.get(i).pageBefore()) {
				blanks++;
				ended += textEndedBefore(i) ? 1 : 0;
			}
		}
		return blanks > 1 && ended * 10 >= blanks * 7 && blanks * 2 < this.lines.size();
	}

	private boolean[] blocks() {
		boolean[] begins = new boolean[this.lines.size()];
		for (int i = 1; i < begins.length; i++) {
			Line line = this.lines.get(i);
			begins[i] = line.pageBefore() ? beginsOnPage(i) : line.blankBefore();
		}
		return begins;
	}

	/** What goes on from the page before has no number and no whole sentence. */
	private boolean beginsOnPage(int at) {
		int end = at + 1;
		while (end < this.lines.size() && !this.lines.get(end).blankBefore()) {
			end++;
		}
		List<Line> block = this.lines.subList(at, end);
		boolean numbered = this.number >= 0 && block.stream().anyMatch((line) -> line.has(this.number));
		boolean worded = block.stream().anyMatch((line) -> line.has(this.text));
		return numbered || (worded && textEndedBefore(at));
	}

	/** Above a number the text of its own row has begun: the number is in the middle. */
	private boolean isCentred() {
		if (this.number < 0) {
			return false;
		}
		int inside = 0;
		int numbers = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			if (!this.lines.get(i).across() && this.lines.get(i).has(this.number)) {
				numbers++;
				boolean first = i == 0 || this.lines.get(i - 1).across() || textEndedBefore(i);
				inside += first ? 0 : 1;
			}
		}
		return inside * 2 > numbers;
	}

	private boolean textEndedBefore(int at) {
		for (int i = at - 1; i >= 0; i--) {
			if (this.lines.get(i).has(this.text)) {
				return this.lines.get(i).cell(this.text).matches(".*[。；;！]");
			}
		}
		return true;
	}

	/** Cells begin at the top of their row. */
	private boolean[] beginnings() {
		boolean[] begins = new boolean[this.lines.size()];
		boolean[] used = new boolean[this.header.size()];
		int widest = this.lines.stream()
			.flatMap((line) -> this.units.stream().map(line::cell))
			.mapToInt(String::length)
			.max()
			.orElse(0);
		for (int i = 0; i < begins.length; i++) {
			begins[i] = i == 0 || begins(i, used, widest);
			for (int c = 0; c < used.length; c++) {
				used[c] = this.lines.get(i).has(c) || (used[c] && !begins[i]);
			}
		}
		return begins;
	}

	private boolean begins(int at, boolean[] used, int widest) {
		Line line = this.lines.get(at);
		Line above = this.lines.get(at - 1);
		if (line.across() || above.across() || (this.number >= 0 && line.has(this.number))) {
			return true;
		}
		boolean ended = textEndedBefore(at) || (!above.has(this.text) && !line.pageBefore());
		boolean again = IntStream.range(0, used.length).anyMatch((c) -> used[c] && line.has(c) && !above.has(c));
		boolean units = this.units.stream()
			.anyMatch((c) -> line.has(c) && above.cell(c).length() + 2 < widest && !above.cell(c).matches(".*[、，,（(]"));
		return ended && line.has(this.text) && (again || units);
	}

}
