package org.taizhang.intake.wording;

/**
 * A set of characters that is quick to ask. Most patterns can only match where a text
 * holds one of a few characters, and most texts hold none of them: to look first costs a
 * fraction of trying the pattern.
 */
public final class Characters {

	private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

	private Characters() {
	}

	public static Characters of(String members) {
		Characters characters = new Characters();
		members.chars().forEach((c) -> characters.bits[c / Long.SIZE] |= 1L << c);
		return characters;
	}

	public boolean has(char c) {
		return (this.bits[c / Long.SIZE] & 1L << c) != 0;
	}

	/** Whether the text holds any of them. */
	public boolean anyIn(CharSequence text) {
		return firstIn(text, 0) >= 0;
	}

	/** Where the text holds the first of them from a position on; -1 if it holds none. */
	public int firstIn(CharSequence text, int from) {
		int length = text.length();
		for (int i = from; i < length; i++) {
			if (has(text.charAt(i))) {
				return i;
			}
		}
		return -1;
	}

	/** Whether the text ends with one of them. */
	public boolean end(CharSequence text) {
		return !text.isEmpty() && has(text.charAt(text.length() - 1));
	}

	/** Whether the text begins with one of them. */
	public boolean begin(CharSequence text) {
		return !text.isEmpty() && has(text.charAt(0));
	}

}
