package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

import org.apache.poi.ss.util.CellRangeAddress;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.GridBuilder;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.UnreadableDocumentException;

/**
 * The blocks of one sheet: titles above become paragraphs, the rest a table. Where many
 * rows are blank, another table begins.
 */
final class SheetBlocks {

	/** More blank rows part what stands above from what stands below. */
	private static final int MOST_BLANK = 10;

	/** A title of several lines in one cell is one paragraph, a longer text is not. */
	private static final int LONGEST_TITLE = 80;

	/** Positions of a table, blank ones included. */
	private static final int LARGEST_TABLE = 1_000_000;

	private final BlockList blocks;

	SheetBlocks(BlockList blocks) {
		this.blocks = blocks;
	}

	/**
	 * @param sheet null where the file has no sheets
	 */
	void add(String sheet, NavigableMap<Integer, NavigableMap<Integer, String>> rows, List<CellRangeAddress> merged) {
		List<Integer> stretch = new ArrayList<>();
		for (int row : rows.keySet()) {
			if (!stretch.isEmpty() && row - stretch.get(stretch.size() - 1) > MOST_BLANK) {
				addStretch(sheet, rows, stretch, merged);
				stretch.clear();
			}
			stretch.add(row);
		}
		if (!stretch.isEmpty()) {
			addStretch(sheet, rows, stretch, merged);
		}
	}

	private void addStretch(String sheet, NavigableMap<Integer, NavigableMap<Integer, String>> rows,
			List<Integer> stretch, List<CellRangeAddress> merged) {
		int first = 0;
		while (first < stretch.size() && rows.get(stretch.get(first)).size() == 1) {
			int row = stretch.get(first);
			String text = rows.get(row).firstEntry().getValue();
			boolean title = text.length() <= LONGEST_TITLE;
			(title ? List.of(text.replace("\n", "")) : text.lines().toList())
				.forEach((line) -> this.blocks.paragraph(line, place(sheet, row)));
			first++;
		}
		if (first < stretch.size()) {
			addTable(sheet, rows.subMap(stretch.get(first), true, stretch.get(stretch.size() - 1), true), merged);
		}
	}

	private void addTable(String sheet, NavigableMap<Integer, NavigableMap<Integer, String>> rows,
			List<CellRangeAddress> merged) {
		int top = rows.firstKey();
		int bottom = rows.lastKey();
		int left = rows.values().stream().mapToInt(NavigableMap::firstKey).min().orElseThrow();
		int right = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElseThrow();
		if ((long) (bottom - top + 1) * (right - left + 1) > LARGEST_TABLE) {
			throw new UnreadableDocumentException("表格的内容太多，" + WorkbookContent.limits());
		}
		MergedRegions regions = new MergedRegions(merged, bottom, right);
		GridBuilder grid = new GridBuilder();
		rows.forEach((row, cells) -> cells.forEach((column, text) -> {
			CellRangeAddress region = regions.at(row, column);
			grid.put(row - top, column - left, region.getLastRow() - row + 1, region.getLastColumn() - column + 1,
					text);
		}));
		this.blocks.table(grid, place(sheet, top));
	}

	private SourcePlace place(String sheet, int row) {
		return new SourcePlace(this.blocks.here().block(), null, sheet, row + 1);
	}

}
