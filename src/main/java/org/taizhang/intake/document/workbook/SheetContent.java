package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet as its file gives it: what its cells show, which are merged, what is hidden.
 * Rows and columns count from 0. Cells that show nothing leave no trace, however they are
 * formatted.
 */
final class SheetContent {

	/** No breakdown table is as wide; what stands beyond is left out. */
	static final int MOST_COLUMNS = 100;

	/** What Excel lets a cell hold. */
	static final int LONGEST_CELL = 32_767;

	private static final int MOST_MERGED = 200_000;

	private final String name;

	private final boolean hidden;

	private final WorkbookContent workbook;

	private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();

	private final List<CellRangeAddress> merged = new ArrayList<>();

	private final BitSet hiddenRows = new BitSet();

	private final BitSet hiddenColumns = new BitSet();

	private final SheetNotes notes = new SheetNotes();

	private final DateSerials serials = new DateSerials();

	SheetContent(String name, boolean hidden, WorkbookContent workbook) {
		this.name = name;
		this.hidden = hidden;
		this.workbook = workbook;
	}

	void put(int row, int column, String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		if (column >= MOST_COLUMNS) {
			this.notes.beyond(column);
			return;
		}
		this.workbook.countCharacters(this.name, text.length());
		this.rows.computeIfAbsent(row, (number) -> {
			this.workbook.countRow(this.name);
			return new TreeMap<>();
		}).put(column, text.replace("\r\n", "\n").replace('\r', '\n').strip());
	}

	/** A number as it is shown in this style. */
	void put(int row, int column, double value, NumberText numbers, int style) {
		if (numbers.isYearless(value, style)) {
			this.notes.yearless(row, column);
		}
		put(row, column, numbers.of(value, style));
		if (DateSerials.mayBe(value) && numbers.isPlain(style) && column < MOST_COLUMNS) {
			this.serials.add(row, column, numbers.day(value));
		}
	}

	/** To be called when all cells are there. */
	void end() {
		this.serials.settle(this.rows, this.notes);
	}

	void merge(CellRangeAddress region) {
		if (this.merged.size() < MOST_MERGED && !isSingle(region)) {
			this.merged.add(region);
		}
	}

	private static boolean isSingle(CellRangeAddress region) {
		return region.getFirstRow() == region.getLastRow() && region.getFirstColumn() == region.getLastColumn();
	}

	void hideRow(int row) {
		this.hiddenRows.set(row);
	}

	void hideColumns(int first, int last) {
		if (first < MOST_COLUMNS) {
			this.hiddenColumns.set(first, Math.min(last + 1, MOST_COLUMNS));
		}
	}

	/** To be called for every row or record, filled or not. */
	void step() {
		this.workbook.step();
	}

	String name() {
		return this.name;
	}

	boolean isHidden() {
		return this.hidden;
	}

	/** The rows that hold something, each with the columns that do. */
	NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
		return this.rows;
	}

	List<CellRangeAddress> merged() {
		return this.merged;
	}

	/** The hidden rows that hold something. */
	IntStream hiddenRows() {
		return this.rows.keySet().stream().mapToInt(Integer::intValue).filter(this.hiddenRows::get);
	}

	/** The hidden columns that hold something. */
	IntStream hiddenColumns() {
		return this.hiddenColumns.stream()
			.filter((column) -> this.rows.values().stream().anyMatch((cells) -> cells.containsKey(column)));
	}

	SheetNotes notes() {
		return this.notes;
	}

	boolean isTable() {
		return this.rows.values().stream().filter((cells) -> cells.size() > 1).limit(2).count() == 2;
	}

}
