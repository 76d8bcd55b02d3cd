package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;

/** A table that takes in what of it stands on the next pages. */
final class GrowingTable {

	/** A header takes three rows at most, with a title row above it. */
	private static final int MOST_HEADER_ROWS = 4;

	private ColumnPlaces columns;

	/** Each cell once, where it begins. */
	private List<PageCell> cells;

	/** The page that each row begins on. */
	private final List<Integer> pages = new ArrayList<>();

	private int lastPage;

	GrowingTable(PageTable table) {
		this.columns = new ColumnPlaces(table.columnPlaces());
		this.cells = new ArrayList<>(table.cells());
		addPages(table.page(), table.rows());
	}

	private void addPages(int page, int rows) {
		for (int i = 0; i < rows; i++) {
			this.pages.add(page);
		}
		this.lastPage = page;
	}

	/** Whether the table, at the top of the next page, has the same columns. */
	boolean goesOnIn(PageTable next) {
		return next.page() == this.lastPage + 1 && this.columns.with(new ColumnPlaces(next.columnPlaces())).isPresent();
	}

	void append(PageTable next) {
		ColumnPlaces theirs = new ColumnPlaces(next.columnPlaces());
		ColumnPlaces all = this.columns.with(theirs).orElseThrow();
		this.cells = all.recount(this.cells, this.columns);
		this.columns = all;
		List<PageCell> added = all.recount(next.cells(), theirs);
		int header = repeatedHeader(added);
		List<PageCell> below = added.stream()
			.filter((cell) -> cell.row() >= header)
			.map((cell) -> cell.at(cell.row() - header, cell.column(), cell.columnSpan()))
			.toList();
		if (next.rows() > header) {
			join(below, next.page(), next.rows() - header);
		}
		this.lastPage = next.page();
	}

	private void join(List<PageCell> below, int page, int rows) {
		int end = this.pages.size();
		List<RowCut.Pair> pairs = new ArrayList<>();
		List<PageCell> first = below.stream()
			.filter((cell) -> cell.row() == 0)
			.sorted(Comparator.comparingInt(PageCell::column))
			.toList();
		for (PageCell cell : first) {
			above(cell, end).ifPresent((above) -> pairs.add(new RowCut.Pair(above, cell)));
		}
		boolean paired = pairs.size() == first.size();
		boolean cut = paired && RowCut.isCut(pairs, this.cells.stream().anyMatch(PageCell::isMerged));
		List<PageCell> wentOn = new ArrayList<>();
		for (RowCut.Pair pair : pairs) {
			boolean allBefore = paired && !pair.countsOn() && wentOn.size() == pairs.indexOf(pair);
			if (cut || goesOnMerged(pair, allBefore)) {
				int more = pair.below().rowSpan() - (cut ? 1 : 0);
				CellText rest = (!cut && repeats(pair)) ? CellText.EMPTY : pair.below().text();
				this.cells.set(this.cells.indexOf(pair.above()),
						pair.above().with(rest, more, pair.below().openBottom()));
				wentOn.add(pair.below());
			}
		}
		int shift = end - (cut ? 1 : 0);
		below.stream()
			.filter((cell) -> !wentOn.contains(cell))
			.forEach((cell) -> this.cells.add(cell.at(cell.row() + shift, cell.column(), cell.columnSpan())));
		addPages(page, rows - (cut ? 1 : 0));
	}

	/** The cell of the last row that stands over this one and is as wide. */
	private Optional<PageCell> above(PageCell cell, int end) {
		return this.cells.stream().filter((above) -> above.endRow() == end && cell.standsUnder(above)).findFirst();
	}

	/**
	 * A merged cell, or one that is merged only over the page's end.
	 * @param allBefore whether all cells to the left go on
	 */
	private boolean goesOnMerged(RowCut.Pair pair, boolean allBefore) {
		boolean may = pair.isMerged() || allBefore || pair.above().openBottom();
		return may && (pair.below().text().isBlank() || pair.goesOn() || (pair.isMerged() && repeats(pair)));
	}

	private static boolean repeats(RowCut.Pair pair) {
		return pair.above().text().text().equals(pair.below().text().text());
	}

	/** How many rows at the top repeat the header. */
	private int repeatedHeader(List<PageCell> next) {
		for (int start = 0; start < Math.min(MOST_HEADER_ROWS, this.pages.size()); start++) {
			int rows = 0;
			while (rows < MOST_HEADER_ROWS && start + rows < this.pages.size() && isWorded(next, rows)
					&& words(next, rows).equals(words(this.cells, start + rows))) {
				rows++;
			}
			if (rows > 0) {
				return rows;
			}
		}
		return 0;
	}

	private static boolean isWorded(List<PageCell> cells, int row) {
		return words(cells, row).stream().anyMatch((word) -> !word.endsWith(":"));
	}

	private static List<String> words(List<PageCell> cells, int row) {
		return cells.stream()
			.filter((cell) -> cell.row() == row)
			.sorted(Comparator.comparingInt(PageCell::column))
			.map((cell) -> cell.column() + "+" + cell.columnSpan() + ":" + cell.text().text().replaceAll("\\s", ""))
			.toList();
	}

	/** The table, without rows that hold nothing. */
	TableBlock toBlock(int block) {
		TableCell[][] grid = new TableCell[this.pages.size()][this.columns.count()];
		for (PageCell cell : this.cells) {
			TableCell whole = new TableCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(),
					cell.text().text());
			for (int row = cell.row(); row < cell.endRow(); row++) {
				for (int column = cell.column(); column < cell.endColumn(); column++) {
					grid[row][column] = whole;
				}
			}
		}
		List<List<TableCell>> rows = new ArrayList<>();
		for (int row = 0; row < grid.length; row++) {
			for (int column = 0; column < grid[row].length; column++) {
				if (grid[row][column] == null) {
					grid[row][column] = new TableCell(row, column, 1, 1, "");
				}
			}
			rows.add(List.of(grid[row]));
		}
		return new TableBlock(new SourcePlace(block, this.pages.get(0), null, null), rows, this.pages);
	}

}
