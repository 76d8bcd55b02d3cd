package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.UnitNames;

/**
 * A bracket of nothing but names that does not end the text: （办公室、人事科）举办培训, or
 * 公开预算（市财政局、市审计局）12月底前.
 */
final class NamesInBrackets {

	private static final Pattern TIME = Pattern
		.compile("[,、;。]?(?:于|在|须|应)?(?:20[0-9]{2}年|[0-9一二三四五六七八九十]{1,3}月|第?[一二三四1-4]季度|[上下]半年|年[底内末中]"
				+ "|每|按[年季月]|持续|长期|全年|常年|常态)[^。;()]{0,16}[。;]?");

	/** Words of any kind behind the bracket that follows a sentence. */
	private static final Pattern FEW_WORDS = Pattern.compile("[^。;()]{1,12}[。;]?");

	/** Characters of what is to be done by those who stand before it. */
	private static final int SHORTEST = 4;

	private NamesInBrackets() {
	}

	static Optional<TrailingUnits> find(SourceText text, String folded, Brackets brackets) {
		if (brackets.isEmpty()) {
			return Optional.empty();
		}
		int first = (folded.charAt(0) == '(') ? brackets.partner(0) : -1;
		if (first > 0 && folded.length() - first > SHORTEST) {
			return names(text, 0, first);
		}
		int close = folded.lastIndexOf(')');
		int open = brackets.partner(close);
		return (open > 0 && isBehind(folded, open, close + 1)) ? names(text, open, close) : Optional.empty();
	}

	private static boolean isBehind(String folded, int open, int tail) {
		boolean afterSentence = "。;!".indexOf(folded.charAt(open - 1)) >= 0;
		return (TIME.matcher(folded).region(tail, folded.length()).matches() && !TrailingUnits.isOfAName(folded, open))
				|| (afterSentence && FEW_WORDS.matcher(folded).region(tail, folded.length()).matches());
	}

	private static Optional<TrailingUnits> names(SourceText text, int open, int close) {
		if (close - open > ResponsibilityGrammar.LONGEST) {
			return Optional.empty();
		}
		Responsibilities units = ResponsibilityGrammar.parse(text.subSequence(open + 1, close).spaced());
		List<String> names = units.all();
		return UnitNames.areUnits(names) ? Optional.of(new TrailingUnits(open, close + 1, units)) : Optional.empty();
	}

}
