package org.taizhang.intake.reading.time;

import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;

/**
 * A time that stands by itself behind a requirement: in a last bracket, 编制目录。（2026年11月）,
 * or behind a bar, 编制目录｜二季度. It is as good as one in a column.
 */
public final class TimeAside {

	private static final int LONGEST = 24;

	private static final Pattern TIME = Pattern
		.compile("(?:(?:完成)?(?:时限|时间):?)?[0-9一二三四五六七八九十今本年月日号第季度上下半中旬份初底末内之以前、,至到—~./-]{2,24}(?:完成)?");

	private TimeAside() {
	}

	/** The words in the bracket or behind the bar. */
	public static Optional<String> in(SourceText text) {
		String folded = text.folded();
		int start = startIn(folded);
		return (start < 0) ? Optional.empty() : Optional.of(text.toString().substring(start + 1, endOf(folded)));
	}

	/** Where its bracket or bar stands; -1 where there is none. */
	public static int startIn(String folded) {
		int end = endOf(folded);
		boolean bracket = end < folded.length() && folded.charAt(end) == ')';
		int start = folded.lastIndexOf(bracket ? '(' : '|', end);
		return (start > 0 && end - start - 1 <= LONGEST && TIME.matcher(folded.substring(start + 1, end)).matches())
				? start : -1;
	}

	private static int endOf(String folded) {
		int end = folded.length();
		while (end > 0 && "。;,".indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		return (end > 0 && folded.charAt(end - 1) == ')') ? end - 1 : end;
	}

}
