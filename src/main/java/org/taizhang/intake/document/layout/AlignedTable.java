package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table that gets the lines between its columns, and those between its rows that are
 * missing, by where its text stands.
 *
 * @param places where the lines between columns stand
 * @param widths what a line of each column can take
 * @param header also that of the page before, if the table goes on
 * @param end index of the row of text after it
 */
record AlignedTable(RuledGrid grid, double[] places, double[] widths, AlignedHeader header, int end) {

	/** Text may stand so far out of the columns of the page before. */
	private static final double ASIDE = 50;

	private static final double GAP = 1.5;

	/**
	 * Empty if it is not sure which lines make a row.
	 * @param head the rows of text that are the header; none if it stands on a page
	 * before
	 * @param body the lines under it
	 * @param ends whether it reaches to the page's ends
	 */
	static Optional<AlignedTable> of(List<AlignedLine> head, List<AlignedLine> body, double[] places,
			AlignedHeader header, AlignedRules rules, int end, AlignedRows.Ends ends) {
		if (body.isEmpty() || holdsMore(body, places.length - 1)) {
			return Optional.empty();
		}
		List<AlignedLine> all = new ArrayList<>(head);
		all.addAll(body);
		double top = all.get(0).top() - 2;
		double bottom = all.get(all.size() - 1).bottom() + 2;
		List<Rule> parts = rules.between(body.get(0).bottom(), body.get(body.size() - 1).top());
		List<Rule> lines = new ArrayList<>();
		for (Rule part : parts) {
			lines.add(toEdges(part, places));
		}
		if (parts.isEmpty()) {
			Optional<List<Double>> cuts = cuts(body, header.hasNumbers(), ends);
			if (cuts.isEmpty()) {
				return Optional.empty();
			}
			cuts.get().forEach((y) -> lines.add(across(y, places)));
		}
		if (!head.isEmpty()) {
			lines.add(across((head.get(head.size() - 1).bottom() + body.get(0).top()) / 2, places));
		}
		lines.add(across(top, places));
		lines.add(across(bottom, places));
		addColumns(lines, places, body, top, bottom);
		return RuledGrid.of(lines)
			.map((grid) -> new AlignedTable(grid, places, widths(all, places.length - 1), header, end));
	}

	/** Where the columns of rows of text with these gaps are parted. */
	static double[] places(List<List<Glyph>> rows, double[] middles) {
		double left = Double.MAX_VALUE;
		double right = 0;
		for (List<Glyph> row : rows) {
			left = Math.min(left, row.get(0).x());
			right = Math.max(right, row.get(row.size() - 1).right());
		}
		double[] places = new double[middles.length + 2];
		System.arraycopy(middles, 0, places, 1, middles.length);
		places[0] = left - ASIDE;
		places[places.length - 1] = right + ASIDE;
		return places;
	}

	/** A column in which most lines are parted again: the header has not said all. */
	private static boolean holdsMore(List<AlignedLine> body, int columns) {
		for (int c = 0; c < columns; c++) {
			int filled = 0;
			int parted = 0;
			for (AlignedLine line : body) {
				List<Glyph> cell = line.cells().get(c);
				filled += cell.isEmpty() || line.across() ? 0 : 1;
				parted += !line.across() && isParted(cell) ? 1 : 0;
			}
			if (parted > 1 && 2 * parted > filled) {
				return true;
			}
		}
		return false;
	}

	private static boolean isParted(List<Glyph> cell) {
		for (int i = 1; i < cell.size(); i++) {
			if (cell.get(i).x() - cell.get(i - 1).right() > GAP * cell.get(i).size()) {
				return true;
			}
		}
		return false;
	}

	/** Where rows are parted; headings across are rows of their own. */
	private static Optional<List<Double>> cuts(List<AlignedLine> body, boolean numbered, AlignedRows.Ends page) {
		List<Double> cuts = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= body.size(); i++) {
			if (i < body.size() && !body.get(i).across()) {
				continue;
			}
			if (i > from) {
				List<AlignedLine> lines = body.subList(from, i);
				Optional<List<Integer>> ends = AlignedRows.ends(lines, numbered,
						new AlignedRows.Ends(page.begun() && from == 0, page.open() && i == body.size()));
				if (ends.isEmpty()) {
					return Optional.empty();
				}
				int begin = from;
				ends.get().forEach((end) -> cuts.add(cut(body, begin + end)));
			}
			cuts.add(cut(body, Math.min(i + 1, body.size())));
			from = i + 1;
		}
		return Optional.of(cuts);
	}

	private static double cut(List<AlignedLine> body, int line) {
		double above = body.subList(0, line).stream().mapToDouble(AlignedLine::bottom).max().orElseThrow();
		return (line < body.size()) ? (above + body.get(line).top()) / 2 : above + 2;
	}

	/**
	 * A line in the first or last column runs to the edge that was made for the table.
	 */
	private static Rule toEdges(Rule part, double[] places) {
		double from = (part.from() < places[1]) ? places[0] : part.from();
		double to = (part.to() > places[places.length - 2]) ? places[places.length - 1] : part.to();
		return new Rule(true, part.at(), from, to);
	}

	private static Rule across(double y, double[] places) {
		return new Rule(true, y, places[0], places[places.length - 1]);
	}

	private static void addColumns(List<Rule> lines, double[] places, List<AlignedLine> body, double top,
			double bottom) {
		double[] ys = lines.stream().mapToDouble(Rule::at).sorted().toArray();
		for (int i = 1; i < ys.length; i++) {
			double from = ys[i - 1];
			double to = ys[i];
			boolean open = body.stream()
				.anyMatch((line) -> line.across() && line.middle() > from && line.middle() < to);
			for (int x = 0; x < places.length; x++) {
				if (!open || x == 0 || x == places.length - 1) {
					lines.add(new Rule(false, places[x], from, to));
				}
			}
		}
	}

	private static double[] widths(List<AlignedLine> lines, int columns) {
		double[] lefts = new double[columns];
		double[] rights = new double[columns];
		Arrays.fill(lefts, Double.MAX_VALUE);
		for (AlignedLine line : lines) {
			for (int c = 0; c < columns && !line.across(); c++) {
				List<Glyph> cell = line.cells().get(c);
				if (!cell.isEmpty()) {
					lefts[c] = Math.min(lefts[c], cell.get(0).x());
					rights[c] = Math.max(rights[c], cell.get(cell.size() - 1).right());
				}
			}
		}
		double[] widths = new double[columns];
		for (int c = 0; c < columns; c++) {
			widths[c] = Math.max(0, rights[c] - lefts[c]);
		}
		return widths;
	}

	/** What a line of a cell can take. */
	double width(GridCell cell) {
		double width = 0;
		for (int c = cell.column(); c < cell.endColumn(); c++) {
			width += this.widths[c];
		}
		return width;
	}

}
