package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.TextTable;

/**
 * A table copied out of a PDF page, row by row and cell by cell: the lines of a cell
 * stand below one another, several short cells may share a line, and so do the words of
 * the header, which begins with 序号.
 */
public final class WrappedCells {

	private static final int LONGEST_LINE = 120;

	/** Pieces of a header at most. */
	private static final int MOST_WORDS = 30;

	private static final int LONGEST_WORD = 12;

	/** The ways to read the header that are tried. */
	private static final int MOST_WAYS = 3;

	/** Pieces by which the ways to read the header are compared. */
	private static final int SAMPLE = 200;

	/** Pieces that are looked at below a header. */
	private static final int MOST_PIECES = 8000;

	private WrappedCells() {
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		String line = lines.get(start).strip();
		if (line.isEmpty() || line.length() > LONGEST_LINE || !mayBegin(line) || line.indexOf('\t') >= 0
				|| line.indexOf('|') >= 0 || line.contains("   ")) {
			return Optional.empty();
		}
		CellPieces words = new CellPieces();
		int below = start;
		while (below < lines.size() && words.size() < MOST_WORDS && !begins(lines.get(below).strip())) {
			words.addLine(lines.get(below), ++below);
		}
		List<String> printed = printed(words);
		boolean header = below < lines.size() && words.size() > 2 && words.size() < MOST_WORDS
				&& printed.stream().allMatch((word) -> word.length() <= LONGEST_WORD && !CellKind.endsWithStop(word));
		if (!header) {
			return Optional.empty();
		}
		CellPieces body = body(lines, below, printed);
		return CountedHeader.of(printed)
			.stream()
			.sorted(Comparator.comparingDouble(CellHeader::cost))
			.limit(MOST_WAYS)
			.flatMap(CellHeader::inOneOrTwoRows)
			.map((way) -> new PiecePath(way.words(), body, SAMPLE, way.cost()))
			.filter(PiecePath::isTable)
			.min(Comparator.comparingDouble(PiecePath::cost))
			.map(PiecePath::whole)
			.map(WrappedCells::table);
	}

	/** 序号, or 类别 序号. */
	private static boolean mayBegin(String line) {
		return "序编项".indexOf(line.charAt(0)) >= 0 || (line.indexOf("序号") > 0 && line.indexOf("序号") < LONGEST_WORD);
	}

	/** The first row, or a heading above it. */
	private static boolean begins(String line) {
		int end = 0;
		while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
			end++;
		}
		boolean number = end > 0 && end < 4 && (end == line.length() || Character.isWhitespace(line.charAt(end)));
		return number || (!line.isEmpty() && CellKind.isHeading(line));
	}

	/** 序 above 号 is one word. */
	private static List<String> printed(CellPieces words) {
		List<String> printed = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			printed.add(words.text(i));
		}
		if (printed.size() > 1 && printed.get(0).length() == 1 && printed.get(1).length() == 1) {
			printed.set(0, printed.get(0) + printed.remove(1));
		}
		return printed;
	}

	/** Without the header where it stands again. */
	private static CellPieces body(List<String> lines, int from, List<String> printed) {
		CellPieces body = new CellPieces();
		String header = String.join("", printed);
		for (int i = from; i < lines.size() && body.size() < MOST_PIECES; i++) {
			int after = after(lines, i, header);
			if (after > i) {
				i = after - 1;
			}
			else if (!lines.get(i).isBlank()) {
				body.addLine(lines.get(i), i + 1);
			}
		}
		return body;
	}

	/** The index of the line after the header; the same if it does not stand here. */
	private static int after(List<String> lines, int from, String header) {
		int at = from;
		int read = 0;
		while (at < lines.size() && read < header.length()) {
			String line = lines.get(at).replaceAll("\\s", "");
			if (!header.startsWith(line, read)) {
				return from;
			}
			read += line.length();
			at++;
		}
		return (read == header.length()) ? at : from;
	}

	private static TextTable table(PiecePath path) {
		List<List<String>> rows = new ArrayList<>(Collections.singletonList(path.header()));
		rows.addAll(path.rows());
		return TextTable.of(rows, path.end()).putTogether().searched();
	}

}
