package org.taizhang.intake.document.layout;

import org.taizhang.intake.document.LatinWords;

/** Whether a line ended because it was full, and what comes of it then. */
final class Wrapping {

	/** Lines are set to the margin, give or take this part of a character. */
	private static final double SLACK = 0.4;

	private Wrapping() {
	}

	/**
	 * A line is full if the beginning of the next one had no room on it.
	 * @param room between the line's end and the margin
	 */
	static boolean isFull(TextLine line, TextLine next, double room) {
		return room < next.headWidth() + SLACK * line.size();
	}

	/** Adds the rest of a paragraph; between two words a space was lost. */
	static void append(StringBuilder text, String rest) {
		if (LatinWords.meet(text, rest)) {
			text.append(' ');
		}
		text.append(rest);
	}

}
