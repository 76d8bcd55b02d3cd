package org.taizhang.intake.reading;

/**
 * Characters of a text that follow one another in the source as they do here, up to the
 * next stretch.
 *
 * @param start where it begins in the text
 * @param offset where its first character stands in the source
 */
record Stretch(Origin origin, int start, int offset) {

	/** The paragraph or cell that characters come from. */
	record Origin(int block, Integer row, Integer column) {
	}

	/** Where a character of the text stands in the source. */
	int offset(int at) {
		return this.offset + at - this.start;
	}

}
