package org.taizhang.intake.document;

import java.util.List;

/**
 * A table as a full grid: a merged cell stands at every position that it covers and knows
 * where it begins.
 */
public record TableBlock(SourcePlace place, List<List<TableCell>> rows) implements Block {

	public TableBlock {
		rows = rows.stream().map(List::copyOf).toList();
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
