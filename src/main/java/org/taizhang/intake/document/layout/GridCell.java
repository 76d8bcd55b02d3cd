package org.taizhang.intake.document.layout;

/**
 * A cell of a grid, merged where lines are missing.
 *
 * @param openBottom whether no line closes it below, as where a page's end cut it
 */
record GridCell(int row, int column, int rowSpan, int columnSpan, boolean openBottom) {

	int endRow() {
		return this.row + this.rowSpan;
	}

	int endColumn() {
		return this.column + this.columnSpan;
	}

}
