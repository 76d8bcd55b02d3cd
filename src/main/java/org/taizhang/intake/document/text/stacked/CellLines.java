package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.table.CellColumn;
import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.CellPath;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.LineStarts;

/**
 * A table that was copied out with every cell, and every paragraph of a cell, on a line
 * of its own: the words of its header, then its cells row by row. What a line is says in
 * which column it belongs.
 */
public final class CellLines {

	private static final Pattern NO_WORD = Pattern.compile("[0-9].*|.*[。；，：:;,、表]");

	private static final int LONGEST_WORD = 12;

	/**
	 * The first row of a table whose numbers have no word begins within so many lines.
	 */
	private static final int NEAR = 12;

	/** So good are a few cells that are units and times, each where it should be. */
	private static final double GOOD = -2;

	private CellLines() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		if (!isWord(lines.get(start))) {
			return Optional.empty();
		}
		CellHeader header = CellHeader.at(lines, start);
		if (!header.isTable()) {
			return Optional.empty();
		}
		return headers(header, lines, start).stream()
			.map((words) -> new Reading(words, header.printed(), lines, start))
			.filter(Reading::isTable)
			.min(Comparator.comparingDouble((reading) -> reading.path.least()))
			.map(Reading::table);
	}

	/**
	 * The header's words, with one for the numbers wherever it may have been left out.
	 */
	private static List<List<String>> headers(CellHeader header, List<String> lines, int start) {
		List<String> words = header.words();
		boolean one = lines.subList(start, Math.min(lines.size(), start + 2 * (header.printed().size() + NEAR)))
			.stream()
			.anyMatch((line) -> line.strip().equals("1"));
		if (header.isCounted() || !one) {
			return List.of(words);
		}
		return HeaderWords.counted(words);
	}

	/** The lines below a header, read as its columns. */
	private static final class Reading {

		private final List<String> words;

		private final CellPath path;

		/** The line after each text. */
		private final List<Integer> ends = new ArrayList<>();

		Reading(List<String> words, List<String> printed, List<String> lines, int start) {
			this.words = words;
			this.path = new CellPath(CellColumn.under(words), true);
			int at = after(printed, lines, start);
			boolean more = true;
			while (at < lines.size() && more) {
				if (!lines.get(at).isBlank()) {
					this.ends.add(at + 1);
					String text = lines.get(at).strip();
					// else another header begins
					more = CellKind.ofColumn(text) == CellKind.TEXT && this.path.add(text);
				}
				at = after(printed, lines, at + 1);
			}
		}

		/** The index of the line after the header; the same if no header stands here. */
		private static int after(List<String> header, List<String> lines, int from) {
			int at = from;
			for (String word : header) {
				while (at < lines.size() && lines.get(at).isBlank()) {
					at++;
				}
				if (at == lines.size() || !lines.get(at).strip().equals(word)) {
					return from;
				}
				at++;
			}
			return at;
		}

		boolean isTable() {
			return this.path.least() < GOOD && (HeaderWords.isNumber(this.words.get(0)) || this.path.rows()
				.stream()
				.filter((row) -> row.stream().filter(String::isEmpty).count() < row.size() - 1)
				.count() > 1);
		}

		TextTable table() {
			List<List<String>> rows = new ArrayList<>();
			rows.add(this.words);
			rows.addAll(this.path.rows());
			return TextTable.of(rows, this.ends.get(this.path.end() - 1));
		}

	}

	/** A short line that a header may have. */
	static boolean isWord(String line) {
		String word = line.strip();
		return word.length() >= 2 && word.length() <= LONGEST_WORD && !NO_WORD.matcher(word).matches()
				&& !LineStarts.beginsSomethingNew(word);
	}

}
