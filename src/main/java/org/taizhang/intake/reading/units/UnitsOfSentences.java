package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/**
 * Brackets of units behind one clause or sentence among several: 一是公开A（B负责）；二是公开C（D牵头）,
 * 公开A。（B，6月底前）公开C。（D，9月底前）.
 */
public final class UnitsOfSentences {

	private UnitsOfSentences() {
	}

	/** All of a text, in order. */
	public static List<TrailingUnits> in(SourceText text) {
		String folded = text.folded();
		Brackets brackets = Brackets.of(folded);
		List<TrailingUnits> all = new ArrayList<>();
		Optional<TrailingUnits> found = next(text, folded, brackets, 0);
		while (found.isPresent()) {
			all.add(found.get());
			found = next(text, folded, brackets, found.get().end());
		}
		return all;
	}

	/** A bracket that says its role is one wherever it stands. */
	static Optional<TrailingUnits> next(SourceText text, String folded, Brackets brackets, int from) {
		for (int i = brackets.isEmpty() ? -1 : folded.indexOf('(', from); i >= 0; i = folded.indexOf('(', i + 1)) {
			int close = brackets.partner(i);
			if (close > i && (RoleWords.beginsWithRole(folded, i) || saysWho(folded, i, close))) {
				TrailingUnits units = TrailingUnits.units(text, i, i + 1, close, close + 1);
				if (!units.responsibilities().isEmpty()) {
					return Optional.of(units);
				}
			}
		}
		return Optional.empty();
	}

	/** Names with a verb, with a time, or alone between two sentences. */
	private static boolean saysWho(String folded, int start, int close) {
		if (close + 1 >= folded.length() || close - start > ResponsibilityGrammar.LONGEST || start == 0
				|| folded.charAt(close - 1) == '外') {
			return false;
		}
		boolean afterSentence = "。;!".indexOf(folded.charAt(start - 1)) >= 0;
		if (!afterSentence && ";。,".indexOf(folded.charAt(close + 1)) < 0) {
			return false;
		}
		String inside = ResponsibilityGrammar.withoutExtension(folded.substring(start + 1, close));
		String names = withoutTimes(inside);
		boolean timed = names.length() < inside.length() && !TrailingUnits.isOfAName(folded, start);
		return (afterSentence || timed || RoleVerb.endOf(names).isPresent()) && areUnits(names);
	}

	/**
	 * The first bracket behind a clause that holds nothing but names and was not taken
	 * for those who are responsible: 公开A（市财政局），公开B. It may as well explain a word.
	 */
	public static Optional<SourceText> unread(SourceText text) {
		String folded = text.folded();
		int open = folded.indexOf('(');
		Brackets brackets = (open < 0) ? null : Brackets.of(folded);
		for (; open >= 0; open = folded.indexOf('(', open + 1)) {
			int close = brackets.partner(open);
			boolean clause = close > open + 2 && close + 1 < folded.length()
					&& ",;。".indexOf(folded.charAt(close + 1)) >= 0;
			if (clause && !TrailingUnits.isOfAName(folded, open) && areUnits(folded.substring(open + 1, close))
					&& !folded.startsWith("以下", open + 1)) {
				return Optional.of(text.subSequence(open + 1, close));
			}
		}
		return Optional.empty();
	}

	private static boolean areUnits(String inside) {
		return UnitNames.areUnits(ResponsibilityGrammar.parse(inside).all());
	}

	/** A牵头，6月底前完成 without what is said of the time. */
	private static String withoutTimes(String inside) {
		int end = inside.length();
		int mark = Math.max(inside.lastIndexOf(','), inside.lastIndexOf(';'));
		while (mark > 0 && AssignedUnits.isTime(inside.substring(mark + 1, end))) {
			end = mark;
			mark = Math.max(inside.lastIndexOf(',', end - 1), inside.lastIndexOf(';', end - 1));
		}
		return inside.substring(0, end);
	}

}
