package org.taizhang.intake.wording;

import java.util.List;

/**
 * Words that are quick to look for in a text. To look first for a word that a pattern
 * cannot do without costs a fraction of trying the pattern.
 */
public record Words(List<String> words) {

	public static Words of(String... words) {
		return new Words(List.of(words));
	}

	/** Whether the text holds any of them. */
	public boolean anyIn(String text) {
		return anyIn(text, 0);
	}

	/** Whether the text holds any of them at or after a position. */
	public boolean anyIn(String text, int from) {
		for (int i = 0; i < this.words.size(); i++) {
			if (text.indexOf(this.words.get(i), from) >= 0) {
				return true;
			}
		}
		return false;
	}

}
