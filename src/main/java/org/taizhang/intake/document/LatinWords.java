package org.taizhang.intake.document;

/** Words of Latin letters need the space that a line's end took the place of. */
public final class LatinWords {

	private LatinWords() {
	}

	/** Open | API: whether two words meet where a line ends and the next begins. */
	public static boolean meet(CharSequence line, CharSequence next) {
		return !line.isEmpty() && isLetter(line.charAt(line.length() - 1)) && isLetter(next.charAt(0));
	}

	private static boolean isLetter(char c) {
		return c < 128 && Character.isLetter(c);
	}

}
