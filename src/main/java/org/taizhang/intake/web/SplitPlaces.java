package org.taizhang.intake.web;

import java.util.ArrayList;
import java.util.List;

/** A text cut behind its punctuation: where a row can be split. */
final class SplitPlaces {

	private static final String BEHIND = "。；;！？!?，,、\n";

	private SplitPlaces() {
	}

	static List<Piece> of(String text) {
		List<Piece> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (BEHIND.indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
				pieces.add(new Piece(text.substring(start, i + 1), i + 1, i == text.length() - 1));
				start = i + 1;
			}
		}
		return pieces;
	}

	/**
	 * @param end number of characters up to its end
	 */
	record Piece(String text, int end, boolean last) {
	}

}
