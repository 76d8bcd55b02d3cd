package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with each cell on a line of its own and no column of numbers: 工作任务, 牵头单位, 完成时限,
 * then the cells of one row after the other. A row is over where text comes after units.
 */
final class UnnumberedCells {

	private static final int LONGEST_HEADER = 9;

	private static final int FEWEST_COLUMNS = 3;

	/** Cells of such a table; text without numbers is hard to tell from one. */
	private static final int MOST = 2_000;

	private final List<CellKind> columns;

	private final int units;

	private final List<List<String>> rows = new ArrayList<>();

	private List<String> row;

	private int column;

	private UnnumberedCells(List<String> header) {
		this.columns = header.stream().map(CellKind::ofColumn).toList();
		this.units = this.columns.indexOf(CellKind.UNITS);
		this.rows.add(header);
	}

	static Optional<TextTable> at(List<String> lines, int start) {
		if (!CellLines.isWord(lines.get(start))) {
			return Optional.empty();
		}
		List<String> header = header(CellLines.cells(lines, start, LONGEST_HEADER + 1));
		if (header.size() < FEWEST_COLUMNS || CellKind.ofColumn(header.get(0)) != CellKind.TEXT
				|| header.stream().noneMatch(TextTable::namesUnits)) {
			return Optional.empty();
		}
		List<CellLines.Cell> cells = CellLines.cells(lines, start, MOST);
		UnnumberedCells table = new UnnumberedCells(header);
		int end = table.body(cells.subList(header.size(), cells.size()));
		return (table.rows.size() < FEWEST_COLUMNS) ? Optional.empty()
				: Optional.of(new TextTable(TextTable.grid(table.rows), end));
	}

	/** The words down to the last one that names units, people or times. */
	private static List<String> header(List<CellLines.Cell> cells) {
		List<String> words = new ArrayList<>();
		int width = 0;
		for (CellLines.Cell cell : cells) {
			if (!CellLines.isWord(cell.text()) || words.contains(cell.text()) || CellLines.isNumber(cell.text())) {
				break;
			}
			words.add(cell.text());
			width = (CellKind.ofColumn(cell.text()) != CellKind.TEXT) ? words.size() : width;
		}
		return words.subList(0, Math.min(width, LONGEST_HEADER));
	}

	/** Reads rows as long as each names units. */
	private int body(List<CellLines.Cell> cells) {
		int end = 0;
		int begun = 0;
		for (CellLines.Cell cell : cells) {
			boolean heading = CellLines.isHeading(cell.text()) && (this.row == null || isFull());
			if (heading || begins(cell.text())) {
				end = (this.row == null || isFull()) ? cell.line() : end;
				if (this.row != null && !isFull()) {
					break;
				}
				begin();
				begun = heading ? 0 : 1;
			}
			if (heading) {
				this.row.set(0, cell.text());
				this.row = null;
				continue;
			}
			if (!put(cell.text())) {
				break;
			}
			if (isFull()) {
				end = cell.line() + 1;
				begun = 0;
			}
		}
		if (begun > 0) {
			this.rows.remove(this.rows.size() - 1);
		}
		while (this.rows.get(this.rows.size() - 1).stream().skip(1).allMatch(String::isEmpty)) {
			this.rows.remove(this.rows.size() - 1);
		}
		return end;
	}

	private boolean begins(String text) {
		boolean past = this.row != null && this.column >= this.units
				&& (CellKind.of(text) == CellKind.TEXT && !(isPersonHere() && CellKind.isNames(text)));
		return this.row == null || past;
	}

	private boolean isPersonHere() {
		int person = this.columns.indexOf(CellKind.PERSON);
		return person >= this.column && this.row.get(person).isEmpty();
	}

	private boolean isFull() {
		return this.row != null && !this.row.get(this.units).isEmpty();
	}

	private void begin() {
		this.row = new ArrayList<>();
		this.columns.forEach((column) -> this.row.add(""));
		this.rows.add(this.row);
		this.column = 0;
	}

	/** Puts a text into its column; false if none takes it. */
	private boolean put(String text) {
		int to = columnOf(text);
		if (to < 0) {
			return false;
		}
		this.row.set(to, this.row.get(to).isEmpty() ? text : this.row.get(to) + "\n" + text);
		this.column = to;
		return true;
	}

	private int columnOf(String text) {
		CellKind kind = this.row.get(0).isEmpty() ? CellKind.TEXT : CellKind.of(text);
		if (kind != CellKind.UNITS && isPersonHere() && !this.row.get(0).isEmpty() && CellKind.isNames(text)) {
			return this.columns.indexOf(CellKind.PERSON);
		}
		int last = this.units;
		for (int c = 0; c < this.columns.size(); c++) {
			boolean fits = this.columns.get(c) == kind && (c >= this.column || kind == CellKind.UNITS);
			last = (fits && kind == CellKind.UNITS) ? c : last;
			if (fits && this.row.get(c).isEmpty()) {
				return c;
			}
		}
		return switch (kind) {
			case TEXT -> (this.column < this.units) ? this.units - 1 : -1;
			case UNITS -> last;
			default -> -1;
		};
	}

}
