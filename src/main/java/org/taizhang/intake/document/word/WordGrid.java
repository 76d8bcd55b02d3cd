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

	private final List<List<WordCell>> rows;

	private final List<Integer> edges;

	private WordGrid(List<List<WordCell>> rows, int tolerance) {
		this.rows = rows;
		this.edges = new ArrayList<>();
		TreeSet<Integer> all = new TreeSet<>();
		rows.forEach((row) -> row.forEach((cell) -> all.addAll(List.of(cell.left(), cell.right()))));
		for (int edge : all) {
			if (this.edges.isEmpty() || edge - this.edges.get(this.edges.size() - 1) > tolerance) {
				this.edges.add(edge);
			}
		}
		DocumentBounds.checkColumns(this.edges.size() - 1);
	}

	/**
	 * @param tolerance edges no further apart than this are one
	 */
	static GridBuilder of(WordBlock.Table table, int tolerance) {
		WordGrid words = new WordGrid(table.rows(), tolerance);
		GridBuilder grid = new GridBuilder();
		for (int row = 0; row < words.rows.size(); row++) {
			grid.addRow();
			for (WordCell cell : words.rows.get(row)) {
				if (!words.continuesOneAbove(row, cell)) {
					int left = words.column(cell.left());
					grid.put(row, left, words.rowSpan(row, cell), words.column(cell.right()) - left, cell.text());
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
	private boolean continuesOneAbove(int row, WordCell cell) {
		return cell.continues() && row > 0 && this.rows.get(row - 1).stream().anyMatch((above) -> isUnder(cell, above));
	}

	private int rowSpan(int row, WordCell cell) {
		int span = 1;
		while (row + span < this.rows.size()
				&& this.rows.get(row + span).stream().anyMatch((below) -> below.continues() && isUnder(below, cell))) {
			span++;
		}
		return span;
	}

	private boolean isUnder(WordCell below, WordCell above) {
		int left = column(above.left());
		return column(below.left()) == left
				|| (below.continues() && column(below.left()) < left && left < column(below.right()));
	}

}
