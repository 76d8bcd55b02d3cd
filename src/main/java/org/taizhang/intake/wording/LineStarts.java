package org.taizhang.intake.wording;

import java.util.regex.Pattern;

/** Whether a line begins something new, whatever the line before it ended with. */
public final class LineStarts {

	private static final Pattern NEW = Pattern
		.compile("附\\s*[件表]|抄送|主送|分送|(?:备?注|说明)[:：]|联系(?:人|电话)|电子邮箱|公开(?:属性|方式)[:：]|\\(此件");

	/** 2 深化公开: a heading whose number has no stop, alone on its line. */
	private static final Pattern SPACED_HEADING = Pattern.compile("[0-9]{1,2}\\s+[\\p{IsHan}“”、]{4,24}");

	private static final Pattern DATE = Pattern.compile(
			"(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月\\s*[0-9一二三四五六七八九十]{1,3}\\s*日(?:印发)?");

	/** 3月, 第二季度: the heading of a month's tasks. */
	private static final Pattern PERIOD = Pattern.compile("(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?:?|第?[1-4一二三四]季度:?");

	/** What NEW can begin with. */
	private static final Characters NEW_STARTS = Characters.of("附抄主分备注说联电公(");

	private static final Characters DIGITS = Characters.of("0123456789");

	/** Of longer lines the first characters tell. */
	private static final int LONGEST = 80;

	private static final int LONGEST_PERIOD = 5;

	private static final Characters DATE_MARKS = Characters.of("日");

	private static final int LONGEST_DATE = 60;

	private LineStarts() {
	}

	public static boolean beginsSomethingNew(CharSequence line) {
		String text = line.toString().strip();
		boolean whole = text.length() <= LONGEST;
		String folded = Fold.fold(whole ? text : text.substring(0, LONGEST)).strip();
		return LabelGrammar.parse(folded).isPresent() || RoleWords.beginsWithRole(folded) || (whole && isDate(folded))
				|| (NEW_STARTS.begin(folded) && NEW.matcher(folded).lookingAt())
				|| (whole && DIGITS.begin(folded) && SPACED_HEADING.matcher(folded).matches())
				|| (folded.length() <= LONGEST_PERIOD && PERIOD.matcher(folded).matches());
	}

	/** Whether the whole line is a date, as under a signature. */
	public static boolean isDate(CharSequence line) {
		return line.length() <= LONGEST_DATE && DATE_MARKS.anyIn(line)
				&& DATE.matcher(Fold.fold(line).strip()).matches();
	}

}
