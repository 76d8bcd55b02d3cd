package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts lines and tables in reading order. Where a page, or part of one, is set in two
 * columns, the left one is read before the right one.
 */
final class PageColumns {

	/**
	 * So many lines on both sides make columns, fewer are a letterhead or a signature.
	 */
	private static final int FEWEST_LINES = 4;

	/** In columns of prose most lines are at least this full. */
	private static final double PROSE = 0.6;

	private final TextPlace place;

	private final double width;

	/** What stands side by side, or across, from top to bottom. */
	private final List<Strip> strips = new ArrayList<>();

	private PageColumns(TextPlace place, double width) {
		this.place = place;
		this.width = width;
	}

	static List<Piece> inOrder(TextPlace place, double width, List<List<Glyph>> rows, List<PageTable> tables) {
		PageColumns columns = new PageColumns(place, width);
		rows.forEach((row) -> columns.strips.add(Strip.of(row)));
		tables.forEach((table) -> columns.strips.add(Strip.of(table)));
		columns.strips.sort(Comparator.comparingDouble(Strip::top));
		return columns.read();
	}

	private List<Piece> read() {
		Zone zone = widestZone();
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i < this.strips.size(); i++) {
			if (zone != null && i == zone.from()) {
				readColumn(zone, true, pieces);
				readColumn(zone, false, pieces);
				i = zone.to() - 1;
			}
			else {
				this.strips.get(i).addTo(this.place, pieces);
			}
		}
		return pieces;
	}

	private void readColumn(Zone zone, boolean left, List<Piece> pieces) {
		TextPlace column = new TextPlace(this.place.page(), this.place.width(), left ? 1 : 2);
		for (Strip strip : this.strips.subList(zone.from(), zone.to())) {
			strip.side(zone.gutter(), left).addTo(column, pieces);
		}
	}

	/**
	 * Strips that all leave a gutter free.
	 *
	 * @param to the strip after the last
	 */
	private record Zone(double gutter, int from, int to) {
	}

	private Zone widestZone() {
		Zone best = null;
		double middle = this.width / 2;
		for (double aside = 0; aside < 0.2 * this.width; aside += 3) {
			for (double gutter : new double[] { middle - aside, middle + aside }) {
				Zone zone = zoneAt(gutter);
				if (zone != null && (best == null || zone.to() - zone.from() > best.to() - best.from())) {
					best = zone;
				}
			}
		}
		return best;
	}

	private Zone zoneAt(double gutter) {
		Zone best = null;
		int from = 0;
		for (int i = 0; i <= this.strips.size(); i++) {
			if (i == this.strips.size() || this.strips.get(i).crosses(gutter)) {
				boolean longer = i - from > ((best == null) ? FEWEST_LINES - 1 : best.to() - best.from());
				if (longer && isProse(from, i, gutter)) {
					best = new Zone(gutter, from, i);
				}
				from = i + 1;
			}
		}
		return best;
	}

	private boolean isProse(int from, int to, double gutter) {
		return isColumn(from, to, gutter, true) && isColumn(from, to, gutter, false);
	}

	private boolean isColumn(int from, int to, double gutter, boolean left) {
		List<Strip> sides = this.strips.subList(from, to)
			.stream()
			.map((strip) -> strip.side(gutter, left))
			.filter((side) -> !side.isEmpty())
			.toList();
		double start = sides.stream().mapToDouble(Strip::left).min().orElse(0);
		double end = sides.stream().mapToDouble(Strip::right).max().orElse(0);
		long full = sides.stream().filter((side) -> side.right() - side.left() > PROSE * (end - start)).count();
		return sides.size() >= FEWEST_LINES && 2 * full >= sides.size() && end - start > this.width / 5;
	}

}
