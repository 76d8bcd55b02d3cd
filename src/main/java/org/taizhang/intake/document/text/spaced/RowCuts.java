package org.taizhang.intake.document.text.spaced;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

import org.taizhang.intake.document.text.spaced.SpacedTexts.End;

/**
 * Where the rows of a table end whose cells are wrapped and stand at the top or in the
 * middle of their row: of all ways to part the lines the one that breaks least of what
 * rows have. A row begins after a sentence has ended and has one number, one text and one
 * list of units; blank lines part rows or mean nothing.
 */
final class RowCuts {

	/** No row has more lines. */
	private static final int LONGEST = 80;

	private static final double BROKEN_SENTENCE = 8;

	private static final double BROKEN_LIST = 6;

	static final double BLANK_LINE = 3;

	static final double TWO_SENTENCES = 3;

	static final double EACH_ROW = 0.5;

	/**
	 * Columns whose cells stand at the top of their rows, and in their middle; neither is
	 * said of those that are in doubt.
	 */
	record Alignment(boolean[] atTop, boolean[] inMiddle) {
	}

	private final RowShape shape;

	private final SpacedTexts texts;

	private final List<SpacedRows.Line> lines;

	private final int from;

	private final int to;

	/**
	 * @param from the first line
	 * @param to the line after the last
	 */
	RowCuts(RowShape shape, int from, int to) {
		this.shape = shape;
		this.texts = shape.texts();
		this.lines = shape.lines();
		this.from = from;
		this.to = to;
	}

	/** The indexes of the lines after each row. */
	List<Integer> ends() {
		int columns = this.texts.columns();
		Alignment unknown = new Alignment(new boolean[columns], new boolean[columns]);
		return best(alignment(best(unknown), unknown));
	}

	private Alignment alignment(List<Integer> ends, Alignment unknown) {
		double[] top = new double[this.texts.columns()];
		double[] middle = new double[top.length];
		int begin = this.from;
		for (int end : ends) {
			RowSoFar row = new RowSoFar(this.shape, unknown, this.from, begin);
			for (int i = begin; i < end; i++) {
				row.add(i);
			}
			for (int c = 0; c < top.length; c++) {
				top[c] += row.belowTop(c);
				middle[c] += row.offMiddle(c);
			}
			begin = end;
		}
		Alignment alignment = new Alignment(new boolean[top.length], new boolean[top.length]);
		for (int c = 0; c < top.length; c++) {
			alignment.atTop()[c] = top[c] * 2 < middle[c];
			alignment.inMiddle()[c] = middle[c] * 2 < top[c];
		}
		return alignment;
	}

	private List<Integer> best(Alignment alignment) {
		int count = this.to - this.from;
		double[] best = new double[count + 1];
		int[] before = new int[count + 1];
		Arrays.fill(best, Double.POSITIVE_INFINITY);
		best[0] = 0;
		for (int a = 0; a < count; a++) {
			double begin = best[a] + EACH_ROW + begin(this.from + a);
			RowSoFar row = new RowSoFar(this.shape, alignment, this.from, this.from + a);
			for (int b = a + 1; b <= Math.min(count, a + LONGEST) && !row.hasTwoNumbers(); b++) {
				row.add(this.from + b - 1);
				double cost = begin + row.cost();
				if (cost < best[b]) {
					best[b] = cost;
					before[b] = a;
				}
			}
		}
		LinkedList<Integer> ends = new LinkedList<>();
		for (int end = count; end > 0; end = before[end]) {
			ends.addFirst(this.from + end);
		}
		return ends;
	}

	/** What a row that begins here breaks. */
	private double begin(int at) {
		if (at == this.from || this.texts.areWhole(at - 1, at)) {
			return 0;
		}
		SpacedRows.Line line = this.lines.get(at);
		End text = this.shape.textEndBefore(at);
		double cost = (text == End.FULL) ? BROKEN_SENTENCE
				: (text == End.SHORT && !this.shape.stopless()) ? TWO_SENTENCES : 0;
		cost += (this.shape.parted() && !line.blankBefore() && !line.pageBefore()) ? BLANK_LINE : 0;
		for (int c = 0; c < this.texts.columns(); c++) {
			if (c != this.texts.text()) {
				cost += brokenCell(c, at);
			}
		}
		return cost;
	}

	private double brokenCell(int column, int at) {
		boolean units = this.texts.units().contains(column);
		int above = at - 1;
		while (units && above > this.from && !this.lines.get(above).has(column)) {
			above--;
		}
		if (!this.lines.get(above).has(column)) {
			return 0;
		}
		String cell = this.lines.get(above).cell(column);
		boolean open = units && (("、，,（(和").indexOf(cell.charAt(cell.length() - 1)) >= 0
				|| cell.lastIndexOf('（') > cell.lastIndexOf('）') || cell.lastIndexOf('(') > cell.lastIndexOf(')'));
		if (open) {
			return BROKEN_LIST;
		}
		boolean touches = above == at - 1 && this.lines.get(at).has(column) && !this.lines.get(at).blankBefore();
		if (!touches || this.texts.end(column, above) != End.FULL || column == this.texts.number()) {
			return 0;
		}
		return !units ? (this.texts.areTwo(column, above, at) ? 0 : 1)
				: (RowShape.isWhole(cell) && RowShape.isWhole(this.lines.get(at).cell(column))) ? 1 : BROKEN_LIST;
	}

}
