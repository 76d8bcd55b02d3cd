package org.taizhang.intake.reading.time;

import java.math.BigDecimal;
import java.util.regex.Matcher;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Words;

/** How a figure that is reached compares with the one that is printed. */
final class Comparison {

	private static final Words CUTS = Words.of("压减", "下降", "降低", "减少", "压缩", "削减", "缩短", "精简");

	private static final Characters STOPS = Characters.of("，,。；;：:、");

	/** Characters from 减少 to its figure: 减少申请材料30%. */
	private static final int LONGEST_CUT = 14;

	private Comparison() {
	}

	/**
	 * Of a share without a word that says how: 办结率90% and 下降3个百分点 are the least, 增长8% is
	 * meant.
	 */
	static String ofShare(String text, Matcher matcher) {
		int start = matcher.start();
		boolean whole = new BigDecimal(matcher.group("value")).compareTo(BigDecimal.valueOf(100)) == 0;
		boolean rate = start > 0 && "率度性面".indexOf(text.charAt(start - 1)) >= 0;
		return (whole || rate || isCut(text, start)) ? ">=" : "=";
	}

	/** Whether the clause before a figure says what is to become less. */
	private static boolean isCut(String text, int figure) {
		int from = figure;
		while (from > 0 && figure - from < LONGEST_CUT && !STOPS.has(text.charAt(from - 1))) {
			from--;
		}
		return CUTS.anyIn(text.substring(from, figure));
	}

	/**
	 * @param bare what holds where no word says how
	 */
	static String of(Matcher matcher, String bare) {
		String after = Groups.get(matcher, "after");
		if (after != null) {
			return switch (after) {
				case "左右", "上下" -> "~";
				case "以下", "以内", "之内" -> "<=";
				default -> ">=";
			};
		}
		if (Groups.get(matcher, "least") != null) {
			return ">=";
		}
		if (Groups.get(matcher, "most") != null) {
			return "<=";
		}
		return (Groups.get(matcher, "more") != null) ? ">" : (Groups.get(matcher, "reach") != null) ? ">=" : bare;
	}

}
