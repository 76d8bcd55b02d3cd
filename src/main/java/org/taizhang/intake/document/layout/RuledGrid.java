package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cells between lines that meet: where a line is missing between two fields of the
 * grid, they are one cell. Outer lines may be missing altogether.
 */
final class RuledGrid {

	/** A line that covers this much of a field's side is there. */
	private static final double THERE = 0.6;

	private static final int MOST_FIELDS = 50_000;

	/** So many lines of text may run out of a cell that a page's end cut open. */
	private static final double OVERFLOW = 2;

	private final double[] xs;

	private final double[] ys;

	/** How much of the side above each field lines cover. */
	private final double[][] above;

	private final double[][] left;

	/** The cell that each field belongs to. */
	private final GridCell[][] owners;

	private final List<GridCell> cells = new ArrayList<>();

	private RuledGrid(List<Rule> rules, double[] xs, double[] ys) {
		this.xs = xs;
		this.ys = ys;
		this.above = new double[this.ys.length][this.xs.length];
		this.left = new double[this.ys.length][this.xs.length];
		rules.forEach(this::cover);
		this.owners = new GridCell[rows()][columns()];
		mergeCells();
	}

	/** Empty if it has more fields than any table of a page: a drawing, squared paper. */
	static Optional<RuledGrid> of(List<Rule> rules) {
		double[] xs = places(rules, false);
		double[] ys = places(rules, true);
		boolean drawing = (long) xs.length * ys.length > MOST_FIELDS;
		return drawing ? Optional.empty() : Optional.of(new RuledGrid(rules, xs, ys));
	}

	/** Where lines of one direction stand, and where the others end. */
	private static double[] places(List<Rule> rules, boolean horizontal) {
		double[] all = rules.stream()
			.flatMap((rule) -> (rule.horizontal() == horizontal) ? Stream.of(rule.at())
					: Stream.of(rule.from(), rule.to()))
			.mapToDouble(Double::doubleValue)
			.sorted()
			.toArray();
		double[] lines = rules.stream()
			.filter((rule) -> rule.horizontal() == horizontal)
			.mapToDouble(Rule::at)
			.sorted()
			.toArray();
		List<Double> places = new ArrayList<>();
		for (double line : lines) {
			if (places.isEmpty() || line - places.get(places.size() - 1) > RuleJoiner.NEAR) {
				places.add(line);
			}
		}
		double reach = 2 * RuleJoiner.NEAR;
		if (places.get(0) - all[0] > reach) {
			places.add(0, all[0]);
		}
		if (all[all.length - 1] - places.get(places.size() - 1) > reach) {
			places.add(all[all.length - 1]);
		}
		return places.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private void cover(Rule rule) {
		double[] along = rule.horizontal() ? this.xs : this.ys;
		int line = nearest(rule.horizontal() ? this.ys : this.xs, rule.at());
		for (int i = 0; i + 1 < along.length; i++) {
			double covered = rule.covered(along[i], along[i + 1]) / (along[i + 1] - along[i]);
			if (rule.horizontal()) {
				this.above[line][i] += covered;
			}
			else {
				this.left[i][line] += covered;
			}
		}
	}

	private static int nearest(double[] places, double at) {
		int found = Arrays.binarySearch(places, at);
		int place = Math.min((found < 0) ? -found - 1 : found, places.length - 1);
		return (place > 0 && at - places[place - 1] < Math.abs(places[place] - at)) ? place - 1 : place;
	}

	private void mergeCells() {
		for (int row = 0; row < rows(); row++) {
			for (int column = 0; column < columns(); column++) {
				if (this.owners[row][column] == null) {
					GridCell cell = grow(row, column);
					this.cells.add(cell);
					for (int r = row; r < cell.endRow(); r++) {
						Arrays.fill(this.owners[r], column, cell.endColumn(), cell);
					}
				}
			}
		}
	}

	/** To the right while no line parts, then down while none parts any of it. */
	private GridCell grow(int row, int column) {
		int right = column + 1;
		while (right < columns() && this.owners[row][right] == null && this.left[row][right] < THERE) {
			right++;
		}
		int bottom = row + 1;
		while (bottom < rows() && goesDown(bottom, column, right)) {
			bottom++;
		}
		return new GridCell(row, column, bottom - row, right - column, isOpen(bottom, column, right));
	}

	private boolean goesDown(int row, int from, int to) {
		for (int column = from; column < to; column++) {
			boolean parted = column > from && this.left[row][column] >= THERE;
			if (this.owners[row][column] != null || this.above[row][column] >= THERE || parted) {
				return false;
			}
		}
		return to == columns() || this.left[row][to] >= THERE;
	}

	private boolean isOpen(int line, int from, int to) {
		for (int column = from; column < to; column++) {
			if (this.above[line][column] >= THERE) {
				return false;
			}
		}
		return true;
	}

	int rows() {
		return this.ys.length - 1;
	}

	int columns() {
		return this.xs.length - 1;
	}

	List<GridCell> cells() {
		return this.cells;
	}

	double[] columnPlaces() {
		return this.xs.clone();
	}

	Area area() {
		return new Area(this.xs[0], this.ys[0], this.xs[columns()], this.ys[rows()]);
	}

	/** The cell that a character stands in, or null. */
	GridCell cellOf(Glyph glyph) {
		Area area = area();
		double x = glyph.centerX();
		double y = glyph.centerY();
		if (area.contains(x, y)) {
			return cellAt(x, y);
		}
		boolean under = y > area.bottom() && y < area.bottom() + OVERFLOW * glyph.size() && x > area.left()
				&& x < area.right();
		GridCell last = under ? this.owners[rows() - 1][field(this.xs, x)] : null;
		return (last != null && last.openBottom() && isClosedAbove()) ? last : null;
	}

	/** The cell at a point, or null. */
	GridCell cellAt(double x, double y) {
		return area().contains(x, y) ? this.owners[field(this.ys, y)][field(this.xs, x)] : null;
	}

	/** Whether a line runs along the whole upper end. */
	boolean isClosedAbove() {
		return Arrays.stream(this.above[0], 0, columns()).allMatch((covered) -> covered >= THERE);
	}

	private static int field(double[] places, double at) {
		int found = Arrays.binarySearch(places, at);
		int field = (found < 0) ? -found - 2 : found;
		return Math.max(0, Math.min(field, places.length - 2));
	}

	Area areaOf(GridCell cell) {
		return new Area(this.xs[cell.column()], this.ys[cell.row()], this.xs[cell.endColumn()], this.ys[cell.endRow()]);
	}

}
