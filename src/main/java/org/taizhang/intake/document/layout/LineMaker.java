package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes lines of the characters of a page, a column or a cell. */
final class LineMaker {

	/** So much of a character's height may baselines differ within a line. */
	private static final double SAME_LINE = 0.4;

	private LineMaker() {
	}

	/** The lines from top to bottom. */
	static List<TextLine> lines(TextPlace place, List<Glyph> glyphs) {
		return rows(glyphs).stream().map((row) -> TextLine.of(place, row)).toList();
	}

	/** The characters of each line from left to right, without blank ends. */
	static List<List<Glyph>> rows(List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::centerY));
		List<List<Glyph>> rows = new ArrayList<>();
		List<Glyph> row = new ArrayList<>();
		double middle = 0;
		for (Glyph glyph : sorted) {
			if (!row.isEmpty() && glyph.centerY() - middle > SAME_LINE * Math.max(glyph.size(), row.get(0).size())) {
				finish(row, rows);
				row = new ArrayList<>();
			}
			if (row.isEmpty()) {
				middle = glyph.centerY();
			}
			row.add(glyph);
		}
		finish(row, rows);
		return rows;
	}

	private static void finish(List<Glyph> row, List<List<Glyph>> rows) {
		row.sort(Comparator.comparingDouble(Glyph::x));
		List<Glyph> single = new ArrayList<>();
		for (Glyph glyph : row) {
			if (!isOverprint(glyph, single)) {
				single.add(glyph);
			}
		}
		while (!single.isEmpty() && single.get(0).isBlank()) {
			single.remove(0);
		}
		while (!single.isEmpty() && single.get(single.size() - 1).isBlank()) {
			single.remove(single.size() - 1);
		}
		if (!single.isEmpty()) {
			rows.add(single);
		}
	}

	/** Only the last few can lie under a character. */
	private static boolean isOverprint(Glyph glyph, List<Glyph> before) {
		for (int i = before.size() - 1; i >= Math.max(0, before.size() - 4); i--) {
			if (glyph.overprints(before.get(i))) {
				return true;
			}
		}
		return false;
	}

}
