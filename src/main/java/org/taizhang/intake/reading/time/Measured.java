package org.taizhang.intake.reading.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure measures: the words of its clause before it, else those after it. */
final class Measured {

	private static final int LONGEST = 20;

	/** Characters before the figure that are looked at. */
	private static final int CLAUSE = 120;

	/** What says how, or goes before. */
	private static final String HOW_WORDS = "确保|力争|争取|实现|做到|其中|同时|以及|全年|年内|每年|每月|每季度|每个?季度|今年|本年度?|并|且要|且|要|应当|应|须|使|将|把|对|在|到|和(?!谐)|及(?!时)";

	/** By when. */
	private static final String WHEN = "(?:[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|第?[一二三四]季度|[上下]半年|年)(?:份|底|末|初|[上中下]旬)?(?:之前|以前|前|内)";

	private static final Pattern HOW = Pattern.compile("^(?:" + HOW_WORDS + "|" + WHEN + ")+");

	/** What is left of 6月底前 behind its number. */
	private static final Pattern REST_OF_DATE = Pattern
		.compile("^(?:年(?![均度])起?|月(?![均度])|日(?!均)|季度)(?:份|底|末|初|[上中下]旬)?(?:之前|以前|前|内)?");

	private static final Pattern HELPING = Pattern
		.compile("(?:原则上|一般|均|都|要|应|应当|须|需|必须|保持|保持在|达|达到|控制|控制在|稳定|稳定在|提升|提高|提升到|提高到|至|到|为|全年|年内|每年|每月|每季度|由|从)+$");

	/** 完成60个村庄整治: the noun comes behind the figure. */
	private static final Pattern DEED = Pattern
		.compile("(?:完成|建成|新增|新建|新建成|改建|改造|培育|创建|打造|举办|组织|开展|建设|实施|引进|推进|取消|整治|清理|培训|配备)");

	/** PM2.5: figures that belong to a name. */
	private static final Pattern NAMED = Pattern.compile("[A-Za-z]{1,8}[0-9.]{1,6}$");

	private Measured() {
	}

	/** Null if no words stand beside the figure. */
	static String of(String text, int start, int end) {
		int from = wordsBefore(text, start, Math.max(0, start - CLAUSE));
		if (from < start) {
			String clause = text.substring(from, start);
			boolean behindFigure = from > 0 && Character.isDigit(text.charAt(from - 1));
			String undated = behindFigure ? REST_OF_DATE.matcher(clause).replaceFirst("") : clause;
			String how = HOW.matcher(undated).replaceFirst("");
			String words = HELPING.matcher(how).replaceFirst("");
			if (!words.isEmpty() && (!DEED.matcher(words).matches() || after(text, end) == null)) {
				return words.substring(Math.max(0, words.length() - LONGEST));
			}
		}
		return after(text, end);
	}

	private static String after(String text, int end) {
		int first = (end < text.length() && text.charAt(end) == '的') ? end + 1 : end;
		int to = first;
		while (to < Math.min(text.length(), end + LONGEST) && isWord(text.codePointAt(to))) {
			to += Character.charCount(text.codePointAt(to));
		}
		return (to > first) ? text.substring(first, Math.min(to, first + LONGEST)) : null;
	}

	/** Where the words begin that end at a position. */
	private static int wordsBefore(String text, int end, int first) {
		int from = end;
		while (from > first && isWord(text.codePointBefore(from))) {
			from -= Character.charCount(text.codePointBefore(from));
		}
		boolean figure = from > first && from < end && Character.isDigit(text.charAt(from - 1));
		Matcher name = figure ? NAMED.matcher(text.substring(first, from)) : null;
		return (name != null && name.find()) ? wordsBefore(text, first + name.start(), first) : from;
	}

	private static boolean isWord(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '“' || c == '”'
				|| Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

}
