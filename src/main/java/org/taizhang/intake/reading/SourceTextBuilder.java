package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;

/** Builds a text of the characters of its source that are kept. */
final class SourceTextBuilder {

	private final StringBuilder value;

	private final List<Stretch> stretches = new ArrayList<>();

	private Stretch last;

	SourceTextBuilder(int length) {
		this.value = new StringBuilder(length);
	}

	/** Adds a character, in a stretch of its own if it does not go on from the last. */
	void add(char c, Stretch.Origin origin, int offset) {
		int at = this.value.length();
		if (this.last == null || this.last.origin() != origin || this.last.offset(at) != offset) {
			this.last = new Stretch(origin, at, offset);
			this.stretches.add(this.last);
		}
		this.value.append(c);
	}

	/** 0 before the first. */
	char last() {
		return this.value.isEmpty() ? 0 : this.value.charAt(this.value.length() - 1);
	}

	SourceText toText() {
		return new SourceText(this.value.toString(), this.stretches.toArray(Stretch[]::new), 0);
	}

}
