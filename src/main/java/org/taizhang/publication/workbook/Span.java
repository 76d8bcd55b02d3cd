package org.taizhang.publication.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that one cell of a column stands for.
 *
 * @param first first row of the table, from 0
 * @param last last row, inclusive
 */
record Span(int column, int first, int last) {

	/** The cells of a table after merging, column by column from the top. */
	static List<Span> of(TableSheet sheet) {
		List<Span> spans = new ArrayList<>();
		List<TableSheet.Row> rows = sheet.rows();
		for (int column = 0; column < sheet.columns().size(); column++) {
			int first = 0;
			for (int row = 1; row <= rows.size(); row++) {
				if (row == rows.size()
						|| !rows.get(row).cells().get(column).joins(rows.get(row - 1).cells().get(column))) {
					spans.add(new Span(column, first, row - 1));
					first = row;
				}
			}
		}
		return rows.isEmpty() ? List.of() : spans;
	}

	TableSheet.Cell cell(TableSheet sheet) {
		return sheet.rows().get(this.first).cells().get(this.column);
	}

}
