package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.GridBuilder;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.RoleWords;

/**
 * A table in plain text: its cells parted by tabs or wide gaps, each closed by |, or each
 * on a line of its own.
 *
 * @param end index of the first line after the table
 */
public record TextTable(GridBuilder grid, int end) {

	/** The line under the header in Markdown. */
	private static final Pattern RULE = Pattern.compile("[|:\\-\\s]*-[|:\\-\\s]*");

	private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|\\u3000+|\t+");

	public static Optional<TextTable> at(List<String> lines, int start) {
		return tabbed(lines, start).or(() -> piped(lines, start))
			.or(() -> BarredCells.at(lines, start))
			.or(() -> BoxedTable.at(lines, start))
			.or(() -> spaced(lines, start))
			.or(() -> CellLines.at(lines, start))
			.or(() -> UnnumberedCells.at(lines, start));
	}

	/**
	 * Merged cells are empty between their tabs; a row may lack a few tabs of the
	 * first's, and a quoted cell may run over lines.
	 */
	private static Optional<TextTable> tabbed(List<String> lines, int start) {
		int tabs = count(lines.get(start), '\t');
		if (tabs == 0 || lines.get(start).strip().indexOf('\t') < 0) {
			return Optional.empty();
		}
		List<List<String>> rows = new ArrayList<>();
		int end = start;
		while (end < lines.size()) {
			int first = end;
			while (first < lines.size() && lines.get(first).isBlank()) {
				first++;
			}
			Optional<QuotedRow> row = (first < lines.size()) ? QuotedRow.at(lines, first, tabs) : Optional.empty();
			if (row.isEmpty()) {
				break;
			}
			rows.add(row.get().cells());
			end = row.get().end();
		}
		return (rows.size() < 2) ? Optional.empty() : Optional.of(new TextTable(grid(rows), end));
	}

	/**
	 * A row ends with its last cell's |, not with its line: long cells may stand on lines
	 * of their own.
	 */
	private static Optional<TextTable> piped(List<String> lines, int start) {
		if (lines.get(start).indexOf('|') < 0) {
			return Optional.empty();
		}
		if (isWholeRow(lines.get(start).strip())) {
			return rowsOnLines(lines, start);
		}
		int end = start;
		int columns = 0;
		List<List<String>> onLines = new ArrayList<>();
		// else a bar at the beginning closes a blank cell
		boolean barred = lines.get(start).strip().startsWith("|");
		StringBuilder run = new StringBuilder();
		for (int i = start; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (!line.isEmpty() && line.indexOf('|') < 0) {
				break;
			}
			if (!line.isEmpty() && !RULE.matcher(line).matches()) {
				String cells = (barred && line.startsWith("|") && line.endsWith("|")) ? line.substring(1) : line;
				run.append(cells).append(cells.endsWith("|") ? "" : "|");
				columns = Math.max(columns, count(cells, '|'));
				onLines.add(new ArrayList<>(List.of((cells.endsWith("|") ? cells : cells + "|").split("\\|", -1))));
				end = i + 1;
			}
		}
		List<String> cells = List.of(run.toString().split("\\|", -1));
		if (columns < 2 || cells.size() - 1 < 2 * columns) {
			return Optional.empty();
		}
		if (areRows(onLines, columns)) {
			return Optional.of(new TextTable(grid(onLines), end));
		}
		List<List<String>> rows = new ArrayList<>();
		for (int c = 0; c + columns < cells.size(); c += columns) {
			rows.add(cells.subList(c, c + columns));
		}
		return Optional.of(new TextTable(HeaderSpread.grid(rows), end));
	}

	/** Most lines hold a whole row: then a line with fewer cells is one too. */
	private static boolean areRows(List<List<String>> lines, int columns) {
		long whole = lines.stream().filter((line) -> line.size() == columns + 1).count();
		boolean rows = columns > 2 && whole * 5 >= lines.size() * 3L && whole < lines.size();
		if (rows) {
			lines.forEach((line) -> line.remove(line.size() - 1));
		}
		return rows;
	}

	/** A | B | C, without a | at the end. */
	private static boolean isWholeRow(String line) {
		return count(line, '|') > 1 && !line.startsWith("|") && !line.endsWith("|");
	}

	private static Optional<TextTable> rowsOnLines(List<String> lines, int start) {
		int columns = count(lines.get(start), '|') + 1;
		List<List<String>> rows = new ArrayList<>();
		int end = start;
		for (int i = start; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
			if (!line.isEmpty() && (cells.size() < 2 || cells.size() > columns)) {
				break;
			}
			if (!line.isEmpty() && !RULE.matcher(line).matches()) {
				while (cells.size() < columns) {
					cells.add("");
				}
				rows.add(cells);
				end = i + 1;
			}
		}
		return (rows.size() < 2) ? Optional.empty() : Optional.of(new TextTable(grid(rows), end));
	}

	/** Whichever reads further: each row on a line, or cells that are wrapped. */
	private static Optional<TextTable> spaced(List<String> lines, int start) {
		Optional<TextTable> gapped = gapped(lines, start);
		return SpacedTable.at(lines, start)
			.filter((table) -> gapped.isEmpty() || table.end() > gapped.get().end())
			.or(() -> gapped);
	}

	/** Cells parted by two or more spaces, under a header that names units. */
	private static Optional<TextTable> gapped(List<String> lines, int start) {
		List<String> header = List.of(GAP.split(lines.get(start).strip()));
		if (header.size() < 3 || header.stream().noneMatch(TextTable::namesUnits)) {
			return Optional.empty();
		}
		List<List<String>> rows = new ArrayList<>();
		int end = start;
		for (int i = start; i < lines.size(); i++) {
			List<String> cells = List.of(GAP.split(lines.get(i).strip()));
			if (!lines.get(i).isBlank() && cells.size() != header.size()) {
				break;
			}
			if (!lines.get(i).isBlank()) {
				rows.add(cells);
				end = i + 1;
			}
		}
		return (rows.size() < 2) ? Optional.empty() : Optional.of(new TextTable(grid(rows), end));
	}

	public static boolean namesUnits(String word) {
		return RoleWords.of(word).filter((role) -> role == Role.LEAD || role == Role.RESPONSIBLE).isPresent();
	}

	public static GridBuilder grid(List<List<String>> rows) {
		GridBuilder grid = new GridBuilder();
		for (List<String> row : rows) {
			int index = grid.addRow();
			for (int column = 0; column < row.size(); column++) {
				grid.put(index, column, 1, 1, row.get(column));
			}
		}
		return grid;
	}

	private static int count(String line, char c) {
		return (int) line.chars().filter((other) -> other == c).count();
	}

}
