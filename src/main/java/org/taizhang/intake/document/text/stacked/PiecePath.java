package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.CellColumn;
import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.CellPrices;
import org.taizhang.intake.document.text.table.RowNumbers;

/**
 * The cheapest way to put pieces of text together to cells, and these into the columns of
 * a header, row by row. A heading may stand across.
 */
final class PiecePath {

	/** Pieces of one cell at most. */
	private static final int LONGEST = 36;

	private static final double HEADING = 1;

	private static final double TAKEN = 0.05;

	private static final double HOPELESS = 16;

	/** So good are a few rows. */
	private static final double GOOD = -4;

	private final List<String> header;

	private final List<CellColumn> columns;

	private final CellPieces pieces;

	private final int size;

	private final double headerCost;

	private final int across;

	/** The least cost of so many pieces, the last cell in a column. */
	private final double[][] best;

	/** Where that cell begins, and the column of the cell before it. */
	private final int[][] begins;

	private final int[][] before;

	private final double[] numbers;

	private int end;

	private int last;

	private double least;

	/**
	 * @param most pieces that are looked at
	 */
	PiecePath(List<String> header, CellPieces pieces, int most, double headerCost) {
		this.header = header;
		this.columns = CellColumn.under(header);
		this.pieces = pieces;
		this.size = Math.min(pieces.size(), most);
		this.headerCost = headerCost;
		this.across = header.size();
		this.best = new double[this.size + 1][this.across + 1];
		this.begins = new int[this.size + 1][this.across + 1];
		this.before = new int[this.size + 1][this.across + 1];
		this.numbers = new double[this.size];
		RowNumbers counted = new RowNumbers();
		for (int i = 0; i < this.size; i++) {
			this.numbers[i] = CellPrices.NEVER;
			if (pieces.isNumber(i)) {
				this.numbers[i] = counted.cost(pieces.text(i));
				counted.take(pieces.text(i));
			}
		}
		Arrays.stream(this.best).forEach((states) -> Arrays.fill(states, Double.POSITIVE_INFINITY));
		search();
	}

	private void search() {
		for (int from = 0; from < this.size; from++) {
			double here = (from == 0) ? 0 : Arrays.stream(this.best[from]).min().getAsDouble();
			if (from - this.end > 2 * LONGEST) {
				return;
			}
			if (here - TAKEN * from < this.least + HOPELESS) {
				cellsFrom(from);
			}
			finish(from + 1);
		}
	}

	/** The table may end after so many pieces. */
	private void finish(int to) {
		for (int c = 0; c < this.across; c++) {
			double total = this.best[to][c] + skipped(c + 1, this.across) - TAKEN * to;
			if (total <= this.least && this.pieces.endsLine(to - 1)) {
				this.least = total;
				this.end = to;
				this.last = c;
			}
		}
	}

	private void cellsFrom(int from) {
		double broken = 0;
		for (int to = from + 1; to <= Math.min(this.size, from + LONGEST); to++) {
			if (to > from + 1) {
				broken += this.pieces.goOn(to - 1);
			}
			boolean next = to > from + 1 && this.pieces.isNumber(to - 1) && this.numbers[to - 1] < -2;
			if (next || broken > HOPELESS) {
				return;
			}
			cell(from, to, broken);
		}
	}

	private void cell(int from, int to, double broken) {
		String cell = this.pieces.cell(from, to);
		double number = (to == from + 1) ? this.numbers[from] : CellPrices.NEVER;
		boolean figure = number < CellPrices.NEVER;
		CellKind is = figure ? CellKind.TEXT : this.pieces.kind(from, to, cell);
		double ragged = broken + ((is == CellKind.UNITS) ? 0 : this.pieces.ragged(from, to));
		for (int c = 0; c <= this.across; c++) {
			double fit = (c < this.across) ? this.columns.get(c).begin(cell, is, number)
					: (!figure && CellKind.isHeading(cell)) ? HEADING : CellPrices.NEVER;
			if (fit < CellPrices.NEVER) {
				put(from, to, c, fit + ragged);
			}
		}
	}

	private void put(int from, int to, int column, double fit) {
		if (from == 0) {
			set(from, to, column, -1, fit + ((column == this.across) ? 0 : skipped(0, column)));
			return;
		}
		for (int p = 0; p <= this.across; p++) {
			double row = this.best[from][p] + skipped(p + 1, this.across)
					+ ((column == this.across) ? 0 : skipped(0, column));
			boolean right = p < column && column < this.across;
			double same = right ? this.best[from][p] + skipped(p + 1, column) : Double.POSITIVE_INFINITY;
			set(from, to, column, (same <= row) ? p : p + this.across + 1, Math.min(same, row) + fit);
		}
	}

	private void set(int from, int to, int column, int before, double cost) {
		if (cost < this.best[to][column]) {
			this.best[to][column] = cost;
			this.begins[to][column] = from;
			this.before[to][column] = before;
		}
	}

	/** What it costs that a row has nothing from one column to before another. */
	private double skipped(int from, int to) {
		double sum = 0;
		for (int c = from; c < to; c++) {
			sum += this.columns.get(c).skip();
		}
		return sum;
	}

	boolean isTable() {
		return this.end > 0 && this.least + TAKEN * this.end < GOOD && namesUnits();
	}

	/** Most rows name units. */
	private boolean namesUnits() {
		List<List<String>> rows = rows().stream()
			.filter((row) -> row.stream().filter(String::isEmpty).count() < row.size() - 1L)
			.toList();
		long named = rows.stream().filter(this::namesUnits).count();
		return named * 2 > rows.size();
	}

	private boolean namesUnits(List<String> row) {
		return IntStream.range(0, this.across)
			.anyMatch((c) -> this.columns.get(c).kind() == CellColumn.Kind.UNITS && !row.get(c).isEmpty()
					&& CellKind.of(row.get(c).replace("\n", "、")) == CellKind.UNITS);
	}

	double cost() {
		return this.least + this.headerCost;
	}

	List<String> header() {
		return this.header;
	}

	/** The same header over all pieces. */
	PiecePath whole() {
		return (this.size == this.pieces.size()) ? this
				: new PiecePath(this.header, this.pieces, this.pieces.size(), this.headerCost);
	}

	/** Index of the line after the table. */
	int end() {
		return this.pieces.end(this.end - 1);
	}

	List<List<String>> rows() {
		LinkedList<List<String>> rows = new LinkedList<>();
		int to = this.end;
		int column = this.last;
		boolean begun = true;
		while (to > 0) {
			if (begun) {
				rows.addFirst(new ArrayList<>(Collections.nCopies(this.across, "")));
			}
			int from = this.begins[to][column];
			int state = this.before[to][column];
			rows.getFirst().set((column == this.across) ? 0 : column, this.pieces.cell(from, to));
			begun = state > this.across;
			column = (state < 0) ? 0 : state % (this.across + 1);
			to = from;
		}
		return rows;
	}

}
