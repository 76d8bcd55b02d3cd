package org.taizhang.intake.document.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a line. Between characters that are set wider apart than the line's own
 * setting a space is read: between letters and figures from a thin gap on, elsewhere from
 * nearly a character's width.
 */
final class Spacing {

	private static final double BETWEEN_WORDS = 0.2;

	private static final double BETWEEN_IDEOGRAPHS = 0.8;

	/** Of a character's height: steps that differ less are equal. */
	private static final double SAME_STEP = 0.05;

	/** Fewer steps between ideographs do not show how wide they are set. */
	private static final int FEWEST_STEPS = 3;

	private Spacing() {
	}

	static String text(List<Glyph> glyphs) {
		double usual = usualGap(glyphs);
		double words = isInSquares(glyphs) ? BETWEEN_IDEOGRAPHS : BETWEEN_WORDS;
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < glyphs.size(); i++) {
			if (i > 0 && isParted(glyphs.get(i - 1), glyphs.get(i), usual, words) && !endsInSpace(text)) {
				text.append(' ');
			}
			text.append(glyphs.get(i).text());
		}
		return text.toString().strip();
	}

	/**
	 * @param words the part of a character's height that parts letters and figures
	 */
	private static boolean isParted(Glyph one, Glyph next, double usual, double words) {
		double size = Math.max(one.size(), next.size());
		return !next.isBlank()
				&& next.x() - one.right() > usual + size * (areWords(one, next) ? words : BETWEEN_IDEOGRAPHS);
	}

	/** Every figure stands in a square as wide as the ideographs are set. */
	private static boolean isInSquares(List<Glyph> glyphs) {
		double[] steps = IntStream.range(1, glyphs.size())
			.filter((i) -> isIdeograph(glyphs.get(i - 1)) && isIdeograph(glyphs.get(i)))
			.mapToDouble((i) -> glyphs.get(i).x() - glyphs.get(i - 1).x())
			.sorted()
			.toArray();
		return steps.length >= FEWEST_STEPS && IntStream.range(1, glyphs.size())
			.filter((i) -> areWords(glyphs.get(i - 1), glyphs.get(i)))
			.allMatch((i) -> Math.abs(glyphs.get(i).x() - glyphs.get(i - 1).x() - steps[steps.length / 2]) <= SAME_STEP
					* glyphs.get(i).size());
	}

	private static boolean isIdeograph(Glyph glyph) {
		return Character.isIdeographic(glyph.text().codePointAt(0));
	}

	private static boolean areWords(Glyph one, Glyph next) {
		return isWord(one.text()) && isWord(next.text());
	}

	private static double usualGap(List<Glyph> glyphs) {
		if (glyphs.size() < 3) {
			return 0;
		}
		double[] gaps = IntStream.range(1, glyphs.size())
			.mapToDouble((i) -> glyphs.get(i).x() - glyphs.get(i - 1).right())
			.toArray();
		Arrays.sort(gaps);
		return Math.max(0, gaps[gaps.length / 2]);
	}

	private static boolean isWord(String text) {
		return text.chars().allMatch((c) -> c > ' ' && c < 128);
	}

	private static boolean endsInSpace(StringBuilder text) {
		return text.length() > 0 && Character.isWhitespace(text.charAt(text.length() - 1));
	}

}
