package org.taizhang.intake.document.layout;

import java.util.List;

/**
 * Upright characters that are to be read from top to bottom, in columns from right to
 * left: within a column they stand closer than the columns do.
 */
final class VerticalText {

	private static final int FEWEST_ROWS = 2;

	/** Of a character's height: the most from one to the next in a column. */
	private static final double CLOSE = 1.12;

	/** The least from one column to the next. */
	private static final double APART = 1.15;

	/** A quarter turn, as text has it that runs down the page. */
	private static final int DOWN = 1;

	private VerticalText() {
	}

	static boolean is(List<Glyph> glyphs) {
		List<List<Glyph>> rows = LineMaker.rows(glyphs);
		if (rows.size() < FEWEST_ROWS || rows.stream().allMatch((row) -> row.size() < 2)) {
			return false;
		}
		for (int i = 0; i < rows.size(); i++) {
			List<Glyph> row = rows.get(i);
			double size = row.get(0).size();
			if (i > 0 && row.get(0).baseline() - rows.get(i - 1).get(0).baseline() > CLOSE * size) {
				return false;
			}
			for (int j = 1; j < row.size(); j++) {
				if (row.get(j).x() - row.get(j - 1).x() < APART * size) {
					return false;
				}
			}
		}
		return true;
	}

	/** The same as text that runs down. */
	static List<TurnedGlyph> turned(List<Glyph> glyphs) {
		return glyphs.stream()
			.map((glyph) -> new TurnedGlyph(
					new Glyph(glyph.text(), glyph.baseline() - glyph.size(), -glyph.x(), glyph.size(), glyph.size()),
					DOWN, glyph.centerX(), glyph.centerY()))
			.toList();
	}

}
