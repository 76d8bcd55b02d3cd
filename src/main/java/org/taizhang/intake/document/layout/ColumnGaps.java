package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What stays free between the columns of a table without lines: between the middles of
 * two words of the header runs a gap that no character of any row covers.
 */
final class ColumnGaps {

	/** Of a character's height: narrower ones part no columns. */
	private static final double NARROWEST = 0.5;

	/** For each gap the stretches that are still free. */
	private List<List<double[]>> free = new ArrayList<>();

	ColumnGaps(AlignedHeader header) {
		for (int i = 1; i < header.words().size(); i++) {
			AlignedHeader.Word left = header.words().get(i - 1);
			AlignedHeader.Word right = header.words().get(i);
			this.free.add(List
				.of(new double[] { Math.max(left.center(), left.right()), Math.min(right.center(), right.left()) }));
		}
	}

	/** Gaps as they were found on the page before. */
	ColumnGaps(double[] places) {
		for (int i = 1; i < places.length - 1; i++) {
			this.free.add(List.of(new double[] { places[i] - 4, places[i] + 4 }));
		}
	}

	/** Takes in a row of text if it leaves all gaps open. */
	boolean takes(List<Glyph> row) {
		List<List<double[]>> left = new ArrayList<>();
		for (List<double[]> gap : this.free) {
			List<double[]> rest = without(gap, row);
			if (width(widest(rest)) < NARROWEST * row.get(0).size()) {
				return false;
			}
			left.add(rest);
		}
		this.free = left;
		return true;
	}

	private static List<double[]> without(List<double[]> gap, List<Glyph> row) {
		List<double[]> rest = new ArrayList<>(gap);
		for (Glyph glyph : row) {
			for (int i = rest.size() - 1; i >= 0 && !glyph.isBlank(); i--) {
				double[] part = rest.get(i);
				if (glyph.x() < part[1] && glyph.right() > part[0]) {
					rest.remove(i);
					addIfAny(rest, part[0], glyph.x());
					addIfAny(rest, glyph.right(), part[1]);
				}
			}
		}
		return rest;
	}

	private static void addIfAny(List<double[]> parts, double from, double to) {
		if (to > from) {
			parts.add(new double[] { from, to });
		}
	}

	private static double[] widest(List<double[]> parts) {
		double[] widest = new double[2];
		for (double[] part : parts) {
			widest = (width(part) > width(widest)) ? part : widest;
		}
		return widest;
	}

	private static double width(double[] part) {
		return part[1] - part[0];
	}

	/** The middles of the gaps, from left to right. */
	double[] middles() {
		return this.free.stream().mapToDouble((gap) -> (widest(gap)[0] + widest(gap)[1]) / 2).toArray();
	}

}
