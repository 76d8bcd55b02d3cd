package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the pages of a printed text ended: form feeds and page numbers. A bare number is
 * one of a page if a form feed stands beside it, or if it stands alone between blank
 * lines of a text that has few, and the numbers run up.
 */
public final class PageMarks {

	/** The line that stands for the end of a page; it is blank. */
	public static final String BREAK = "\f";

	private static final int LONGEST_BARE = 3;

	private static final Pattern BARE = Pattern.compile("[0-9]{1,3}");

	/** What looks like a page number at the first may be one of the first pages. */
	private static final int FIRST = 3;

	private final List<String> lines;

	private final boolean dense;

	private PageMarks(List<String> lines) {
		this.lines = lines;
		long blank = lines.stream().filter(String::isBlank).count();
		this.dense = blank * 5 < lines.size() * 2L;
	}

	/** The lines, with one that is {@link #BREAK} for each mark of a page's end. */
	public static List<String> replacedIn(List<String> printed) {
		List<String> lines = new ArrayList<>();
		for (String line : printed) {
			int feed = line.lastIndexOf('\f');
			if (feed >= 0) {
				String before = line.substring(0, feed).replace("\f", "");
				if (!before.isBlank()) {
					lines.add(before);
				}
				lines.add(BREAK);
			}
			lines.add(line.substring(feed + 1));
		}
		return new PageMarks(lines).replaced();
	}

	private List<String> replaced() {
		List<String> result = new ArrayList<>(this.lines.size());
		int page = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			String line = this.lines.get(i).strip();
			boolean dressed = PageNumber.isDressed(line);
			if (dressed || (isBare(line, page) && standsAlone(i))) {
				page = number(line, page + 1);
				result.add(BREAK);
			}
			else {
				result.add(this.lines.get(i));
			}
		}
		return result;
	}

	private static int number(String mark, int next) {
		Matcher number = BARE.matcher(mark);
		return number.find() ? Integer.parseInt(number.group()) : next;
	}

	private static boolean isBare(String line, int page) {
		if (line.length() > LONGEST_BARE || !BARE.matcher(line).matches()) {
			return false;
		}
		int number = Integer.parseInt(line);
		return (page == 0) ? number > 0 && number <= FIRST : number == page + 1;
	}

	private boolean standsAlone(int at) {
		if (besideFeed(at, 1) || besideFeed(at, -1)) {
			return true;
		}
		return this.dense && at > 0 && at + 1 < this.lines.size() && this.lines.get(at - 1).isBlank()
				&& this.lines.get(at + 1).isBlank();
	}

	private boolean besideFeed(int at, int step) {
		int i = at + step;
		while (i >= 0 && i < this.lines.size() && this.lines.get(i).isBlank()) {
			if (this.lines.get(i).equals(BREAK)) {
				return true;
			}
			i += step;
		}
		return false;
	}

}
