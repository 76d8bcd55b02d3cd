package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.CellColumn;
import org.taizhang.intake.document.text.table.WrappedCell;

/**
 * Columns left of the requirement whose cells were merged over several rows: a text may
 * stand in the middle of its rows, beside any of them. Its rows are those around it of
 * which it is the middle, or those below it where the texts stand at the top.
 */
final class MergedColumns {

	/**
	 * Lines that a text may be off the middle of its rows, if it is at a row's top too.
	 */
	private static final double OFF_MIDDLE = 0.3;

	/** Two Chinese characters, of what must not begin a line. */
	private static final int RAGGED = 4;

	private final List<SpacedRows.Line> lines;

	/** The columns whose texts are fewer than the rows. */
	private final List<Integer> columns;

	/** How wide each of these columns is. */
	private final int[] widths;

	/** The column of the rows' numbers; -1 if there is none. */
	private final int number;

	private boolean moved;

	/**
	 * @param lines with a cell for each word of the header
	 * @param rows what the lines were put together to, headings left out
	 */
	MergedColumns(List<String> header, List<SpacedRows.Line> lines, List<List<String>> rows) {
		this.lines = lines;
		List<CellColumn.Kind> kinds = CellColumn.under(header).stream().map(CellColumn::kind).toList();
		this.number = kinds.indexOf(CellColumn.Kind.NUMBER);
		this.columns = IntStream.range(0, Math.max(kinds.indexOf(CellColumn.Kind.REQUIREMENT), 0))
			.filter((c) -> kinds.get(c) == CellColumn.Kind.THEME || kinds.get(c) == CellColumn.Kind.PROBLEM)
			.filter((c) -> rows.stream().filter((row) -> row.get(c).isEmpty()).count() * 4 >= rows.size())
			.boxed()
			.toList();
		this.widths = this.columns.stream().mapToInt((c) -> WrappedCell.widest(cells(c))).toArray();
	}

	private List<String> cells(int column) {
		return this.lines.stream().filter((line) -> !line.across()).map((line) -> line.cell(column)).toList();
	}

	/**
	 * @param first index of its first line
	 * @param last index of its last line
	 */
	private record Merged(String text, int first, int last) {

		double middle() {
			return (this.first + this.last) / 2.0;
		}

	}

	/** A full line goes on in the next one, or in the one below a line of other cells. */
	private List<Merged> texts(int column, int from, int to) {
		int full = this.widths[this.columns.indexOf(column)] - WrappedCell.RAGGED;
		List<Merged> texts = new ArrayList<>();
		for (int i = from; i < to; i++) {
			String cell = this.lines.get(i).cell(column);
			if (!cell.isEmpty()) {
				Merged above = texts.isEmpty() ? null : texts.get(texts.size() - 1);
				if (above != null && goesOn(above.last(), i, column, full)) {
					texts.set(texts.size() - 1, new Merged(above.text() + cell, above.first(), i));
				}
				else {
					texts.add(new Merged(cell, i, i));
				}
			}
		}
		return texts;
	}

	private boolean goesOn(int above, int line, int column, int full) {
		int width = WrappedCell.width(this.lines.get(above).cell(column));
		boolean numbered = this.number >= 0 && this.lines.get(line).has(this.number);
		return line - above <= 2 && (width >= full || (line == above + 1 && !numbered && width >= full - RAGGED));
	}

	boolean isNone() {
		return this.columns.isEmpty();
	}

	/** The same lines without these columns: they say nothing of where rows end. */
	List<SpacedRows.Line> others() {
		return this.columns.isEmpty() ? this.lines : this.lines.stream().map(this::other).toList();
	}

	private SpacedRows.Line other(SpacedRows.Line line) {
		if (line.across()) {
			return line;
		}
		String[] cells = line.cells().clone();
		this.columns.forEach((c) -> cells[c] = "");
		return new SpacedRows.Line(cells, false, line.blankBefore(), line.pageBefore());
	}

	/**
	 * Gives the rows of a part of the table what these columns say.
	 * @param begins the index of each row's first line, and of the line after the last
	 */
	void fill(List<List<String>> rows, int[] begins) {
		for (int column : this.columns) {
			List<Merged> texts = texts(column, begins[0], begins[begins.length - 1]);
			int[] first = (texts.isEmpty() || texts.size() > rows.size()) ? inPlace(texts, begins)
					: around(texts, begins);
			for (int t = 0; t < texts.size(); t++) {
				List<String> row = rows.get(first[t]);
				row.set(column, row.get(column) + texts.get(t).text());
				this.moved |= texts.get(t).first() >= begins[first[t] + 1];
			}
		}
	}

	/** Whether a text stands beside another row than the first of its own. */
	boolean moved() {
		return this.moved;
	}

	/** The row beside which each text begins. */
	private static int[] inPlace(List<Merged> texts, int[] begins) {
		return texts.stream().mapToInt((text) -> {
			int row = Arrays.binarySearch(begins, text.first());
			return (row < 0) ? -row - 2 : row;
		}).toArray();
	}

	/** The first row of each text, if every row has one. */
	private static int[] around(List<Merged> texts, int[] begins) {
		int[] top = inPlace(texts, begins);
		boolean atTop = top[0] == 0
				&& IntStream.range(0, top.length).allMatch((t) -> texts.get(t).first() == begins[top[t]])
				&& Arrays.stream(top).distinct().count() == top.length;
		int rows = begins.length - 1;
		// the least distance from the middles of so many rows to so many texts
		double[][] off = new double[texts.size() + 1][rows + 1];
		int[][] from = new int[texts.size() + 1][rows + 1];
		Arrays.stream(off).forEach((row) -> Arrays.fill(row, Double.POSITIVE_INFINITY));
		off[0][0] = 0;
		for (int t = 1; t <= texts.size(); t++) {
			for (int end = t; end <= rows; end++) {
				for (int begin = t - 1; begin < end; begin++) {
					double middle = (begins[begin] + begins[end] - 1) / 2.0;
					double sum = off[t - 1][begin] + Math.abs(middle - texts.get(t - 1).middle());
					if (sum < off[t][end]) {
						off[t][end] = sum;
						from[t][end] = begin;
					}
				}
			}
		}
		if (atTop && off[texts.size()][rows] > texts.size() * OFF_MIDDLE) {
			return top;
		}
		LinkedList<Integer> first = new LinkedList<>();
		int end = rows;
		for (int t = texts.size(); t > 0; t--) {
			end = from[t][end];
			first.addFirst(end);
		}
		return first.stream().mapToInt(Integer::intValue).toArray();
	}

}
