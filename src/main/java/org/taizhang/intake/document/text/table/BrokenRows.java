package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table whose cells are parted by tabs or bars and whose rows are broken over lines, as
 * when cells have several paragraphs, or lack cells that were merged: of all ways to join
 * the lines into rows the one that breaks least of what the header says. A line without
 * any cell's end may stand across the table, as a heading.
 */
public final class BrokenRows {

	/** Lines of one row at most. */
	private static final int MOST_LINES = 40;

	private static final int LONGEST_HEADING = 30;

	private static final double HEADING = 1;

	private static final double PLAIN_HEADING = 2.4;

	/** A row that is parted otherwise than by its lines. */
	private static final double JOINED = 0.3;

	/** How good it is that a line finds a place in the table. */
	private static final double TAKEN = 0.05;

	private static final double HOPELESS = 16;

	private final List<String> header;

	private final RowPlaces places;

	/** The cells of each line that is not blank. */
	private final List<List<String>> lines = new ArrayList<>();

	/** The index of the line after each of these. */
	private final List<Integer> ends = new ArrayList<>();

	private final List<Double> numbers = new ArrayList<>();

	private final RowNumbers counted = new RowNumbers();

	private BrokenRows(List<String> header) {
		this.header = header;
		this.places = new RowPlaces(header);
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		BrokenHeader header = BrokenHeader.at(lines, start).orElse(null);
		if (header == null) {
			return Optional.empty();
		}
		BrokenRows rows = new BrokenRows(header.words());
		rows.collect(lines, header.end(), header.parting());
		return rows.read(header.spread());
	}

	/** Until no line near has more than one cell. */
	private void collect(List<String> lines, int from, char parting) {
		int last = 0;
		int since = 0;
		for (int i = from; i < lines.size() && since < MOST_LINES; i++) {
			String line = lines.get(i);
			if (!BrokenHeader.isSkipped(line, parting)) {
				List<String> cells = BrokenHeader.cells(line, parting);
				if (cells.size() > this.header.size()) {
					break;
				}
				boolean again = cells.equals(this.header);
				boolean other = !again && cells.size() > 2 && cells.stream().anyMatch(HeaderWords::namesUnits);
				if (other || (again && endsWithHeading())) {
					withoutLastHeading();
					break;
				}
				if (!again) {
					this.lines.add(cells);
					this.ends.add(i + 1);
					this.numbers.add(this.counted.cost(cells.get(0)));
					this.counted.take(cells.get(0));
				}
				since = (cells.size() > 1) ? 0 : since + 1;
				last = (cells.size() > 1) ? this.lines.size() : last;
			}
		}
		// the last cell of the last row may have more lines
		int most = Math.min(this.lines.size(), last + MOST_LINES);
		this.lines.subList(most, this.lines.size()).clear();
	}

	/** It belongs to the next table. */
	private void withoutLastHeading() {
		if (endsWithHeading()) {
			this.lines.remove(this.lines.size() - 1);
		}
	}

	private boolean endsWithHeading() {
		return !this.lines.isEmpty() && this.lines.get(this.lines.size() - 1).size() == 1
				&& CellKind.isHeading(this.lines.get(this.lines.size() - 1).get(0));
	}

	private boolean isBroken(int end) {
		return this.lines.subList(0, end).stream().anyMatch((line) -> line.size() != this.header.size());
	}

	/**
	 * @param spread whether the rows are worth reading though none is broken
	 */
	private Optional<TextTable> read(boolean spread) {
		int count = this.lines.size();
		double[] best = new double[count + 1];
		int[] begins = new int[count + 1];
		Arrays.fill(best, Double.POSITIVE_INFINITY);
		best[0] = 0;
		int end = 0;
		for (int from = 0; from < count && from - end < MOST_LINES; from++) {
			if (best[from] - TAKEN * from < best[end] - TAKEN * end + HOPELESS && !isBarAlone(from)) {
				beginAt(from, best, begins);
			}
			end = (best[from + 1] - TAKEN * (from + 1) <= best[end] - TAKEN * end) ? from + 1 : end;
		}
		boolean table = end > 1 && best[end] < 0 && (spread || isBroken(end));
		return !table ? Optional.empty() : Optional.of(table(begins, end));
	}

	private void beginAt(int from, double[] best, int[] begins) {
		List<String> cells = new ArrayList<>();
		for (int to = from + 1; to <= Math.min(this.lines.size(), from + MOST_LINES); to++) {
			join(cells, this.lines.get(to - 1));
			if (cells.size() > this.header.size()) {
				return;
			}
			double cost = best[from] + ((to == from + 1) ? 0 : JOINED) + cost(cells, from, to);
			if (cost < best[to]) {
				best[to] = cost;
				begins[to] = from;
			}
		}
	}

	/** It parts two cells. */
	private boolean isBarAlone(int line) {
		return this.lines.get(line).size() == 2 && String.join("", this.lines.get(line)).isEmpty();
	}

	private double cost(List<String> cells, int from, int to) {
		boolean alone = cells.size() == 1 && to == from + 1;
		double row = this.places.place(trimmed(cells), (text) -> number(text, from)).cost();
		return alone ? Math.min(row, heading(cells.get(0))) : row;
	}

	/** Without the blank cells at its end. */
	private static List<String> trimmed(List<String> cells) {
		int size = cells.size();
		while (size > 0 && cells.get(size - 1).isEmpty()) {
			size--;
		}
		return cells.subList(0, size);
	}

	private double number(String text, int line) {
		return text.equals(this.lines.get(line).get(0)) ? this.numbers.get(line)
				: CellKind.isNumber(text) ? 2 : CellPrices.NEVER;
	}

	private static double heading(String text) {
		boolean plain = text.length() <= LONGEST_HEADING && !CellKind.endsWithStop(text)
				&& CellKind.of(text) == CellKind.TEXT && !CellKind.isNumber(text) && !CellKind.isSentence(text);
		return CellKind.isHeading(text) ? HEADING : plain ? PLAIN_HEADING : CellPrices.NEVER;
	}

	/** The first cell of a line goes on with the last one of the row so far. */
	static void join(List<String> row, List<String> line) {
		if (row.isEmpty()) {
			row.addAll(line);
			return;
		}
		int last = row.size() - 1;
		String above = row.get(last);
		boolean both = !above.isEmpty() && !line.get(0).isEmpty();
		row.set(last, above + (both ? "\n" : "") + line.get(0));
		row.addAll(line.subList(1, line.size()));
	}

	private TextTable table(int[] begins, int end) {
		List<TextRow> rows = new ArrayList<>();
		for (int to = end; to > 0; to = begins[to]) {
			rows.add(0, row(begins[to], to));
		}
		rows.add(0, TextRow.of(this.header));
		return new TextTable(rows, this.ends.get(end - 1));
	}

	private TextRow row(int from, int to) {
		List<String> cells = new ArrayList<>();
		this.lines.subList(from, to).forEach((line) -> join(cells, line));
		boolean heading = cells.size() == 1
				&& heading(cells.get(0)) < this.places.place(cells, (text) -> number(text, from)).cost();
		while (!heading && cells.size() < this.header.size()) {
			cells.add("");
		}
		return heading ? TextRow.across(cells.get(0)) : TextRow.of(cells);
	}

}
