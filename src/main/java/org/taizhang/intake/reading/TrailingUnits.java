package org.taizhang.intake.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;

/**
 * The bracket of units at the end of an item: （责任单位：A、B）, （A牵头，B配合）, 〔A、B负责〕, several in
 * a row, nested, or without its closing half.
 *
 * @param start where the bracket begins; the item's own text ends there
 */
record TrailingUnits(int start, int end, Responsibilities responsibilities) {

	private static final Pattern AFTER = Pattern.compile("[。;,]*");

	static Optional<TrailingUnits> find(SourceText text) {
		String folded = Fold.fold(text);
		Optional<TrailingUnits> last = last(text.toString(), folded, folded.length());
		if (last.isEmpty()) {
			return last;
		}
		Optional<TrailingUnits> before = last(text.toString(), folded, last.get().start());
		if (before.isEmpty()) {
			return last;
		}
		return Optional.of(new TrailingUnits(before.get().start(), folded.length(),
				before.get().responsibilities().and(last.get().responsibilities())));
	}

	private static Optional<TrailingUnits> last(String text, String folded, int end) {
		Brackets brackets = Brackets.of(folded);
		int close = folded.lastIndexOf(')', end - 1);
		if (close >= 0 && AFTER.matcher(folded.substring(close + 1, end)).matches() && brackets.partner(close) >= 0) {
			int start = brackets.partner(close);
			if (isUnits(folded, start, close)) {
				return Optional.of(units(text, start, close, end));
			}
		}
		return unclosed(text, folded, end);
	}

	/** （牵头单位：A，责任单位：B without its closing half. */
	private static Optional<TrailingUnits> unclosed(String text, String folded, int end) {
		Brackets brackets = Brackets.of(folded);
		int open = folded.lastIndexOf('(', end - 1);
		while (open >= 0) {
			if (brackets.partner(open) < 0 && RoleWords.beginsWithRole(folded.substring(open))) {
				return Optional.of(units(text, open, end, end));
			}
			open = folded.lastIndexOf('(', open - 1);
		}
		return Optional.empty();
	}

	private static TrailingUnits units(String text, int start, int close, int end) {
		return new TrailingUnits(start, end, ResponsibilityGrammar.parse(text.substring(start + 1, close)));
	}

	/** A role is said, or a sentence ended before and nothing but units is inside. */
	private static boolean isUnits(String folded, int start, int close) {
		String inside = folded.substring(start + 1, close);
		if (RoleWords.beginsWithRole(inside)) {
			return true;
		}
		Responsibilities said = ResponsibilityGrammar.parse(inside);
		boolean named = UnitNames.looksLikeUnits(said.all());
		boolean afterSentence = start > 0 && "。;!".indexOf(folded.charAt(start - 1)) >= 0;
		return named && (ResponsibilityGrammar.saysRole(inside) || afterSentence);
	}

}
