package org.taizhang.intake.document.layout;

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
		if (text.length() > 0 && isLetter(text.charAt(text.length() - 1)) && isLetter(rest.charAt(0))) {
			text.append(' ');
		}
		text.append(rest);
	}

	private static boolean isLetter(char c) {
		return c < 128 && Character.isLetter(c);
	}

}
