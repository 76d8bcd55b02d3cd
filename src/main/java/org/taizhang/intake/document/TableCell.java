package org.taizhang.intake.document;

/**
 * A cell where it begins. Merged cells span more than one row or column; the paragraphs
 * of a cell are parted by line breaks.
 */
public record TableCell(int row, int column, int rowSpan, int columnSpan, String text) {

	/** Zero characters go, as in a {@link Paragraph}. */
	public TableCell {
		text = text.replace("\0", "");
	}

	public boolean beginsAt(int row, int column) {
		return this.row == row && this.column == column;
	}

	public boolean isBlank() {
		return this.text.isBlank();
	}

}
