package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text under an aligned header, cut into the header's columns.
 *
 * @param cells the characters in each column
 * @param across whether it is a heading over all columns instead
 */
record AlignedLine(List<List<Glyph>> cells, double top, double bottom, boolean across) {

	static AlignedLine of(List<Glyph> row, double[] middles, boolean across) {
		List<List<Glyph>> cells = new ArrayList<>();
		for (int i = 0; i <= middles.length; i++) {
			cells.add(new ArrayList<>());
		}
		for (Glyph glyph : row) {
			int column = 0;
			while (!across && column < middles.length && glyph.centerX() > middles[column]) {
				column++;
			}
			if (!glyph.isBlank()) {
				cells.get(column).add(glyph);
			}
		}
		double top = row.stream().mapToDouble(Glyph::top).min().orElseThrow();
		return new AlignedLine(cells, top, row.get(0).bottom(), across);
	}

	boolean has(int column) {
		return !this.cells.get(column).isEmpty();
	}

	String text(int column) {
		return has(column) ? Spacing.text(this.cells.get(column)) : "";
	}

	/** Columns that have text. */
	int filled() {
		return (int) this.cells.stream().filter((cell) -> !cell.isEmpty()).count();
	}

	boolean isFull() {
		return this.cells.stream().noneMatch(List::isEmpty);
	}

	double middle() {
		return (this.top + this.bottom) / 2;
	}

}
