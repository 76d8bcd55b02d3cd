package org.taizhang.intake.document.text.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.taizhang.intake.document.GridBuilder;

/**
 * A table that was found in lines of text.
 *
 * @param end index of the first line after the table
 * @param remarks what there is to say of it at the review
 */
public record TextTable(List<TextRow> rows, int end, List<String> remarks) {

	private static final String MOVED = "这张表格复制时丢了合并的单元格，有 %d 行已按内容移到像是对应的栏里，请对照原文核对这些行的单位和时限。";

	private static final String ONE_LIST = "这张表格有几栏单位，第%s行等 %d 行只复制出一栏，无法确定是哪一栏的，请对照原文核对这些行的牵头单位和责任单位。";

	private static final String REMARK_OR_THEME = "这张表格复制时丢了空的和合并的单元格，行与行之间的短语可能是上一行的“%s”，也可能是下一行的“%s”，请对照原文核对这两栏。";

	private static final String PUT_TOGETHER = "这张表格的格子复制时断成了几行，是按内容拼起来的，请逐行对照原文核对文字、单位和时限。";

	private static final int MOST_NAMED = 5;

	public TextTable(List<TextRow> rows, int end) {
		this(rows, end, List.of());
	}

	/** A table whose rows have a cell for each column. */
	public static TextTable of(List<List<String>> rows, int end) {
		return new TextTable(rows.stream().map(TextRow::of).toList(), end);
	}

	/**
	 * The same table, whose texts were put into columns by what they are: where a row has
	 * one list of units and others have two, either column may be meant.
	 */
	public TextTable searched() {
		List<String> header = this.rows.stream()
			.filter((row) -> row.cells().stream().anyMatch(HeaderWords::namesUnits))
			.findFirst()
			.map(TextRow::cells)
			.orElse(List.of());
		List<Integer> units = IntStream.range(0, header.size())
			.filter((c) -> CellKind.ofColumn(header.get(c)) == CellKind.UNITS)
			.boxed()
			.toList();
		List<TextRow> body = this.rows.stream().filter((row) -> row.cells().size() == header.size()).skip(1).toList();
		long both = body.stream().filter((row) -> filled(row, units) > 1).count();
		List<String> one = IntStream.range(0, body.size())
			.filter((row) -> filled(body.get(row), units) == 1)
			.mapToObj((row) -> String.valueOf(row + 1))
			.toList();
		TextTable table = isRemarkOrTheme(header, body)
				? with(REMARK_OR_THEME.formatted(header.get(header.size() - 1), header.get(0))) : this;
		return (both == 0 || one.isEmpty()) ? table : table
			.with(ONE_LIST.formatted(String.join("、", one.subList(0, Math.min(one.size(), MOST_NAMED))), one.size()));
	}

	/**
	 * The same table, whose cells were broken over lines and are joined by what they are.
	 */
	public TextTable putTogether() {
		return with(PUT_TOGETHER);
	}

	public boolean isPutTogether() {
		return this.remarks.contains(PUT_TOGETHER);
	}

	private TextTable with(String remark) {
		return new TextTable(this.rows, this.end, Stream.concat(this.remarks.stream(), Stream.of(remark)).toList());
	}

	/**
	 * Whether a short text between two rows may be the remark on the one or the theme of
	 * the other: not all rows have either.
	 */
	private static boolean isRemarkOrTheme(List<String> header, List<TextRow> body) {
		int last = header.size() - 1;
		if (last < 1 || CellColumn.under(header).get(0).kind() != CellColumn.Kind.THEME
				|| CellColumn.under(header).get(last).kind() != CellColumn.Kind.OTHER) {
			return false;
		}
		return body.stream().anyMatch((row) -> row.cells().get(0).isBlank() || row.cells().get(last).isBlank());
	}

	private static long filled(TextRow row, List<Integer> columns) {
		return columns.stream().filter((c) -> !row.cells().get(c).isBlank()).count();
	}

	/** What the cells break of what their columns hold; less than nothing is good. */
	public double cost() {
		return TableCost.of(this.rows);
	}

	/** The same table, the cells of rows that lost some put where they fit best. */
	public TextTable placed() {
		List<TextRow> placed = TableCost.placed(this.rows);
		long moved = IntStream.range(0, placed.size())
			.filter((row) -> !placed.get(row).equals(this.rows.get(row)))
			.count();
		return (moved == 0) ? this : new TextTable(placed, this.end,
				Stream.concat(this.remarks.stream(), Stream.of(MOVED.formatted(moved))).toList());
	}

	public GridBuilder grid() {
		int columns = this.rows.stream().mapToInt((row) -> row.cells().size()).max().orElse(1);
		GridBuilder grid = new GridBuilder();
		for (int row = 0; row < this.rows.size(); row++) {
			grid.addRow();
			List<String> cells = this.rows.get(row).cells();
			for (int column = 0; column < cells.size(); column++) {
				if (!cells.get(column).equals(TextRow.FROM_ABOVE)) {
					grid.put(row, column, height(row, column), this.rows.get(row).across() ? columns : 1,
							cells.get(column));
				}
			}
		}
		return grid;
	}

	private int height(int row, int column) {
		int end = row + 1;
		while (end < this.rows.size() && column < this.rows.get(end).cells().size()
				&& this.rows.get(end).cells().get(column).equals(TextRow.FROM_ABOVE)) {
			end++;
		}
		return end - row;
	}

}
