package org.taizhang.intake.reading;

import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * The bracket of units at the end of an item: （责任单位：A、B）, （A牵头，B配合）, 〔A、B负责〕, several in
 * a row, nested, or without its closing half.
 *
 * @param start where the bracket begins
 * @param end where it ends; nearly always the end of the item
 */
record TrailingUnits(int start, int end, Responsibilities responsibilities) {

	private static final Pattern AFTER = Pattern.compile("[。;,]*");

	static Optional<TrailingUnits> find(SourceText text) {
		String folded = Fold.fold(text);
		Optional<TrailingUnits> last = last(text.toString(), folded, folded.length());
		if (last.isEmpty()) {
			return unbracketed(text.toString(), folded).or(() -> inside(text.toString(), folded));
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

	/** …完成清理。责任单位：A、B without any bracket. */
	private static Optional<TrailingUnits> unbracketed(String text, String folded) {
		for (int i = 1; i < folded.length(); i++) {
			if ("。;".indexOf(folded.charAt(i - 1)) >= 0 && RoleWords.beginsWithRole(folded.substring(i))) {
				return Optional.of(new TrailingUnits(i, text.length(), ResponsibilityGrammar.parse(text.substring(i))));
			}
		}
		return Optional.empty();
	}

	static Optional<TrailingUnits> inside(SourceText text) {
		return inside(text.toString(), Fold.fold(text));
	}

	/** A bracket that says its role is one wherever it stands. */
	private static Optional<TrailingUnits> inside(String text, String folded) {
		Brackets brackets = Brackets.of(folded);
		for (int i = 0; i < folded.length(); i++) {
			if (brackets.partner(i) > i && RoleWords.beginsWithRole(folded.substring(i))) {
				TrailingUnits units = units(text, i, brackets.partner(i), brackets.partner(i) + 1);
				if (!units.responsibilities().isEmpty()) {
					return Optional.of(units);
				}
			}
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
