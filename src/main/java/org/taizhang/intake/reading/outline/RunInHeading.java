package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;

/** The short heading that an item's text begins with: 加强培训。全年举办…. */
final class RunInHeading {

	/** A first sentence longer than this is no heading. */
	private static final int TITLE = 26;

	private static final Pattern COLON_HEADING = Pattern.compile("[\\p{IsHan}“”、]{4,20}(?<!如下|包括|即|是)[：:](?=.)");

	private static final Characters COLONS = Characters.of("：:");

	private static final Pattern SPACED_HEADING = Pattern
		.compile("((?:[\\p{IsHan}“”、]|[(（][市县区旗][)）]){4,20}) (?=[\\p{IsHan}“《]|[0-9]{1,4}[年月])(?=.{12})");

	/**
	 * A first line longer than this that no full stop ends was broken in mid-sentence.
	 */
	private static final int OWN_LINE = 30;

	/** What is to be reached is no heading: 五年内压缩至5个工作日。 */
	private static final Pattern FIGURE = Pattern.compile("[0-9](?:%|个?(?:工作日|百分点))");

	private static final Pattern STOPS = Pattern.compile("[。.:：]+$");

	/** Characters that tell such a heading. */
	private static final int SPACED = 40;

	private final OutlineItem item;

	private final SourceText text;

	/** How long the first paragraph is. */
	private final int head;

	private RunInHeading(OutlineItem item) {
		this.item = item;
		this.text = item.getText();
		this.head = item.getHead();
	}

	/** Null where there is none. */
	static String of(OutlineItem item) {
		return new RunInHeading(item).find();
	}

	static String withoutStops(String heading) {
		return STOPS.matcher(heading).replaceAll("");
	}

	private String find() {
		String whole = this.text.toString();
		int stop = headingEnd(whole);
		int space = spaceAfterHeading();
		if (space > 0 && (stop < 0 || space < stop)) {
			return whole.substring(0, space);
		}
		boolean ownParagraph = hasOwnParagraph(this.item) && areHeadingsApart() && (stop < 0 || stop >= this.head - 1);
		int end = ownParagraph ? this.head : stop;
		if (end < 0 || end >= whole.length() - 1 || end > (ownParagraph ? OutlineItem.HEADING : TITLE)) {
			return null;
		}
		if (ownParagraph && end > OWN_LINE && whole.charAt(end - 1) != '。' && stop > end) {
			return null;
		}
		if (!ownParagraph && FIGURE.matcher(whole.substring(0, end)).find()) {
			return null;
		}
		String title = withoutStops(whole.substring(0, end));
		return (title.chars().filter((c) -> "，,；;".indexOf(c) >= 0).count() > 1) ? null : title;
	}

	private static boolean hasOwnParagraph(OutlineItem item) {
		int head = item.getHead();
		return head > 0 && head < item.getText().length() && "；;，,、".indexOf(item.getText().charAt(head - 1)) < 0;
	}

	/** Where no other item here is headed so, a page's end broke this one's text. */
	private boolean areHeadingsApart() {
		if (this.item.getParent() == null || this.text.charAt(this.head - 1) == '。') {
			return true;
		}
		int others = 0;
		for (OutlineItem other : this.item.getParent().getChildren()) {
			if (other != this.item && other.isLeaf()) {
				others++;
				if (hasOwnParagraph(other)) {
					return true;
				}
			}
		}
		return others < 2;
	}

	/** 加强学习培训 将政务公开纳入…: a heading that only a space ends; -1 if there is none. */
	private int spaceAfterHeading() {
		int first = Math.min(SPACED, Math.min(this.head, this.text.length()));
		String begin = this.text.upTo(first).spaced();
		if (begin.indexOf(' ') < 0) {
			return -1;
		}
		Matcher heading = SPACED_HEADING.matcher(begin);
		return heading.lookingAt() ? heading.end(1) : -1;
	}

	/** The first full stop, or a colon that stands where it would (招生信息公开：8月底前…). */
	private static int headingEnd(String whole) {
		int mark = COLONS.firstIn(whole.substring(0, Math.min(whole.length(), TITLE)), 0);
		Matcher colon = (mark > 0) ? COLON_HEADING.matcher(whole) : null;
		return (colon != null && colon.lookingAt()) ? colon.end() - 1 : whole.indexOf('。');
	}

}
