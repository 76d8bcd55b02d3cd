package org.taizhang.intake.wording;

import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A set of characters that is quick to ask. Most patterns can only match where a text
 * holds one of a few characters, and most texts hold none of them: to look first costs a
 * fraction of trying the pattern.
 */
public final class Characters {

	/**
	 * Looking for each of so few in a string is quicker than looking at each of its
	 * characters.
	 */
	private static final int FEW = 4;

	/** Chinese characters. */
	public static final Characters HAN = where((c) -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);

	/** What patterns call white space. */
	public static final Characters SPACES = of(" \t\n\f\r\u000b");

	/** Null where they are many. */
	private final String members;

	private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

	private Characters(String members) {
		this.members = members;
	}

	public static Characters of(String members) {
		Characters characters = new Characters((members.length() <= FEW) ? members : null);
		members.chars().forEach(characters::add);
		return characters;
	}

	/** All characters of which something holds. */
	public static Characters where(Predicate<Character> holds) {
		Characters characters = new Characters(null);
		IntStream.rangeClosed(0, Character.MAX_VALUE).filter((c) -> holds.test((char) c)).forEach(characters::add);
		return characters;
	}

	private void add(int c) {
		this.bits[c / Long.SIZE] |= 1L << c;
	}

	/** These and those. */
	public Characters and(Characters others) {
		Characters all = new Characters(null);
		forEach(all::add);
		others.forEach(all::add);
		return all;
	}

	/** Shows each of them. */
	public void forEach(IntConsumer shown) {
		for (int i = 0; i < this.bits.length; i++) {
			for (long left = this.bits[i]; left != 0; left &= left - 1) {
				shown.accept(i * Long.SIZE + Long.numberOfTrailingZeros(left));
			}
		}
	}

	public boolean has(char c) {
		return (this.bits[c / Long.SIZE] & 1L << c) != 0;
	}

	/** Whether the text holds any of them. */
	public boolean anyIn(CharSequence text) {
		if (this.members == null || !(text instanceof String string)) {
			return firstIn(text, 0) >= 0;
		}
		for (int i = 0; i < this.members.length(); i++) {
			if (string.indexOf(this.members.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	/** Whether the text holds nothing else. */
	public boolean allIn(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			if (!has(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/** Where the text holds the first of them from a position on; -1 if it holds none. */
	public int firstIn(CharSequence text, int from) {
		String string = text.toString();
		if (this.members != null && this.members.length() == 1) {
			return string.indexOf(this.members.charAt(0), from);
		}
		int length = string.length();
		for (int i = from; i < length; i++) {
			if (has(string.charAt(i))) {
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
