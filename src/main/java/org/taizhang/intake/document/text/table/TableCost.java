package org.taizhang.intake.document.text.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the cells of a table break of what its header says of their columns, at the prices
 * of {@link CellColumn}: less than nothing is good. With it different ways to read the
 * same lines are compared.
 */
final class TableCost {

	/** So many cells of a row have no column. */
	private static final double TOO_MANY = 4;

	private static final double MOVED = 0.5;

	private final List<CellColumn> columns;

	private final RowNumbers numbers = new RowNumbers();

	private TableCost(List<CellColumn> columns) {
		this.columns = columns;
	}

	/** Nothing if no header names units. */
	static double of(List<TextRow> rows) {
		int header = IntStream.range(0, rows.size())
			.filter((row) -> rows.get(row).cells().stream().anyMatch((word) -> HeaderWords.namesUnits(word.strip())))
			.findFirst()
			.orElse(-1);
		if (header < 0) {
			return 0;
		}
		TableCost cost = new TableCost(CellColumn.under(rows.get(header).cells()));
		return rows.stream().skip(header + 1L).filter((row) -> !row.across()).mapToDouble(cost::row).sum();
	}

	/** A row that lost merged cells on its left may still be moved to the right. */
	private double row(TextRow row) {
		List<String> cells = row.cells().stream().map(String::strip).toList();
		int filled = cells.size();
		while (filled > 0 && cells.get(filled - 1).isEmpty()) {
			filled--;
		}
		double least = moved(cells.subList(0, filled), 0);
		for (int right = 1; right <= this.columns.size() - filled; right++) {
			least = Math.min(least, moved(cells.subList(0, filled), right) + MOVED);
		}
		if (filled > 0) {
			this.numbers.take(cells.get(0));
		}
		return least;
	}

	private double moved(List<String> cells, int right) {
		double cost = 0;
		for (int c = 0; c < Math.max(cells.size() + right, this.columns.size()); c++) {
			String cell = (c >= right && c < right + cells.size()) ? cells.get(c - right) : "";
			cost += (c >= this.columns.size()) ? (cell.isEmpty() ? 0 : TOO_MANY)
					: cell.isEmpty() ? this.columns.get(c).skip() : cell(this.columns.get(c), cell);
		}
		return cost;
	}

	private double cell(CellColumn column, String cell) {
		return Math.min(column.begin(cell, CellKind.of(cell), this.numbers.cost(cell)), CellColumn.MISPLACED);
	}

}
