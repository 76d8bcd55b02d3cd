package org.taizhang.intake.document.layout;

/**
 * Where a line is set.
 *
 * @param page from 1
 * @param width of the page, in whole points: pages of one width have the same margins
 * @param column 0 for the whole width, else 1 or 2
 */
record TextPlace(int page, int width, int column) {

	boolean sharesMarginsWith(TextPlace other) {
		return this.width == other.width && this.column == other.column;
	}

}
