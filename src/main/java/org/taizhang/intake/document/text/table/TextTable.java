package org.taizhang.intake.document.text.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.taizhang.intake.document.GridBuilder;

/**
 * A table that was found in lines of text.
 *
 * @param end index of the first line after the table
 * @param remarks what there is to say of it at the review
 */
public record TextTable(List<TextRow> rows, int end, List<String> remarks) {

	private static final String MOVED = "这张表格复制时丢了合并的单元格，有 %d 行已按内容移到像是对应的栏里，请对照原文核对这些行的单位和时限。";

	public TextTable(List<TextRow> rows, int end) {
		this(rows, end, List.of());
	}

	/** A table whose rows have a cell for each column. */
	public static TextTable of(List<List<String>> rows, int end) {
		return new TextTable(rows.stream().map(TextRow::of).toList(), end);
	}

	/** What the cells break of what their columns hold; less than nothing is good. */
	public double cost() {
		return TableCost.of(this.rows);
	}

	/** The same table, the cells of rows that lost some put where they fit best. */
	public TextTable placed() {
		List<TextRow> placed = TableCost.placed(this.rows);
		long moved = IntStream.range(0, placed.size())
			.filter((row) -> !placed.get(row).equals(this.rows.get(row)))
			.count();
		return (moved == 0) ? this : new TextTable(placed, this.end,
				Stream.concat(this.remarks.stream(), Stream.of(MOVED.formatted(moved))).toList());
	}

	public GridBuilder grid() {
		int columns = this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(1);
		GridBuilder grid = new GridBuilder();
		for (int row = 0; row < this.rows.size(); row++) {
			grid.addRow();
			List<String> cells = this.rows.get(row).cells();
			for (int column = 0; column < cells.size(); column++) {
				if (!cells.get(column).equals(TextRow.FROM_ABOVE)) {
					grid.put(row, column, height(row, column), this.rows.get(row).across() ? columns : 1,
							cells.get(column));
				}
			}
		}
		return grid;
	}

	private int height(int row, int column) {
		int end = row + 1;
		while (end < this.rows.size() && column < this.rows.get(end).cells().size()
				&& this.rows.get(end).cells().get(column).equals(TextRow.FROM_ABOVE)) {
			end++;
		}
		return end - row;
	}

}
