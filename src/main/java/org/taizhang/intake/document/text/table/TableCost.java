package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the cells of a table break of what its header says of their columns, at the prices
 * of {@link CellColumn}: less than nothing is good. With it different ways to read the
 * same lines are compared.
 */
final class TableCost {

	/** What each cell costs of a row with more than there are columns. */
	private static final double TOO_MANY = 4;

	private static final double MOVED = 0.2;

	/** How bad it is that a row has nothing in a part of a merged column. */
	private static final double PART = 0.1;

	private static final Set<CellColumn.Kind> PARTS = EnumSet.of(CellColumn.Kind.THEME, CellColumn.Kind.OTHER,
			CellColumn.Kind.REPORT);

	/** How good 一 is as the number of a row. */
	private static final double NUMBERED = -3;

	private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}");

	private final List<String> words;

	private final List<CellColumn> columns;

	private final RowNumbers numbers = new RowNumbers();

	private TableCost(List<String> words) {
		this.words = words;
		this.columns = CellColumn.under(words);
	}

	/** Nothing if no header names units. */
	static double of(List<TextRow> rows) {
		int header = header(rows);
		if (header < 0) {
			return 0;
		}
		TableCost cost = new TableCost(rows.get(header).cells());
		return rows.stream()
			.skip(header + 1L)
			.filter((row) -> !row.across())
			.mapToDouble((row) -> cost.place(row.cells()).cost())
			.sum();
	}

	/** The same rows, the cells of those that lost some put where they fit best. */
	static List<TextRow> placed(List<TextRow> rows) {
		int header = header(rows);
		if (header < 0) {
			return rows;
		}
		TableCost cost = new TableCost(rows.get(header).cells());
		List<TextRow> placed = new ArrayList<>(rows.subList(0, header + 1));
		rows.stream()
			.skip(header + 1L)
			.forEach((row) -> placed.add(row.across() ? row : TextRow.of(cost.place(row.cells()).cells())));
		return placed;
	}

	private static int header(List<TextRow> rows) {
		return IntStream.range(0, rows.size())
			.filter((row) -> rows.get(row).cells().stream().anyMatch((word) -> HeaderWords.namesUnits(word.strip())))
			.findFirst()
			.orElse(-1);
	}

	private record Placed(List<String> cells, double cost) {
	}

	/**
	 * At the places that fit best: a row that lost merged cells has what was right of
	 * them too far left.
	 */
	private Placed place(List<String> row) {
		List<String> cells = new ArrayList<>(
				row.stream().map((cell) -> cell.equals(TextRow.FROM_ABOVE) ? "" : cell.strip()).toList());
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
			cells.remove(cells.size() - 1);
		}
		int width = this.columns.size();
		if (cells.size() > width) {
			return new Placed(row, TOO_MANY * cells.size());
		}
		// the least cost of so many cells in so many columns
		double[][] best = new double[cells.size() + 1][width + 1];
		for (int i = 0; i <= cells.size(); i++) {
			for (int c = 0; c < width; c++) {
				double none = (c < i) ? Double.POSITIVE_INFINITY : best[i][c] + skip(c);
				double here = (i == 0) ? Double.POSITIVE_INFINITY
						: best[i - 1][c] + cost(cells.get(i - 1), c) + ((c == i - 1) ? 0 : MOVED);
				best[i][c + 1] = Math.min(none, here);
			}
		}
		List<String> placed = new ArrayList<>(Collections.nCopies(width, ""));
		int left = cells.size();
		for (int c = width; left > 0; c--) {
			if (c == left || best[left][c] < best[left][c - 1] + skip(c - 1)) {
				placed.set(c - 1, cells.get(--left));
			}
		}
		if (!cells.isEmpty()) {
			this.numbers.take(cells.get(0));
		}
		return new Placed(placed, best[cells.size()][width]);
	}

	private double cost(String cell, int column) {
		return cell.isEmpty() ? skip(column) : cell(this.columns.get(column), cell);
	}

	private double skip(int column) {
		boolean part = PARTS.contains(this.columns.get(column).kind())
				&& (says(column, column - 1) || says(column, column + 1));
		return part ? PART : this.columns.get(column).skip();
	}

	/** Whether both stand under one word. */
	private boolean says(int column, int other) {
		return other >= 0 && other < this.words.size() && this.words.get(other).equals(this.words.get(column));
	}

	private double cell(CellColumn column, String cell) {
		if (column.kind() == CellColumn.Kind.NUMBER && CHINESE_NUMBER.matcher(cell).matches()) {
			return NUMBERED;
		}
		return Math.min(column.begin(cell, CellKind.of(cell), this.numbers.cost(cell)), CellColumn.MISPLACED);
	}

}
