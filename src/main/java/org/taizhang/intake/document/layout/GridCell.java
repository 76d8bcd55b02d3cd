package org.taizhang.intake.document.layout;

/**
 * A cell of a grid, merged where lines are missing.
 *
 * @param openTop whether no line closes it above, as where a page's end cut it
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, boolean openTop, boolean openBottom) {

	int endRow() {
		return this.row + this.rowSpan;
	}

	int endColumn() {
		return this.column + this.columnSpan;
	}

}
