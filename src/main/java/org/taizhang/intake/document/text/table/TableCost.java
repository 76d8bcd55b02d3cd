package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the cells of a table break of what its header says of their columns, at the prices
 * of {@link CellColumn}: less than nothing is good. With it different ways to read the
 * same lines are compared.
 */
final class TableCost {

	private final RowPlaces places;

	private final RowNumbers numbers = new RowNumbers();

	private TableCost(List<String> words) {
		this.places = new RowPlaces(words);
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
			.mapToDouble((row) -> cost.place(row).cost())
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
			.forEach((row) -> placed.add(row.across() ? row : TextRow.of(cost.place(row).cells())));
		return placed;
	}

	private static int header(List<TextRow> rows) {
		return IntStream.range(0, rows.size())
			.filter((row) -> rows.get(row).cells().stream().anyMatch((word) -> HeaderWords.namesUnits(word.strip())))
			.findFirst()
			.orElse(-1);
	}

	private RowPlaces.Placed place(TextRow row) {
		List<String> cells = new ArrayList<>(
				row.cells().stream().map((cell) -> cell.equals(TextRow.FROM_ABOVE) ? "" : cell.strip()).toList());
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
			cells.remove(cells.size() - 1);
		}
		RowPlaces.Placed placed = this.places.place(cells, this.numbers::cost);
		if (!cells.isEmpty()) {
			this.numbers.take(cells.get(0));
		}
		return (cells.size() > this.places.columns()) ? new RowPlaces.Placed(row.cells(), placed.cost()) : placed;
	}

}
