package org.taizhang.intake.reading.time;

import java.util.Arrays;

/** A text in which whatever has been read is hidden from the forms that come later. */
final class MaskedText {

	static final char MASK = '《';

	/** Null until something is hidden. */
	private char[] characters;

	/** The same, or null when something was hidden since. */
	private String text;

	MaskedText(String text) {
		this.text = text;
	}

	void mask(int start, int end) {
		if (this.characters == null) {
			this.characters = this.text.toCharArray();
		}
		Arrays.fill(this.characters, start, end, MASK);
		this.text = null;
	}

	/** As it is now; later masks do not show in it. */
	@Override
	public String toString() {
		if (this.text == null) {
			this.text = new String(this.characters);
		}
		return this.text;
	}

}
