package org.taizhang.intake.document.layout;

import java.util.List;

/**
 * What is printed on a page, turned so that its text runs from left to right.
 *
 * @param number from 1
 * @param turned what runs in other directions than most of the text
 * @param unknown how many characters are printed that the file does not name
 * @param symbols how many bullets and the like, which are not among the characters
 * @param drawings how many shapes with round edges are drawn: characters that were turned
 * into curves, or pictures
 * @param crowded whether the page has more lines or characters than can be looked at, so
 * that the rest was left out
 */
public record PageLayout(int number, double width, double height, List<Glyph> glyphs, List<TurnedGlyph> turned,
		List<Rule> rules, List<Area> images, int unknown, int symbols, int drawings, boolean crowded) {

	/** A picture of a page covers most of it. */
	private static final double SCAN = 0.4;

	/** A page number may be printed over a scan. */
	private static final int NEXT_TO_NOTHING = 10;

	/** A page whose text was turned into curves has more. */
	private static final int OUTLINES = 300;

	/** With fewer unknown characters the rest can be read. */
	private static final double GARBLED = 0.3;

	/** A page without text that shows some all the same. */
	boolean isScanned() {
		double covered = this.images.stream().mapToDouble((image) -> image.width() * image.height()).sum();
		boolean shows = covered > SCAN * this.width * this.height || this.drawings > OUTLINES;
		return this.symbols < NEXT_TO_NOTHING && shows && characters() < NEXT_TO_NOTHING;
	}

	/** A page whose characters have no names, so that nobody can copy its text. */
	boolean isGarbled() {
		return this.unknown + this.symbols > GARBLED * (this.symbols + characters());
	}

	boolean hasText() {
		return !this.glyphs.stream().allMatch(Glyph::isBlank);
	}

	/** Those without a name among them. */
	private int characters() {
		int characters = 0;
		for (Glyph glyph : this.glyphs) {
			characters += glyph.isBlank() ? 0 : 1;
		}
		return characters;
	}

}
