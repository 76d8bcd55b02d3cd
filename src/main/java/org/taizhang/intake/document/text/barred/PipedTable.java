package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.table.HeaderSpread;
import org.taizhang.intake.document.text.table.TextTable;

/**
 * A table in plain text whose cells are closed or parted by bars: with a row on each
 * line, or with rows that go on over lines.
 */
public final class PipedTable {

	/** The line under the header in Markdown. */
	private static final Pattern RULE = Pattern.compile("[|:\\-\\s]*-[|:\\-\\s]*");

	private static final Pattern BREAK = Pattern.compile("(?i) *<br */?> *");

	private final List<String> lines;

	private final int start;

	/** The cells in the order of the text, each closed by a bar. */
	private final StringBuilder run = new StringBuilder();

	private final List<List<String>> onLines = new ArrayList<>();

	/** In the line with most. */
	private int columns;

	private int end;

	private PipedTable(List<String> lines, int start) {
		this.lines = lines;
		this.start = start;
		this.end = start;
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		if (lines.get(start).indexOf('|') < 0) {
			return Optional.empty();
		}
		return isWholeRow(lines.get(start).strip()) ? parted(lines, start) : new PipedTable(lines, start).closed();
	}

	/** A | B | C, without a | at the end. */
	private static boolean isWholeRow(String line) {
		return bars(line) > 1 && !line.startsWith("|") && !line.endsWith("|");
	}

	private static Optional<TextTable> parted(List<String> lines, int start) {
		int columns = bars(lines.get(start)) + 1;
		List<List<String>> rows = new ArrayList<>();
		int last = start;
		boolean headings = false;
		for (int i = start; i < lines.size(); i++) {
			String line = withBreaks(lines.get(i).strip());
			List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
			boolean heading = PipedRows.isHeadingBetween(lines, i);
			headings |= heading;
			if (!line.isEmpty() && !heading && (cells.size() < 2 || cells.size() > columns)) {
				break;
			}
			if (!line.isEmpty() && !RULE.matcher(line).matches()) {
				while (cells.size() < columns) {
					cells.add("");
				}
				rows.add(cells);
				last = i + 1;
			}
		}
		if (rows.size() < 2) {
			return Optional.empty();
		}
		int end = last;
		Optional<PipedRows> parted = headings ? PipedRows.of(rows) : Optional.empty();
		return Optional
			.of(parted.map((table) -> new TextTable(table.rows(), end)).orElseGet(() -> TextTable.of(rows, end)));
	}

	/**
	 * A row ends with its last cell's |, not with its line: long cells may stand on lines
	 * of their own.
	 */
	private Optional<TextTable> closed() {
		collect();
		List<String> cells = List.of(this.run.toString().split("\\|", -1));
		List<List<String>> rows = new ArrayList<>();
		for (int c = 0; this.columns > 1 && c + this.columns < cells.size(); c += this.columns) {
			rows.add(cells.subList(c, c + this.columns));
		}
		boolean even = rows.size() > 1 && (cells.size() - 1) % this.columns == 0;
		if (!even || !PipedRows.unitsFit(rows)) {
			Optional<PipedRows> lost = PipedRows.of(this.onLines);
			if (lost.isPresent()) {
				return Optional.of(new TextTable(lost.get().rows(), this.end));
			}
		}
		if (rows.size() < 2) {
			return Optional.empty();
		}
		return Optional.of(TextTable.of(areRows() ? this.onLines : HeaderSpread.spread(rows), this.end));
	}

	private void collect() {
		// else a bar at the beginning closes a blank cell
		boolean barred = this.lines.get(this.start).strip().startsWith("|");
		for (int i = this.start; i < this.lines.size(); i++) {
			String line = withBreaks(this.lines.get(i).strip());
			if (!line.isEmpty() && line.indexOf('|') < 0 && !PipedRows.isHeadingBetween(this.lines, i)) {
				break;
			}
			if (!line.isEmpty() && !RULE.matcher(line).matches()) {
				boolean open = barred && line.startsWith("|") && line.endsWith("|");
				String cells = (open ? line.substring(1) : line) + (line.endsWith("|") ? "" : "|");
				this.run.append(cells);
				this.columns = Math.max(this.columns, bars(cells));
				List<String> row = List.of(cells.split("\\|", -1));
				this.onLines.add(new ArrayList<>(row.subList(0, row.size() - 1)));
				this.end = i + 1;
			}
		}
	}

	/** Markdown has them for the paragraphs of a cell. */
	private static String withBreaks(String line) {
		return (line.indexOf('<') < 0) ? line : BREAK.matcher(line).replaceAll("\n");
	}

	/** Most lines hold a whole row: then a line with fewer cells is one too. */
	private boolean areRows() {
		long whole = this.onLines.stream().filter((line) -> line.size() == this.columns).count();
		return this.columns > 2 && whole * 5 >= this.onLines.size() * 3L && whole < this.onLines.size();
	}

	private static int bars(String line) {
		return (int) line.chars().filter((c) -> c == '|').count();
	}

}
