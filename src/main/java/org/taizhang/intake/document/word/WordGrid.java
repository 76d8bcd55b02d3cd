package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.GridBuilder;

/**
 * Lays a table of Word, whose rows know nothing of each other, into one grid. The columns
 * are what lies between all the edges that occur.
 */
final class WordGrid {

	private final List<List<Placed>> rows;

	private final List<Integer> edges;

	private WordGrid(List<List<WordCell>> rows, int tolerance) {
		this.edges = new ArrayList<>();
		TreeSet<Integer> all = new TreeSet<>();
		rows.forEach((row) -> row.forEach((cell) -> all.addAll(List.of(cell.left(), cell.right()))));
		for (int edge : all) {
			if (this.edges.isEmpty() || edge - this.edges.get(this.edges.size() - 1) > tolerance) {
				this.edges.add(edge);
			}
		}
		DocumentBounds.checkColumns(this.edges.size() - 1);
		this.rows = rows.stream()
			.map((row) -> row.stream()
				.map((cell) -> new Placed(cell, column(cell.left()), column(cell.right())))
				.toList())
			.toList();
	}

	/**
	 * @param tolerance edges no further apart than this are one
	 */
	static GridBuilder of(WordBlock.Table table, int tolerance) {
		WordGrid words = new WordGrid(table.rows(), tolerance);
		GridBuilder grid = new GridBuilder();
		for (int row = 0; row < words.rows.size(); row++) {
			grid.addRow();
			for (Placed cell : words.rows.get(row)) {
				if (!words.continuesOneAbove(cell, row)) {
					grid.put(row, cell.left(), words.rowSpan(cell, row), cell.right() - cell.left(),
							cell.cell().text());
				}
			}
		}
		return grid;
	}

	private int column(int edge) {
		int found = Collections.binarySearch(this.edges, edge);
		return Math.max(0, (found < 0) ? -found - 2 : found);
	}

	/** What goes on from nothing, as after a deleted row, is a cell of its own. */
	private boolean continuesOneAbove(Placed cell, int row) {
		return cell.continues() && row > 0 && this.rows.get(row - 1).stream().anyMatch(cell::isUnder);
	}

	private int rowSpan(Placed cell, int row) {
		int span = 1;
		while (row + span < this.rows.size()
				&& this.rows.get(row + span).stream().anyMatch((below) -> below.continues() && below.isUnder(cell))) {
			span++;
		}
		return span;
	}

	/** A cell with the columns that it begins in and ends before. */
	private record Placed(WordCell cell, int left, int right) {

		boolean continues() {
			return this.cell.continues();
		}

		boolean isUnder(Placed above) {
			return this.left == above.left || (continues() && this.left < above.left && above.left < this.right);
		}

	}

}
