package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.document.text.table.WrappedCell;

/**
 * A table drawn with characters, ┌─┬─┐ or +---+: what stands between two rules is a row,
 * however many lines it has.
 */
public final class BoxedTable {

	private static final Pattern RULE = Pattern
		.compile("[│┃|]?[+┌├└╔╠╚╭╰┏┣┗╟][-=+─━═┬┼┴╦╬╩┳╋┻╪╫┐┤┘╗╣╝╮╯┓┫┛╢\\s]{4,}[│┃|]?");

	private static final Pattern BAR = Pattern.compile("[│┃║|]");

	private static final String BARS = "│┃║|";

	private BoxedTable() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		if (!isRule(lines.get(start)) || start + 1 >= lines.size() || !isRow(lines.get(start + 1))) {
			return Optional.empty();
		}
		List<List<String>> rows = new ArrayList<>();
		List<List<String>> row = new ArrayList<>();
		int end = start;
		for (int i = start; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (isRule(line)) {
				close(row, rows);
			}
			else if (isRow(line)) {
				row.add(List.of(BAR.split(line.substring(1, line.length() - 1), -1)));
			}
			else if (!line.isEmpty()) {
				break;
			}
			end = line.isEmpty() ? end : i + 1;
		}
		close(row, rows);
		return (rows.size() < 2) ? Optional.empty() : Optional.of(TextTable.of(rows, end));
	}

	private static boolean isRule(String line) {
		return RULE.matcher(line.strip()).matches();
	}

	private static boolean isRow(String printed) {
		String line = printed.strip();
		return line.length() > 2 && BARS.indexOf(line.charAt(0)) >= 0
				&& BARS.indexOf(line.charAt(line.length() - 1)) >= 0;
	}

	/** Lines of one row become its cells. */
	private static void close(List<List<String>> lines, List<List<String>> rows) {
		if (lines.isEmpty()) {
			return;
		}
		int columns = lines.stream().mapToInt(List::size).max().getAsInt();
		List<String> row = new ArrayList<>();
		for (int column = 0; column < columns; column++) {
			int c = column;
			row.add(WrappedCell.join(lines.stream()
				.map((line) -> (c < line.size()) ? line.get(c).strip() : "")
				.collect(Collectors.toList())));
		}
		rows.add(row);
		lines.clear();
	}

}
