package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.WrappedCell;
import org.taizhang.intake.wording.Characters;

/**
 * What stands between spaces and line ends of a text whose cells are broken over lines: a
 * cell is one piece or several that follow one another.
 */
final class CellPieces {

	/** A space in a cell, where no figure is. */
	private static final double SPACE = 3;

	/** A sentence that ends within a cell above one more line. */
	private static final double STOP = 0.6;

	private static final double RAGGED = 1.5;

	/** Three Chinese characters. */
	private static final int ROOM = 6;

	private static final Characters COUNTED = Characters.of("年月日个次项家条件万亿");

	private record Piece(String text, boolean beginsLine, int end) {
	}

	/** More than there are pieces. */
	private static final int MOST = 1 << 14;

	/** Characters; what is longer is no list of units. */
	private static final int LONGEST_NAMED = 120;

	private final List<Piece> pieces = new ArrayList<>();

	private final Map<Integer, CellKind> kinds = new HashMap<>();

	/**
	 * @param end index of the line after this one
	 */
	void addLine(String line, int end) {
		boolean first = true;
		int from = 0;
		for (int i = 0; i <= line.length(); i++) {
			if (i == line.length() || isSpace(line.charAt(i))) {
				if (i > from) {
					this.pieces.add(new Piece(line.substring(from, i), first, end));
					first = false;
				}
				from = i + 1;
			}
		}
	}

	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00a0';
	}

	int size() {
		return this.pieces.size();
	}

	String text(int piece) {
		return this.pieces.get(piece).text();
	}

	/** Index of the line after the one in which the piece stands. */
	int end(int piece) {
		return this.pieces.get(piece).end();
	}

	/** Whether no more of its line follows. */
	boolean endsLine(int piece) {
		return piece + 1 == size() || this.pieces.get(piece + 1).beginsLine();
	}

	/** Whether the piece is a number that may begin a row, and not that of 6 月. */
	boolean isNumber(int piece) {
		return this.pieces.get(piece).beginsLine() && CellKind.isNumber(text(piece))
				&& (endsLine(piece) || !COUNTED.begin(text(piece + 1)));
	}

	/**
	 * How bad it is that lines of this cell end though there was room for more.
	 */
	double ragged(int from, int to) {
		int widest = 0;
		for (int i = from; i < to; i++) {
			widest = Math.max(widest, lineWidth(i, to));
		}
		double cost = 0;
		for (int i = from; i < to; i++) {
			int last = i;
			while (last + 1 < to && !this.pieces.get(last + 1).beginsLine()) {
				last++;
			}
			boolean goesOn = last + 1 < to && !WrappedCell.beginsPoint(text(last + 1));
			boolean early = goesOn && lineWidth(i, to) < widest - ROOM && !CellKind.endsWithStop(text(last));
			cost += early ? RAGGED : 0;
			i = last;
		}
		return cost;
	}

	/** From this piece to the end of its line. */
	private int lineWidth(int from, int to) {
		int width = 0;
		for (int i = from; i < to && (i == from || !this.pieces.get(i).beginsLine()); i++) {
			width += WrappedCell.width(text(i));
		}
		return width;
	}

	/** How bad it is that this piece goes on with the one before it. */
	double goOn(int piece) {
		String before = text(piece - 1);
		String here = text(piece);
		if (this.pieces.get(piece).beginsLine()) {
			return CellKind.endsWithStop(before) && !WrappedCell.beginsPoint(here) ? STOP : 0;
		}
		return isFigure(before.charAt(before.length() - 1)) || isFigure(here.charAt(0)) ? 0 : SPACE;
	}

	private static boolean isFigure(char c) {
		return c < 128;
	}

	/**
	 * What the cell of these pieces is; several ways to read a header ask for the same.
	 */
	CellKind kind(int from, int to, String cell) {
		return this.kinds.computeIfAbsent(from * MOST + to, (key) -> kind(cell));
	}

	private static CellKind kind(String cell) {
		int stop = cell.indexOf('。');
		boolean sentences = stop >= 0 && stop < cell.length() - 1;
		return (sentences || cell.length() > LONGEST_NAMED) ? CellKind.TEXT : CellKind.of(cell.replace('\n', '、'));
	}

	/** The cell that these pieces make. */
	String cell(int from, int to) {
		List<String> lines = new ArrayList<>();
		for (int i = from; i < to; i++) {
			Piece piece = this.pieces.get(i);
			if (piece.beginsLine() || lines.isEmpty()) {
				lines.add(piece.text());
			}
			else {
				lines.set(lines.size() - 1, lines.get(lines.size() - 1) + piece.text());
			}
		}
		return WrappedCell.join(lines);
	}

}
