package org.taizhang.intake.document.layout;

/** A cell with its text; on later pages of a table its row counts on. */
record PageCell(int row, int column, int rowSpan, int columnSpan, CellText text, boolean openBottom) {

	int endRow() {
		return this.row + this.rowSpan;
	}

	int endColumn() {
		return this.column + this.columnSpan;
	}

	boolean isMerged() {
		return this.rowSpan > 1;
	}

	boolean standsUnder(PageCell above) {
		return this.column == above.column && this.columnSpan == above.columnSpan;
	}

	PageCell at(int newRow, int newColumn, int newColumnSpan) {
		return new PageCell(newRow, newColumn, this.rowSpan, newColumnSpan, this.text, this.openBottom);
	}

	/** With the rest that stands on the next page. */
	PageCell with(CellText rest, int moreRows, boolean open) {
		return new PageCell(this.row, this.column, this.rowSpan + moreRows, this.columnSpan,
				rest.isBlank() ? this.text : this.text.and(rest), open);
	}

}
