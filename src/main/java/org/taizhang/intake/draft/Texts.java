package org.taizhang.intake.draft;

import java.text.Normalizer;

/** Small rules for printed words. */
final class Texts {

	private Texts() {
	}

	static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** As much as a column takes. */
	static String cut(String text, int length) {
		return (text == null || text.length() <= length) ? text : text.substring(0, length);
	}

	/** Without spaces and in one width: two spellings of one unit phrase are equal. */
	static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
	}

}
