package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at one height of a page: text, in stretches with wide gaps between them, or
 * a table.
 *
 * @param table null for text
 */
record Strip(List<List<Glyph>> stretches, PageTable table) {

	/** A gap this many characters wide may be that between columns. */
	private static final double GAP = 0.9;

	static Strip of(PageTable table) {
		return new Strip(List.of(), table);
	}

	static Strip of(List<Glyph> row) {
		List<List<Glyph>> stretches = new ArrayList<>();
		List<Glyph> current = new ArrayList<>();
		for (Glyph glyph : row) {
			if (glyph.isBlank()) {
				continue;
			}
			if (!current.isEmpty() && glyph.x() - current.get(current.size() - 1).right() > GAP * glyph.size()) {
				stretches.add(current);
				current = new ArrayList<>();
			}
			current.add(glyph);
		}
		stretches.add(current);
		return new Strip(stretches, null);
	}

	boolean isEmpty() {
		return this.stretches.isEmpty() && this.table == null;
	}

	double top() {
		return (this.table != null) ? this.table.area().top()
				: this.stretches.get(0).get(0).baseline() - this.stretches.get(0).get(0).size();
	}

	double left() {
		return (this.table != null) ? this.table.area().left() : this.stretches.get(0).get(0).x();
	}

	double right() {
		return (this.table != null) ? this.table.area().right() : end(this.stretches.get(this.stretches.size() - 1));
	}

	private static double end(List<Glyph> stretch) {
		return stretch.get(stretch.size() - 1).right();
	}

	boolean crosses(double x) {
		if (this.table != null) {
			return this.table.area().left() < x && this.table.area().right() > x;
		}
		return this.stretches.stream().anyMatch((stretch) -> stretch.get(0).x() < x && end(stretch) > x);
	}

	/** What of it stands on one side of a gutter that it does not cross. */
	Strip side(double gutter, boolean left) {
		if (this.table != null) {
			return (this.table.area().left() < gutter == left) ? this : new Strip(List.of(), null);
		}
		return new Strip(this.stretches.stream().filter((stretch) -> stretch.get(0).x() < gutter == left).toList(),
				null);
	}

	void addTo(TextPlace place, List<Piece> pieces) {
		if (this.table != null) {
			pieces.add(this.table);
		}
		else if (!this.stretches.isEmpty()) {
			List<Glyph> row = new ArrayList<>();
			this.stretches.forEach(row::addAll);
			pieces.add(TextLine.of(place, row));
		}
	}

}
