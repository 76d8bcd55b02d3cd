package org.taizhang.intake.reading.units;

import org.taizhang.intake.wording.Fold;

/** A list of units as printed and folded; its parts need not be folded anew. */
record ListText(String printed, String folded) {

	static ListText of(String printed) {
		return new ListText(printed, Fold.fold(printed));
	}

	int length() {
		return this.printed.length();
	}

	ListText part(int start, int end) {
		String part = this.printed.substring(start, end);
		return new ListText(part, (this.folded == this.printed) ? part : this.folded.substring(start, end));
	}

	ListText from(int start) {
		return part(start, length());
	}

	ListText strip() {
		int start = 0;
		int end = length();
		while (start < end && Character.isWhitespace(this.printed.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(this.printed.charAt(end - 1))) {
			end--;
		}
		return (end - start == length()) ? this : part(start, end);
	}

}
