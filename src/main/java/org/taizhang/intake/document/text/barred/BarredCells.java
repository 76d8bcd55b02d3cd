package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.taizhang.intake.document.text.table.TextRow;
import org.taizhang.intake.document.text.table.TextTable;

/**
 * A table that was copied out of a web page with a bar after every cell, bars and cells
 * on lines of their own. Where rows end is said by a blank cell between them, by the
 * numbers, or by what the cells of the last column are.
 */
public final class BarredCells {

	/** Lines of one cell at most; what is longer is no cell. */
	private static final int MOST_LINES = 15;

	private static final int LONGEST_WORD = 12;

	/** Cells that are looked at for a header. */
	private static final int FIRST_LOOK = 40;

	/** The cells in the order of the text; those before the header first. */
	private final List<String> cells;

	private final List<String> titles = new ArrayList<>();

	/** Whether rows may have lost merged cells, those after them too far left. */
	private boolean even;

	/** The header first. */
	private final List<List<String>> rows = new ArrayList<>();

	private BarredCells(List<String> cells) {
		this.cells = cells;
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		if (!begins(lines, start)) {
			return Optional.empty();
		}
		if (new BarredHeader(cells(lines, start, FIRST_LOOK).texts()).begin() < 0) {
			return Optional.empty();
		}
		Cells cells = cells(lines, start, Integer.MAX_VALUE);
		BarredCells table = new BarredCells(cells.texts());
		if (!table.read()) {
			return Optional.empty();
		}
		TextTable read = new TextTable(table.withTitles(), cells.end());
		return Optional.of(table.even ? read.placed() : read);
	}

	/**
	 * @param end index of the line after the last bar
	 */
	private record Cells(List<String> texts, int end) {
	}

	private static Cells cells(List<String> lines, int start, int most) {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		int end = start;
		int since = 0;
		for (int i = start; i < lines.size() && since <= MOST_LINES && cells.size() < most; i++) {
			String line = lines.get(i).strip();
			since += line.isEmpty() ? 0 : 1;
			int from = 0;
			for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
				add(cell, line.substring(from, bar).strip());
				cells.add(cell.toString());
				cell.setLength(0);
				from = bar + 1;
				end = i + 1;
				since = 0;
			}
			add(cell, line.substring(from).strip());
		}
		return new Cells(cells, end);
	}

	/** Titles run across the table. */
	private List<TextRow> withTitles() {
		return Stream
			.concat(this.titles.stream().map(TextRow::across),
					this.rows.stream().map((row) -> (row.size() == 1) ? TextRow.across(row.get(0)) : TextRow.of(row)))
			.toList();
	}

	/** A bar alone, or a short line that ends with a bar or has one below it. */
	private static boolean begins(List<String> lines, int start) {
		String line = lines.get(start).strip();
		if (line.equals("|")) {
			return true;
		}
		if (line.isEmpty() || line.length() > LONGEST_WORD + 2) {
			return false;
		}
		if (line.endsWith("|")) {
			return line.indexOf('|') == line.length() - 1;
		}
		int next = start + 1;
		while (next < lines.size() && lines.get(next).isBlank()) {
			next++;
		}
		return next < lines.size() && lines.get(next).strip().equals("|");
	}

	private static void add(StringBuilder cell, String text) {
		if (!text.isEmpty()) {
			cell.append(cell.isEmpty() ? "" : "\n").append(text);
		}
	}

	private boolean read() {
		BarredHeader words = new BarredHeader(this.cells);
		int header = words.begin();
		if (header < 0) {
			return false;
		}
		List<String> columns = words.wordsFrom(header);
		this.cells.subList(0, header).stream().filter((cell) -> !cell.isEmpty()).forEach(this.titles::add);
		this.rows.addAll(BarredRows.read(columns, this.cells.subList(header + columns.size(), this.cells.size())));
		EvenRows.of(this.cells.subList(header, this.cells.size()))
			.filter((even) -> this.rows.size() < 2
					|| (this.rows.stream().noneMatch((row) -> row.size() == 1) && cost(even) < cost(this.rows)))
			.ifPresent((even) -> {
				this.even = true;
				this.rows.clear();
				this.rows.addAll(even);
			});
		return this.rows.size() > 1;
	}

	private static double cost(List<List<String>> rows) {
		return TextTable.of(rows, 0).cost();
	}

}
