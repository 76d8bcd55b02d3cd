package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.document.text.table.TextTable;

/**
 * A table whose cells are parted by tabs. Merged cells are empty between their tabs; a
 * row may lack a few tabs of the first's, and a quoted cell may run over lines.
 */
public final class TabbedTable {

	private TabbedTable() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		String line = lines.get(start);
		if (line.indexOf('\t') < 0 || line.strip().indexOf('\t') < 0) {
			return Optional.empty();
		}
		int tabs = (int) line.chars().filter((c) -> c == '\t').count();
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
		return (rows.size() < 2) ? Optional.empty() : Optional.of(TextTable.of(rows, end));
	}

}
