package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.taizhang.intake.document.text.table.CellColumn;
import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.CellPath;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.LineStarts;

/**
 * A table that was copied out with every cell, and every paragraph of a cell, on a line
 * of its own: the words of its header, then its cells row by row. What a line is says in
 * which column it belongs.
 */
public final class CellLines {

	/** What no word of a header begins with, ends with, or has in it. */
	private static final Characters NO_BEGIN = Characters.of("0123456789");

	private static final Characters NO_END = Characters.of("。；，;,、表");

	private static final Characters COLONS = Characters.of("：:");

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
		Stream<CellHeader> uncounted = header.isTable() ? headers(header, lines, start) : Stream.empty();
		return Stream.concat(uncounted, CountedHeader.at(lines, start).stream())
			.flatMap(CellHeader::inOneOrTwoRows)
			.map((way) -> new Reading(way, lines, start))
			.filter(Reading::isTable)
			.min(Comparator.comparingDouble(Reading::cost))
			.map(Reading::table);
	}

	/**
	 * The header's words, with one for the numbers wherever it may have been left out.
	 */
	private static Stream<CellHeader> headers(CellHeader header, List<String> lines, int start) {
		boolean one = lines.subList(start, Math.min(lines.size(), start + 2 * (header.printed().size() + NEAR)))
			.stream()
			.anyMatch((line) -> line.strip().equals("1"));
		if (header.isCounted() || !one) {
			return Stream.of(header);
		}
		return HeaderWords.counted(header.words())
			.stream()
			.map((counted) -> new CellHeader(header.printed(), counted, 0));
	}

	/** The lines below a header, read as its columns. */
	private static final class Reading {

		private final CellHeader header;

		private final CellPath path;

		/** The line after each text. */
		private final List<Integer> ends = new ArrayList<>();

		Reading(CellHeader header, List<String> lines, int start) {
			this.header = header;
			this.path = new CellPath(CellColumn.under(header.words()), true);
			List<String> printed = header.printed();
			boolean dated = header.words().stream().anyMatch((word) -> CellKind.ofColumn(word) == CellKind.TIME);
			int at = after(printed, lines, start);
			boolean more = true;
			while (at < lines.size() && more) {
				if (!lines.get(at).isBlank()) {
					this.ends.add(at + 1);
					String text = lines.get(at).strip();
					// else another header begins, or who signs
					more = CellKind.ofColumn(text) == CellKind.TEXT && (dated || !isSignature(lines, at))
							&& this.path.add(text);
				}
				at = after(printed, lines, at + 1);
			}
		}

		/** A name above a date. */
		private static boolean isSignature(List<String> lines, int at) {
			int below = at + 1;
			while (below < lines.size() && lines.get(below).isBlank()) {
				below++;
			}
			return below < lines.size() && LineStarts.isDate(lines.get(below).strip())
					&& CellKind.of(lines.get(at).strip()) == CellKind.UNITS;
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

		double cost() {
			return this.path.least() + this.header.cost();
		}

		boolean isTable() {
			return this.path.least() < GOOD && (HeaderWords.isNumber(this.header.words().get(0)) || this.path.rows()
				.stream()
				.filter((row) -> row.stream().filter(String::isEmpty).count() < row.size() - 1)
				.count() > 1);
		}

		TextTable table() {
			List<List<String>> rows = new ArrayList<>();
			rows.add(this.header.words());
			rows.addAll(this.path.rows());
			return TextTable.of(rows, this.ends.get(this.path.end() - 1)).searched();
		}

	}

	/** A short line that a header may have. */
	static boolean isWord(String line) {
		String word = line.strip();
		return word.length() >= 2 && word.length() <= LONGEST_WORD && !NO_BEGIN.begin(word) && !NO_END.end(word)
				&& !COLONS.anyIn(word) && !LineStarts.beginsSomethingNew(word) && !hasWords(word);
	}

	/** 任务要求 责任单位: two words beside each other. */
	private static boolean hasWords(String line) {
		return line.indexOf(' ') > 0 && Stream.of(line.split(" +")).allMatch(HeaderWords::isKnown);
	}

}
