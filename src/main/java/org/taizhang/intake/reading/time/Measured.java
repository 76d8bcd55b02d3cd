package org.taizhang.intake.reading.time;

import java.util.regex.Pattern;

/** What a figure measures: the words of its clause before it, else those after it. */
final class Measured {

	private static final int LONGEST = 20;

	/** Characters before the figure that are looked at. */
	private static final int CLAUSE = 120;

	/** What says how or by when, not what. */
	private static final Pattern HOW = Pattern
		.compile("^(?:确保|力争|争取|实现|做到|其中|全年|年内|每年|每月|每季度|每个?季度|并|且|且要|要|应|应当|须|使|将|把|对|在)+");

	private static final Pattern HELPING = Pattern
		.compile("(?:原则上|一般|均|都|要|应|应当|须|需|必须|保持|保持在|达|达到|控制|控制在|稳定|稳定在|提升|提高|提升到|提高到|至|到|为)+$");

	private Measured() {
	}

	/** Null if no words stand beside the figure. */
	static String of(String text, int start, int end) {
		int from = start;
		while (from > Math.max(0, start - CLAUSE) && isWord(text.codePointBefore(from))) {
			from -= Character.charCount(text.codePointBefore(from));
		}
		if (from < start) {
			String how = HOW.matcher(text.substring(from, start)).replaceFirst("");
			String words = HELPING.matcher(how).replaceFirst("");
			if (!words.isEmpty()) {
				return words.substring(Math.max(0, words.length() - LONGEST));
			}
		}
		int to = end;
		while (to < Math.min(text.length(), end + LONGEST) && isWord(text.codePointAt(to))) {
			to += Character.charCount(text.codePointAt(to));
		}
		return (to > end) ? text.substring(end, Math.min(to, end + LONGEST)) : null;
	}

	private static boolean isWord(int c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '“' || c == '”'
				|| Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
	}

}
