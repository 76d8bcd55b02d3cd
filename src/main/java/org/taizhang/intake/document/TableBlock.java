package org.taizhang.intake.document;

import java.util.List;

/**
 * A table as a full grid: a merged cell stands at every position that it covers and knows
 * where it begins.
 *
 * @param pages the page on which each row begins; empty where all are on the block's
 */
public record TableBlock(SourcePlace place, List<List<TableCell>> rows, List<Integer> pages) implements Block {

	public TableBlock {
		rows = rows.stream().map(List::copyOf).toList();
		// drafts kept before there were pages have none
		pages = (pages != null) ? List.copyOf(pages) : List.of();
	}

	public TableBlock(SourcePlace place, List<List<TableCell>> rows) {
		this(place, rows, List.of());
	}

	/** Where a row, counted from 0, stands in the file. */
	public SourcePlace placeOf(int row) {
		Integer page = this.pages.isEmpty() ? this.place.page() : this.pages.get(row);
		Integer sheetRow = (this.place.row() != null) ? this.place.row() + row : null;
		return new SourcePlace(this.place.block(), page, this.place.sheet(), sheetRow);
	}

	public int rowCount() {
		return this.rows.size();
	}

	public int columnCount() {
		return this.rows.isEmpty() ? 0 : this.rows.get(0).size();
	}

	public TableCell cell(int row, int column) {
		return this.rows.get(row).get(column);
	}

}
