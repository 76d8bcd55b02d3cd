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

	private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|\\u3000+|\t+");

	public static Optional<TextTable> at(List<String> lines, int start) {
		return tabbed(lines, start).or(() -> PipedTable.at(lines, start))
			.or(() -> BarredCells.at(lines, start))
			.or(() -> BoxedTable.at(lines, start))
			.or(() -> spaced(lines, start))
			.or(() -> CellLines.at(lines, start));
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
