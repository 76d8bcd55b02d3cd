package org.taizhang.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure measures: the words of its clause before it, else those after it. */
final class Measured {

	private static final int LONGEST = 20;

	private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}“”A-Za-z]+$");

	private static final Pattern AFTER = Pattern.compile("^[\\p{IsHan}“”A-Za-z]+");

	/** What says how or by when, not what. */
	private static final Pattern HOW = Pattern
		.compile("^(?:确保|力争|争取|实现|做到|其中|全年|年内|每年|每月|每季度|每个?季度|并|且|且要|要|应|应当|须|使|将|把|对|在)+");

	private static final Pattern HELPING = Pattern
		.compile("(?:原则上|一般|均|都|要|应|应当|须|需|必须|保持|保持在|达|达到|控制|控制在|稳定|稳定在|提升|提高|提升到|提高到|至|到|为)+$");

	private Measured() {
	}

	/** Null if no words stand beside the figure. */
	static String of(String text, int start, int end) {
		Matcher before = BEFORE.matcher(text.substring(0, start));
		if (before.find()) {
			String words = HELPING.matcher(HOW.matcher(before.group()).replaceFirst("")).replaceFirst("");
			if (!words.isEmpty()) {
				return words.substring(Math.max(0, words.length() - LONGEST));
			}
		}
		Matcher after = AFTER.matcher(text.substring(end));
		return after.find() ? after.group().substring(0, Math.min(LONGEST, after.group().length())) : null;
	}

}
