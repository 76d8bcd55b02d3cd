package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays cells into a grid; what no cell covers becomes a blank cell. */
public final class GridBuilder {

	/** Positions that cells may cover: 10,000 rows of 200 columns. */
	private static final int LARGEST = 2_000_000;

	private final List<TableCell> cells = new ArrayList<>();

	private final List<boolean[]> taken = new ArrayList<>();

	private int rows;

	private int columns;

	private long covered;

	/** Begins the next row of a table whose rows come in order. */
	public int addRow() {
		return this.rows++;
	}

	/**
	 * Puts a cell at the first free column of a row, as HTML does; cells of one row come
	 * after one another.
	 */
	public void append(int row, int rowSpan, int columnSpan, String text) {
		TableCell last = this.cells.isEmpty() ? null : this.cells.get(this.cells.size() - 1);
		int column = (last != null && last.row() == row) ? last.column() + last.columnSpan() : 0;
		while (isTaken(row, column)) {
			column++;
		}
		put(row, column, rowSpan, columnSpan, text);
	}

	public void put(int row, int column, int rowSpan, int columnSpan, String text) {
		TableCell cell = new TableCell(row, column, Math.max(rowSpan, 1), Math.max(columnSpan, 1), text.strip());
		this.cells.add(cell);
		this.rows = Math.max(this.rows, row + 1);
		this.columns = Math.max(this.columns, column + 1);
		this.covered += (long) cell.rowSpan() * cell.columnSpan();
		checkSize(this.covered);
		for (int r = row; r < row + cell.rowSpan(); r++) {
			for (int c = column; c < column + cell.columnSpan(); c++) {
				take(r, c);
			}
		}
	}

	private void take(int row, int column) {
		while (this.taken.size() <= row) {
			this.taken.add(new boolean[8]);
		}
		if (this.taken.get(row).length <= column) {
			this.taken.set(row, Arrays.copyOf(this.taken.get(row), column * 2 + 8));
		}
		this.taken.get(row)[column] = true;
	}

	private boolean isTaken(int row, int column) {
		return row < this.taken.size() && column < this.taken.get(row).length && this.taken.get(row)[column];
	}

	private static void checkSize(long positions) {
		if (positions > LARGEST) {
			throw DocumentBounds.tooMuch("有一张表格超过 " + LARGEST + " 格");
		}
	}

	/** Columns at the right in which no cell begins are left out. */
	public TableBlock build(SourcePlace place) {
		checkSize((long) this.rows * this.columns);
		TableCell[][] grid = new TableCell[this.rows][this.columns];
		for (TableCell cell : this.cells) {
			int rowSpan = Math.min(cell.rowSpan(), this.rows - cell.row());
			int columnSpan = Math.min(cell.columnSpan(), this.columns - cell.column());
			TableCell clipped = new TableCell(cell.row(), cell.column(), rowSpan, columnSpan, cell.text());
			for (int r = cell.row(); r < cell.row() + rowSpan; r++) {
				Arrays.fill(grid[r], cell.column(), cell.column() + columnSpan, clipped);
			}
		}
		List<List<TableCell>> rows = new ArrayList<>();
		for (int r = 0; r < this.rows; r++) {
			for (int c = 0; c < this.columns; c++) {
				if (grid[r][c] == null) {
					grid[r][c] = new TableCell(r, c, 1, 1, "");
				}
			}
			rows.add(List.of(grid[r]));
		}
		return new TableBlock(place, rows);
	}

}
