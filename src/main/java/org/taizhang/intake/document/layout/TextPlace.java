package org.taizhang.intake.document.layout;

/**
 * Where a line is set.
 *
 * @param page from 1
 * @param width of the page, in whole points: pages of one width have the same margins
 * @param column 0 for the whole width, 1 and 2 for its halves, 3 and 4 for those of 1, …
 */
record TextPlace(int page, int width, int column) {
}
