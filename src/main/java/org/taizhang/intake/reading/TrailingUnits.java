package org.taizhang.intake.reading;

import java.util.List;
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

	private static final Pattern AFTER = Pattern.compile("[。;,.]*");

	/** The end of a name that a bracket may belong to: 省编办(省审改办). */
	private static final Pattern NAME_BEFORE = Pattern.compile(".*(?:局|委|办|办公室|厅|院|会|部|处|科|中心|单位|部门|政府|公司|街道|[市县区镇乡])",
			Pattern.DOTALL);

	static Optional<TrailingUnits> find(SourceText text) {
		String folded = Fold.fold(text);
		Optional<TrailingUnits> last = last(text, folded, folded.length());
		if (last.isEmpty()) {
			return unbracketed(text, folded).or(() -> unopened(text, folded)).or(() -> inside(text, folded));
		}
		TrailingUnits found = last.get();
		Optional<TrailingUnits> before = last(text, folded, found.start());
		while (before.isPresent()) {
			found = new TrailingUnits(before.get().start(), folded.length(),
					before.get().responsibilities().and(found.responsibilities()));
			before = last(text, folded, found.start());
		}
		return Optional.of(found);
	}

	private static Optional<TrailingUnits> last(SourceText text, String folded, int end) {
		Brackets brackets = Brackets.of(folded);
		int close = folded.lastIndexOf(')', end - 1);
		if (close >= 0 && AFTER.matcher(folded.substring(close + 1, end)).matches() && brackets.partner(close) >= 0) {
			int start = brackets.partner(close);
			if (isUnits(folded, start, close)) {
				return Optional.of(units(text, start, start + 1, close, end));
			}
		}
		return unclosed(text, folded, end);
	}

	/** （牵头单位：A，责任单位：B without its closing half. */
	private static Optional<TrailingUnits> unclosed(SourceText text, String folded, int end) {
		Brackets brackets = Brackets.of(folded);
		int open = folded.lastIndexOf('(', end - 1);
		while (open >= 0) {
			if (brackets.partner(open) < 0 && isUnits(folded, open, end)) {
				return Optional.of(units(text, open, open + 1, end, end));
			}
			open = folded.lastIndexOf('(', open - 1);
		}
		return Optional.empty();
	}

	/** …完成清理。责任单位：A、B without any bracket. */
	private static Optional<TrailingUnits> unbracketed(SourceText text, String folded) {
		for (int i = 1; i < folded.length(); i++) {
			if ("。;!".indexOf(folded.charAt(i - 1)) >= 0 && RoleWords.beginsWithRole(folded.substring(i))) {
				return Optional.of(units(text, i, i, text.length(), text.length()));
			}
		}
		return Optional.empty();
	}

	/** …完成清理。A牵头，B配合） without its opening half. */
	private static Optional<TrailingUnits> unopened(SourceText text, String folded) {
		int close = folded.lastIndexOf(')');
		if (close < 0 || Brackets.of(folded).partner(close) >= 0
				|| !AFTER.matcher(folded.substring(close + 1)).matches()) {
			return Optional.empty();
		}
		int start = Math.max(folded.lastIndexOf('。', close), folded.lastIndexOf('!', close)) + 1;
		boolean units = start > 0 && isUnits(folded, start - 1, close);
		return units ? Optional.of(units(text, start, start, close, text.length())) : Optional.empty();
	}

	static Optional<TrailingUnits> inside(SourceText text) {
		return inside(text, Fold.fold(text));
	}

	/** A bracket that says its role is one wherever it stands. */
	private static Optional<TrailingUnits> inside(SourceText text, String folded) {
		Brackets brackets = Brackets.of(folded);
		for (int i = 0; i < folded.length(); i++) {
			if (brackets.partner(i) > i && RoleWords.beginsWithRole(folded.substring(i))) {
				TrailingUnits units = units(text, i, i + 1, brackets.partner(i), brackets.partner(i) + 1);
				if (!units.responsibilities().isEmpty()) {
					return Optional.of(units);
				}
			}
		}
		return Optional.empty();
	}

	private static TrailingUnits units(SourceText text, int start, int from, int to, int end) {
		return new TrailingUnits(start, end, ResponsibilityGrammar.parse(text.subSequence(from, to).spaced()));
	}

	/** A role is said, or nothing but units is inside. */
	private static boolean isUnits(String folded, int start, int close) {
		String inside = folded.substring(start + 1, close);
		if (RoleWords.beginsWithRole(inside)) {
			return true;
		}
		List<String> names = ResponsibilityGrammar.parse(inside).all();
		if (!UnitNames.looksLikeUnits(names)) {
			return false;
		}
		boolean afterSentence = start > 0 && "。;!".indexOf(folded.charAt(start - 1)) >= 0;
		boolean ofAName = NAME_BEFORE.matcher(folded.substring(0, start)).matches();
		boolean onlyUnits = close == folded.length() - 1 && !ofAName
				&& names.stream().allMatch(UnitNames::looksLikeUnit);
		return ResponsibilityGrammar.saysRole(inside) || afterSentence || onlyUnits;
	}

}
