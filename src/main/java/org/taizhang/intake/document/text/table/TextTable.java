package org.taizhang.intake.document.text.table;

import java.util.List;

import org.taizhang.intake.document.GridBuilder;

/**
 * A table that was found in lines of text.
 *
 * @param end index of the first line after the table
 */
public record TextTable(List<TextRow> rows, int end) {

	/** A table whose rows have a cell for each column. */
	public static TextTable of(List<List<String>> rows, int end) {
		return new TextTable(rows.stream().map(TextRow::of).toList(), end);
	}

	/** What the cells break of what their columns hold; less than nothing is good. */
	public double cost() {
		return TableCost.of(this.rows);
	}

	public GridBuilder grid() {
		int columns = this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(1);
		GridBuilder grid = new GridBuilder();
		for (TextRow row : this.rows) {
			int index = grid.addRow();
			for (int column = 0; column < row.cells().size(); column++) {
				grid.put(index, column, 1, row.across() ? columns : 1, row.cells().get(column));
			}
		}
		return grid;
	}

}
