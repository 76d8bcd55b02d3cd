package org.taizhang.intake.document.layout;

/** What stands on a page by itself: a line or a table. */
sealed interface Piece permits TextLine, PageTable {

	int page();

	Area area();

}
