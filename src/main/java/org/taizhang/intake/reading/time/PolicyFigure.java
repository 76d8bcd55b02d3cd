package org.taizhang.intake.reading.time;

import java.util.regex.Pattern;

/**
 * Figures of a policy (补贴最高不超过15万元, 人数25%的企业, 10亿元以上项目), not to be reached by anyone.
 */
final class PolicyFigure {

	/** Characters of a bracket that are looked at. */
	private static final int LONGEST_BRACKET = 1_000;

	/** The words before a figure that tell what it is. */
	private static final int WORDS_BEFORE = 2;

	private static final Pattern BEFORE = Pattern.compile("(?:的|最高|每人|每户|给予|补贴|奖励)$");

	/** 延伸至30%以上的村: how many are to have it. */
	private static final Pattern COVERED = Pattern.compile("(?:延伸|推广|拓展|扩大|覆盖)[至到]?$");

	private static final int WORDS_COVERING = 3;

	/** 投资10亿元以上项目: how large each one is. */
	private static final Pattern SIZED = Pattern.compile("(?:的|重大|工业|产业|新|外资|内资|市级|省级){0,2}(?:项目|企业|产业|工业|品牌)");

	/** 按60%返还: a rate at which something is paid. */
	private static final Pattern PAID = Pattern.compile("(?:给予|予以|进行)?(?:返还|补贴|补助|补偿|征收|缴纳|奖励|资助|报销|贴息|计征|计提|收取|发放)");

	/** 对投资5000万元以上、补短板的项目: whom a clause is about. */
	private static final Pattern CASE = Pattern.compile("(?:^|[。;,])对(?!照|标|外|接|口)[^。;,]*$");

	private static final Pattern DESCRIBED = Pattern.compile("[^。;,]{0,60}?的");

	/** 、75%、50%的补贴 after a first share. */
	private static final Pattern SERIES = Pattern.compile("(?:及?以上)?(?:[、和][0-9.]{1,8}%){1,6}(?:及?以上)?的");

	/** Characters of a clause before its figure that are looked at. */
	private static final int LONGEST_CLAUSE = 60;

	private PolicyFigure() {
	}

	static boolean isAt(String text, int start, int end) {
		char next = (end < text.length()) ? text.charAt(end) : ' ';
		char last = text.charAt(end - 1);
		if (start > 0 && text.charAt(start - 1) == '按' && PAID.matcher(text).region(end, text.length()).lookingAt()) {
			return true;
		}
		if ("上下".indexOf(last) >= 0 && SIZED.matcher(text).region(end, text.length()).lookingAt()) {
			return true;
		}
		if ((next == '的' && !isCovered(text, start)) || next == '(' || (next == ')' && isDescribed(text, start))) {
			return true;
		}
		if (isOfACase(text, start, end)
				|| ((next == '、' || next == '和') && SERIES.matcher(text).region(end, text.length()).lookingAt())) {
			return true;
		}
		boolean limited = text.charAt(end - 2) == '以' && "内下上".indexOf(last) >= 0;
		return !limited && BEFORE.matcher(text.substring(Math.max(0, start - WORDS_BEFORE), start)).find();
	}

	private static boolean isCovered(String text, int start) {
		return COVERED.matcher(text.substring(Math.max(0, start - WORDS_COVERING), start)).find();
	}

	/** The figure says whom the measure is for, and what is done comes after it. */
	private static boolean isOfACase(String text, int start, int end) {
		String before = text.substring(Math.max(0, start - LONGEST_CLAUSE), start);
		return before.contains("对") && CASE.matcher(before).find()
				&& DESCRIBED.matcher(text).region(end, text.length()).lookingAt();
	}

	/** (人数占25%的企业, ...): whether 的 stands between the figure and its bracket. */
	private static boolean isDescribed(String text, int start) {
		String before = text.substring(Math.max(0, start - LONGEST_BRACKET), start);
		return before.substring(before.lastIndexOf('(') + 1).contains("的");
	}

}
