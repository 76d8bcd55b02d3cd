package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.text.table.TextRow;
import org.taizhang.intake.document.text.table.WrappedCell;

/** The printed lines of a table become its rows. */
final class SpacedRows {

	/**
	 * @param cells what stands in each column, or blank
	 * @param across a heading over all columns, in the first cell
	 * @param blankBefore whether a blank line stands above
	 * @param pageBefore whether a page begins here
	 */
	record Line(String[] cells, boolean across, boolean blankBefore, boolean pageBefore) {

		String cell(int column) {
			return this.cells[column];
		}

		boolean has(int column) {
			return !this.cells[column].isEmpty();
		}

	}

	private final List<Line> lines;

	private final SpacedTexts texts;

	SpacedRows(List<String> header, List<Line> lines) {
		this.lines = lines;
		this.texts = new SpacedTexts(header, lines);
	}

	List<TextRow> rows() {
		List<TextRow> rows = new ArrayList<>();
		RowShape shape = new RowShape(this.texts, this.lines);
		int from = 0;
		for (int i = 0; i <= this.lines.size(); i++) {
			boolean across = i < this.lines.size() && this.lines.get(i).across();
			if (across || i == this.lines.size()) {
				int last = from;
				for (int end : new RowCuts(shape, from, i).ends()) {
					rows.add(row(last, end));
					last = end;
				}
				from = i + 1;
			}
			if (across) {
				rows.add(TextRow.across(this.lines.get(i).cell(0)));
			}
		}
		return rows;
	}

	private TextRow row(int from, int to) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < this.texts.columns(); column++) {
			int c = column;
			cells.add(WrappedCell.join(this.lines.subList(from, to).stream().map((line) -> line.cell(c)).toList(),
					this.texts.width(c)));
		}
		return TextRow.of(cells);
	}

}
