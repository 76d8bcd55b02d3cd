package org.taizhang.publication.workbook;

import java.util.List;

import org.springframework.util.Assert;

/**
 * A table to be printed on A4 landscape.
 *
 * @param name of the sheet
 * @param title over the whole width, above the heading
 * @param note one smaller line under the title, or null
 */
public record TableSheet(String name, String title, String note, List<Column> columns, List<Row> rows) {

	public TableSheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (Row row : rows) {
			Assert.isTrue(row.cells().size() == columns.size(), "a row has a cell for each column");
		}
	}

	/**
	 * @param width in half-width characters; 138 fill the paper
	 * @param centred short values; long text is set left
	 */
	public record Column(String heading, int width, boolean centred) {
	}

	public record Row(List<Cell> cells) {

		public static Row of(Cell... cells) {
			return new Row(List.of(cells));
		}

	}

	/**
	 * @param group cells under each other with the same group become one; null stands
	 * alone
	 */
	public record Cell(String text, Object group) {

		public static Cell of(String text) {
			return new Cell(text, null);
		}

		boolean joins(Cell above) {
			return this.group != null && this.group.equals(above.group);
		}

	}

}
