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

	private Spacing() {
	}

	static String text(List<Glyph> glyphs) {
		double usual = usualGap(glyphs);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < glyphs.size(); i++) {
			if (i > 0 && isParted(glyphs.get(i - 1), glyphs.get(i), usual) && !endsInSpace(text)) {
				text.append(' ');
			}
			text.append(glyphs.get(i).text());
		}
		return text.toString().strip();
	}

	private static boolean isParted(Glyph one, Glyph next, double usual) {
		double size = Math.max(one.size(), next.size());
		boolean words = isWord(one.text()) && isWord(next.text());
		return !next.isBlank() && next.x() - one.right() > usual + size * (words ? BETWEEN_WORDS : BETWEEN_IDEOGRAPHS);
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
