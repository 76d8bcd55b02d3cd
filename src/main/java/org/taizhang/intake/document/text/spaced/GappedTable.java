package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.Characters;

/**
 * A table with a row on each line, its cells parted by two or more spaces, under a header
 * that names units.
 */
public final class GappedTable {

	private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|\\u3000+|\t+");

	private static final Characters SPACES = Characters.of(" \u00a0\u3000\t");

	private GappedTable() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		String line = lines.get(start).strip();
		if (!hasTwoGaps(line)) {
			return Optional.empty();
		}
		List<String> header = List.of(GAP.split(line));
		if (header.size() < 3 || header.stream().noneMatch(HeaderWords::namesUnits)) {
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
		return (rows.size() < 2) ? Optional.empty() : Optional.of(TextTable.of(rows, end));
	}

	/** Whether it may have them: most lines have no space at all. */
	private static boolean hasTwoGaps(String line) {
		int first = SPACES.firstIn(line, 0);
		return first >= 0 && SPACES.firstIn(line, first + 1) > first;
	}

}
