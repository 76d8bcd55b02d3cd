package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.LabelGrammar;

/**
 * Puts the cells of a row where they fit best: a row that lost merged cells has what was
 * right of them too far left.
 */
final class RowPlaces {

	/** What each cell costs of a row with more than there are columns. */
	private static final double TOO_MANY = 4;

	private static final double MOVED = 0.2;

	/** How bad it is that a row has nothing in a part of a merged column. */
	private static final double PART = 0.1;

	private static final Set<CellColumn.Kind> PARTS = EnumSet.of(CellColumn.Kind.THEME, CellColumn.Kind.OTHER,
			CellColumn.Kind.REPORT);

	/** How good 一 is as the number of a row. */
	private static final double NUMBERED = -3;

	/** One more point of what is to be done. */
	private static final double POINT = 0.3;

	private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九十]{1,3}");

	private final List<String> words;

	private final List<CellColumn> columns;

	RowPlaces(List<String> words) {
		this.words = words;
		this.columns = CellColumn.under(words);
	}

	/**
	 * @param cells one for each column
	 * @param cost what they break of what their columns hold
	 */
	record Placed(List<String> cells, double cost) {
	}

	int columns() {
		return this.columns.size();
	}

	/**
	 * @param cells without the blank ones at the end; their paragraphs parted by \n
	 * @param number how bad a text is as the number of this row
	 */
	Placed place(List<String> cells, ToDoubleFunction<String> number) {
		int width = this.columns.size();
		if (cells.size() > width) {
			return new Placed(cells, TOO_MANY * cells.size());
		}
		// the least cost of so many cells in so many columns
		double[][] best = new double[cells.size() + 1][width + 1];
		for (int i = 0; i <= cells.size(); i++) {
			for (int c = 0; c < width; c++) {
				double none = (c < i) ? Double.POSITIVE_INFINITY : best[i][c] + skip(c);
				double here = (i == 0) ? Double.POSITIVE_INFINITY
						: best[i - 1][c] + cost(cells.get(i - 1), c, number) + ((c == i - 1) ? 0 : MOVED);
				best[i][c + 1] = Math.min(none, here);
			}
		}
		List<String> placed = new ArrayList<>(Collections.nCopies(width, ""));
		int left = cells.size();
		for (int c = width; left > 0; c--) {
			if (c == left || best[left][c] < best[left][c - 1] + skip(c - 1)) {
				placed.set(c - 1, cells.get(--left));
			}
		}
		return new Placed(placed, best[cells.size()][width]);
	}

	private double cost(String cell, int column, ToDoubleFunction<String> number) {
		return cell.isEmpty() ? skip(column) : cell(this.columns.get(column), cell, number);
	}

	private double skip(int column) {
		boolean part = PARTS.contains(this.columns.get(column).kind())
				&& (says(column, column - 1) || says(column, column + 1));
		return part ? PART : this.columns.get(column).skip();
	}

	/** Whether both stand under one word. */
	private boolean says(int column, int other) {
		return other >= 0 && other < this.words.size() && this.words.get(other).equals(this.words.get(column));
	}

	private static double cell(CellColumn column, String cell, ToDoubleFunction<String> number) {
		if (column.kind() == CellColumn.Kind.NUMBER && CHINESE_NUMBER.matcher(cell).matches()) {
			return NUMBERED;
		}
		int end = cell.indexOf('\n');
		String first = (end < 0) ? cell : cell.substring(0, end);
		double cost = column.begin(first, CellKind.of(first), number.applyAsDouble(first));
		for (int from = end + 1; end >= 0; from = end + 1) {
			end = cell.indexOf('\n', from);
			String text = (end < 0) ? cell.substring(from) : cell.substring(from, end);
			cost += text.isEmpty() ? 0 : goOn(column, first, text);
			first = text.isEmpty() ? first : text;
		}
		return Math.min(cost, CellPrices.MISPLACED);
	}

	private static double goOn(CellColumn column, String above, String text) {
		boolean point = column.kind() == CellColumn.Kind.REQUIREMENT && LabelGrammar.parse(text).isPresent();
		return point ? POINT : column.goOn(above, text, CellKind.of(text), CellKind.isNumber(text));
	}

}
