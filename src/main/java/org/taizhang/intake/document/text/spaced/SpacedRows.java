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

	private static final String MERGED = "这张表格里合并的单元格印在各行中间，已按位置归到上下各行，请对照原文核对这几栏。";

	private final List<Line> lines;

	private final SpacedTexts texts;

	private final List<TextRow> rows = new ArrayList<>();

	/** Null where no column is merged. */
	private final MergedColumns merged;

	private SpacedRows(List<String> header, List<Line> lines, MergedColumns merged) {
		this.merged = merged;
		this.lines = lines;
		this.texts = new SpacedTexts(header, lines);
	}

	/** The lines of a table below its header. */
	static SpacedRows of(List<String> header, List<Line> lines) {
		SpacedRows rows = new SpacedRows(header, lines, null);
		List<List<String>> cells = rows.rows().stream().filter((row) -> !row.across()).map(TextRow::cells).toList();
		MergedColumns merged = new MergedColumns(header, lines, cells);
		return merged.isNone() ? rows : new SpacedRows(header, merged.others(), merged);
	}

	/** What there is to say of the rows. */
	List<String> remarks() {
		return (this.merged != null && this.merged.moved()) ? List.of(MERGED) : List.of();
	}

	List<TextRow> rows() {
		if (this.rows.isEmpty()) {
			read();
		}
		return this.rows;
	}

	private void read() {
		RowShape shape = new RowShape(this.texts, this.lines);
		int from = 0;
		for (int i = 0; i <= this.lines.size(); i++) {
			boolean across = i < this.lines.size() && this.lines.get(i).across();
			if (across || i == this.lines.size()) {
				this.rows.addAll(part(from, new RowCuts(shape, from, i).ends()));
				from = i + 1;
			}
			if (across) {
				this.rows.add(TextRow.across(this.lines.get(i).cell(0)));
			}
		}
	}

	/** The rows between two headings. */
	private List<TextRow> part(int from, List<Integer> ends) {
		List<List<String>> rows = new ArrayList<>();
		int[] begins = new int[ends.size() + 1];
		begins[0] = from;
		for (int row = 0; row < ends.size(); row++) {
			begins[row + 1] = ends.get(row);
			rows.add(row(begins[row], begins[row + 1]));
		}
		if (this.merged != null) {
			this.merged.fill(rows, begins);
		}
		return rows.stream().map(TextRow::of).toList();
	}

	private List<String> row(int from, int to) {
		List<String> cells = new ArrayList<>();
		for (int column = 0; column < this.texts.columns(); column++) {
			int c = column;
			cells.add(WrappedCell.join(this.lines.subList(from, to).stream().map((line) -> line.cell(c)).toList(),
					this.texts.width(c)));
		}
		return cells;
	}

}
