package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts lines and tables in reading order. Where a page, or part of one, is set in
 * columns, the left one is read before the right one; what runs across them parts what
 * stands above from what stands below.
 */
final class PageColumns {

	/**
	 * So many lines on both sides make columns, fewer are a letterhead or a signature.
	 */
	private static final int FEWEST_LINES = 4;

	/** Enough above or below a heading, if columns are there for sure. */
	private static final int FEW_LINES = 2;

	/** In columns of prose most lines are at least this full. */
	private static final double PROSE = 0.6;

	/** Of a page's width: the narrowest column. */
	private static final double NARROWEST = 0.2;

	private final TextPlace place;

	private final double left;

	private final double right;

	/** What stands side by side, or across, from top to bottom. */
	private final List<Strip> strips;

	private PageColumns(TextPlace place, double left, double right, List<Strip> strips) {
		this.place = place;
		this.left = left;
		this.right = right;
		this.strips = strips;
	}

	static List<Piece> inOrder(TextPlace place, double width, List<List<Glyph>> rows, List<PageTable> tables) {
		List<Strip> strips = new ArrayList<>();
		rows.forEach((row) -> strips.add(Strip.of(row)));
		tables.forEach((table) -> strips.add(Strip.of(table)));
		strips.sort(Comparator.comparingDouble(Strip::top));
		return new PageColumns(place, 0, width, strips).read();
	}

	private List<Piece> read() {
		List<Zone> zones = widestZone().map(this::allZones).orElse(List.of());
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (Zone zone : zones) {
			this.strips.subList(at, zone.from()).forEach((strip) -> strip.addTo(this.place, pieces));
			pieces.addAll(column(zone, true).read());
			pieces.addAll(column(zone, false).read());
			at = zone.to();
		}
		this.strips.subList(at, this.strips.size()).forEach((strip) -> strip.addTo(this.place, pieces));
		return pieces;
	}

	/** One side of a zone, which may be set in columns again. */
	private PageColumns column(Zone zone, boolean leftSide) {
		int number = 2 * this.place.column() + (leftSide ? 1 : 2);
		return new PageColumns(new TextPlace(this.place.page(), this.place.width(), number),
				leftSide ? this.left : zone.gutter(), leftSide ? zone.gutter() : this.right, sides(zone, leftSide));
	}

	private List<Strip> sides(Zone zone, boolean leftSide) {
		return this.strips.subList(zone.from(), zone.to())
			.stream()
			.map((strip) -> strip.side(zone.gutter(), leftSide))
			.filter((side) -> !side.isEmpty())
			.toList();
	}

	/**
	 * Strips that all leave a gutter free.
	 *
	 * @param to the strip after the last
	 */
	private record Zone(double gutter, int from, int to) {

		int length() {
			return this.to - this.from;
		}

	}

	private Optional<Zone> widestZone() {
		Zone best = null;
		double middle = (this.left + this.right) / 2;
		for (double aside = 0; aside < 0.2 * (this.right - this.left); aside += 3) {
			for (double gutter : new double[] { middle - aside, middle + aside }) {
				for (Zone zone : zonesAt(gutter)) {
					if (zone.length() > ((best == null) ? FEWEST_LINES - 1 : best.length()) && isProse(zone)) {
						best = zone;
					}
				}
			}
		}
		return Optional.ofNullable(best);
	}

	private List<Zone> zonesAt(double gutter) {
		List<Zone> zones = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= this.strips.size(); i++) {
			if (i == this.strips.size() || this.strips.get(i).crosses(gutter)) {
				if (i > from) {
					zones.add(new Zone(gutter, from, i));
				}
				from = i + 1;
			}
		}
		return zones;
	}

	/** With shorter ones in which the same columns go on above or below. */
	private List<Zone> allZones(Zone widest) {
		double leftWidth = width(sides(widest, true));
		double rightWidth = width(sides(widest, false));
		return zonesAt(widest.gutter()).stream()
			.filter((zone) -> zone.equals(widest) || (isFull(sides(zone, true), leftWidth, FEW_LINES)
					&& isFull(sides(zone, false), rightWidth, FEW_LINES)))
			.toList();
	}

	private boolean isProse(Zone zone) {
		return isColumn(sides(zone, true)) && isColumn(sides(zone, false));
	}

	private boolean isColumn(List<Strip> sides) {
		double width = width(sides);
		return width > NARROWEST * this.place.width() && isFull(sides, width, FEWEST_LINES);
	}

	/** Whether most of at least so many lines run over most of this width. */
	private static boolean isFull(List<Strip> sides, double width, int fewest) {
		long full = sides.stream().filter((side) -> side.right() - side.left() > PROSE * width).count();
		return sides.size() >= fewest && 2 * full >= sides.size();
	}

	private static double width(List<Strip> sides) {
		double start = sides.stream().mapToDouble(Strip::left).min().orElse(0);
		return sides.stream().mapToDouble(Strip::right).max().orElse(0) - start;
	}

}
