package org.taizhang.intake.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;

/**
 * A pattern that is tried only where it can match: it begins with one of the starts, at
 * the beginning of the text or after one of the marks, and one of the anchors follows
 * within its reach, right behind one of the characters that an anchor needs before it.
 *
 * @param starts null where a match may begin with any character
 * @param marks null where a match may begin after any character
 * @param before null where an anchor may stand behind any character
 * @param reach characters from the beginning of a match to its first anchor, at most
 */
public record AnchoredPattern(Pattern pattern, Characters starts, Characters marks, Characters before,
		Characters anchors, int reach) {

	/** Of a pattern that begins with one of the starts, and nothing more is known. */
	public static AnchoredPattern of(String starts, String pattern) {
		return of(starts, starts, 0, pattern);
	}

	public static AnchoredPattern of(String starts, String anchors, int reach, String pattern) {
		return of(starts, null, anchors, reach, pattern);
	}

	/**
	 * @param before what stands right before an anchor, or null
	 */
	public static AnchoredPattern of(String starts, String before, String anchors, int reach, String pattern) {
		return new AnchoredPattern(Pattern.compile(pattern), Characters.of(starts), null,
				(before != null) ? Characters.of(before) : null, Characters.of(anchors), reach);
	}

	/** Of a pattern that begins with anything, but only after one of the marks. */
	public static AnchoredPattern after(Characters marks, String anchors, int reach, String pattern) {
		return new AnchoredPattern(Pattern.compile(pattern), null, marks, null, Characters.of(anchors), reach);
	}

	/** Whether it matches anywhere in the text. */
	public boolean isIn(String text) {
		return mayBeIn(text) && find(matcher(text), text, 0);
	}

	/** The first text that it matches. */
	public Optional<String> firstIn(String text) {
		if (!mayBeIn(text)) {
			return Optional.empty();
		}
		Matcher matcher = matcher(text);
		return find(matcher, text, 0) ? Optional.of(matcher.group()) : Optional.empty();
	}

	public boolean mayBeIn(String text) {
		return next(text, 0) >= 0;
	}

	/** Whether it may match anything that begins between two positions. */
	public boolean mayBeIn(String text, int from, int to) {
		int next = next(text, from);
		return next >= 0 && next < to;
	}

	/** A matcher that sees the whole text, wherever it is tried. */
	public Matcher matcher(String text) {
		return this.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * Finds the first match at or after a position, as {@link Matcher#find(int)} does.
	 */
	public boolean find(Matcher matcher, String text, int from) {
		for (int start = next(text, from); start >= 0; start = next(text, start + 1)) {
			if (matcher.region(start, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	/** The first position from here on where a match may begin; -1 if there is none. */
	private int next(String text, int from) {
		int next = from;
		int anchor = anchor(text, from);
		while (anchor >= 0) {
			for (int start = Math.max(next, anchor - this.reach); start <= anchor; start++) {
				if (mayBegin(text, start)) {
					return start;
				}
			}
			next = anchor + 1;
			anchor = anchor(text, next);
		}
		return -1;
	}

	/** Where the first anchor from here on stands; -1 if there is none. */
	private int anchor(String text, int from) {
		int anchor = this.anchors.firstIn(text, from);
		while (anchor >= 0 && this.before != null && (anchor == 0 || !this.before.has(text.charAt(anchor - 1)))) {
			anchor = this.anchors.firstIn(text, anchor + 1);
		}
		return anchor;
	}

	private boolean mayBegin(String text, int start) {
		return (this.starts == null || this.starts.has(text.charAt(start)))
				&& (this.marks == null || start == 0 || this.marks.has(text.charAt(start - 1)));
	}

}
