package org.taizhang.intake.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;

/**
 * A pattern that is tried only where it can match: it begins with one of the starts, and
 * one of the anchors follows within its reach.
 *
 * @param reach characters from the beginning of a match to its first anchor, at most
 */
public record AnchoredPattern(Pattern pattern, Characters starts, Characters anchors, int reach) {

	/** Of a pattern that begins with one of the starts, and nothing more is known. */
	public static AnchoredPattern of(String starts, String pattern) {
		Characters first = Characters.of(starts);
		return new AnchoredPattern(Pattern.compile(pattern), first, first, 0);
	}

	/** Whether it matches anywhere in the text. */
	public boolean isIn(CharSequence text) {
		return mayBeIn(text) && find(matcher(text), text, 0);
	}

	public boolean mayBeIn(CharSequence text) {
		return this.anchors.anyIn(text);
	}

	/** A matcher that sees the whole text, wherever it is tried. */
	public Matcher matcher(CharSequence text) {
		return this.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * Finds the first match at or after a position, as {@link Matcher#find(int)} does.
	 */
	public boolean find(Matcher matcher, CharSequence text, int from) {
		int next = from;
		int anchor = this.anchors.firstIn(text, from);
		while (anchor >= 0) {
			for (int start = Math.max(next, anchor - this.reach); start <= anchor; start++) {
				if (this.starts.has(text.charAt(start)) && matcher.region(start, text.length()).lookingAt()) {
					return true;
				}
			}
			next = anchor + 1;
			anchor = this.anchors.firstIn(text, next);
		}
		return false;
	}

}
