package org.taizhang.intake.document.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of text, or the part of one that stands in a column or a cell.
 *
 * @param place where it was set: lines of the same place share their margins
 * @param headWidth the width of what must stay together at the line's beginning
 */
record TextLine(TextPlace place, String text, Area area, double baseline, double size,
		double headWidth) implements Piece {

	/** What no line begins with, so that it stays with the character before it. */
	private static final String NEVER_FIRST = "，。、；：？！）》〉〕】”’,.;:?!)]}%";

	private static final String NEVER_LAST = "（《〈〔【“‘([{";

	/**
	 * @param glyphs from left to right, the first and last not blank
	 */
	static TextLine of(TextPlace place, List<Glyph> glyphs) {
		Glyph first = glyphs.get(0);
		Glyph last = glyphs.get(glyphs.size() - 1);
		double top = glyphs.stream().mapToDouble(Glyph::top).min().orElseThrow();
		double bottom = glyphs.stream().mapToDouble(Glyph::bottom).max().orElseThrow();
		return new TextLine(place, Spacing.text(glyphs), new Area(first.x(), top, last.right(), bottom),
				usual(glyphs, false), usual(glyphs, true), headWidth(glyphs));
	}

	/** The size, or the baseline, that most characters have. */
	private static double usual(List<Glyph> glyphs, boolean size) {
		Map<Long, Integer> counts = new TreeMap<>();
		for (Glyph glyph : glyphs) {
			counts.merge(Math.round(10 * (size ? glyph.size() : glyph.baseline())), 1, Integer::sum);
		}
		return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey() / 10.0;
	}

	private static double headWidth(List<Glyph> glyphs) {
		int end = 1;
		while (end < glyphs.size() && staysWith(glyphs.get(end - 1).text(), glyphs.get(end).text())) {
			end++;
		}
		return glyphs.get(end - 1).right() - glyphs.get(0).x();
	}

	private static boolean staysWith(String one, String next) {
		char last = one.charAt(one.length() - 1);
		char first = next.charAt(0);
		return NEVER_LAST.indexOf(last) >= 0 || NEVER_FIRST.indexOf(first) >= 0 || (isWord(last) && isWord(first));
	}

	private static boolean isWord(char c) {
		return c > ' ' && c < 128 && NEVER_FIRST.indexOf(c) < 0;
	}

	@Override
	public int page() {
		return this.place.page();
	}

	double left() {
		return this.area.left();
	}

	double right() {
		return this.area.right();
	}

	/** Whether the two are set in type of about the same size. */
	boolean hasSizeOf(TextLine other) {
		return Math.abs(this.size - other.size) <= 0.08 * Math.max(this.size, other.size);
	}

}
