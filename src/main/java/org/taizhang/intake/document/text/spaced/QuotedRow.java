package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row whose cells are parted by tabs. A spreadsheet puts a cell with line breaks, tabs
 * or quotation marks in quotation marks when it is copied.
 *
 * @param end index of the first line after the row
 */
record QuotedRow(List<String> cells, int end) {

	/** A cell does not have more lines. */
	private static final int MOST_LINES = 60;

	private static final char QUOTE = '"';

	/**
	 * @param tabs how many the row has; a few may be missing at the end
	 */
	static Optional<QuotedRow> at(List<String> lines, int start, int tabs) {
		List<String> cells = new ArrayList<>();
		String rest = lines.get(start);
		int next = start + 1;
		while (rest != null) {
			if (rest.startsWith("\"")) {
				int last = closingLine(lines, rest, next);
				if (last >= 0) {
					String quoted = String.join("\n", prepend(rest, lines.subList(next, last)));
					int close = close(quoted);
					cells.add(quoted.substring(1, close).replace("\"\"", "\""));
					int tab = quoted.indexOf('\t', close);
					rest = (tab < 0) ? null : quoted.substring(tab + 1);
					next = last;
					continue;
				}
			}
			int tab = rest.indexOf('\t');
			cells.add((tab < 0) ? rest : rest.substring(0, tab));
			rest = (tab < 0) ? null : rest.substring(tab + 1);
		}
		int missing = tabs + 1 - cells.size();
		boolean cut = missing > 0 && tabs > 2 && missing < tabs - 1;
		if (missing != 0 && !cut) {
			return Optional.empty();
		}
		for (int i = 0; i < missing; i++) {
			cells.add("");
		}
		return Optional.of(new QuotedRow(cells, next));
	}

	/** The index after the line in which a quoted cell ends; -1 if it does not. */
	private static int closingLine(List<String> lines, String head, int next) {
		if (close(head) > 0) {
			return next;
		}
		StringBuilder text = new StringBuilder(head);
		for (int i = next; i < Math.min(lines.size(), next + MOST_LINES); i++) {
			text.append('\n').append(lines.get(i));
			if (lines.get(i).indexOf(QUOTE) >= 0 && close(text.toString()) > 0) {
				return i + 1;
			}
		}
		return -1;
	}

	private static List<String> prepend(String head, List<String> rest) {
		List<String> all = new ArrayList<>(List.of(head));
		all.addAll(rest);
		return all;
	}

	/** Where the mark stands that closes the one at the beginning; -1 if none does. */
	private static int close(String text) {
		for (int i = 1; i < text.length(); i++) {
			if (text.charAt(i) == QUOTE) {
				if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
					i++;
				}
				else {
					boolean ends = i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0;
					return ends ? i : -1;
				}
			}
		}
		return -1;
	}

}
