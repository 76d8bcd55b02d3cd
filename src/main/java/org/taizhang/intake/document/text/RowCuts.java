package org.taizhang.intake.document.text;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

import org.taizhang.intake.document.text.SpacedTexts.End;
import org.taizhang.intake.wording.UnitNames;

/**
 * Where the rows of a table end whose cells are wrapped and stand at the top or in the
 * middle of their row: of all ways to part the lines the one that breaks least of what
 * rows have. A row begins after a sentence has ended and has one number, one text and one
 * list of units; blank lines part rows or mean nothing.
 */
final class RowCuts {

	/** No row has more lines. */
	private static final int LONGEST = 80;

	private static final double TWO_NUMBERS = 20;

	private static final double BROKEN_SENTENCE = 8;

	private static final double BROKEN_LIST = 6;

	private static final double NO_TEXT = 6;

	private static final double BLANK_LINE = 3;

	private static final double TWO_LISTS = 3;

	private static final double TWO_SENTENCES = 3;

	private static final double NOTHING_THERE = 1.5;

	private static final double EACH_ROW = 0.5;

	private static final double OFF_CENTRE = 0.5;

	private final SpacedTexts texts;

	private final List<SpacedRows.Line> lines;

	private final int from;

	private final int to;

	private final boolean parted;

	private final boolean stopless;

	/** Numbers stand in most rows. */
	private final boolean numbered;

	private final int list;

	private final boolean[] atTop;

	private final boolean[] inMiddle;

	RowCuts(SpacedTexts texts, List<SpacedRows.Line> lines, int from, int to) {
		this.texts = texts;
		this.lines = lines;
		this.from = from;
		this.to = to;
		this.atTop = new boolean[texts.columns()];
		this.inMiddle = new boolean[texts.columns()];
		this.parted = isPartedByBlankLines();
		this.stopless = count(texts.text(), End.SHORT) > count(texts.text(), End.STOP);
		int most = -1;
		for (int units : texts.units()) {
			most = (most < 0 || groups(units) > groups(most)) ? units : most;
		}
		this.list = most;
		this.numbered = texts.number() >= 0 && (most < 0 || groups(texts.number()) * 2 > groups(most));
	}

	private int count(int column, End end) {
		int count = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			count += (this.texts.end(column, i) == end) ? 1 : 0;
		}
		return count;
	}

	/** So many cells at least begin in the column. */
	private int groups(int column) {
		int groups = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			boolean begins = this.texts.end(column, i) != End.NONE
					&& (i == 0 || this.texts.end(column, i - 1) == End.NONE);
			groups += begins ? 1 : 0;
		}
		return groups;
	}

	/** Nearly everywhere where a blank line stands, a sentence has ended. */
	private boolean isPartedByBlankLines() {
		int blanks = 0;
		int ended = 0;
		int numbers = 0;
		for (int i = 1; i < this.lines.size(); i++) {
			SpacedRows.Line line = this.lines.get(i);
			numbers = (line.blankBefore() || line.pageBefore()) ? 0 : numbers;
			numbers += (this.texts.number() >= 0 && line.has(this.texts.number())) ? 1 : 0;
			if (numbers > 1) {
				return false;
			}
			if (line.blankBefore() && !line.pageBefore()) {
				blanks++;
				End end = textEndBefore(i);
				ended += (end == End.STOP || end == End.FULL_STOP || end == End.NONE) ? 1 : 0;
			}
		}
		return blanks > 1 && ended * 10 >= blanks * 7 && blanks * 2 < this.lines.size();
	}

	private End textEndBefore(int at) {
		for (int i = at - 1; i >= 0 && !this.lines.get(i).across(); i--) {
			if (this.texts.end(this.texts.text(), i) != End.NONE) {
				return this.texts.end(this.texts.text(), i);
			}
		}
		return End.NONE;
	}

	/** The indexes of the lines after each row. */
	List<Integer> ends() {
		List<Integer> ends = best();
		double[] top = new double[this.texts.columns()];
		double[] middle = new double[top.length];
		int begin = this.from;
		for (int end : ends) {
			Row row = new Row(begin);
			for (int i = begin; i < end; i++) {
				row.add(i);
			}
			for (int c = 0; c < top.length; c++) {
				top[c] += row.belowTop(c);
				middle[c] += row.offMiddle(c);
			}
			begin = end;
		}
		for (int c = 0; c < top.length; c++) {
			this.atTop[c] = top[c] * 2 < middle[c];
			this.inMiddle[c] = middle[c] * 2 < top[c];
		}
		return best();
	}

	private List<Integer> best() {
		int count = this.to - this.from;
		double[] best = new double[count + 1];
		int[] before = new int[count + 1];
		Arrays.fill(best, Double.POSITIVE_INFINITY);
		best[0] = 0;
		for (int a = 0; a < count; a++) {
			double begin = best[a] + EACH_ROW + begin(this.from + a);
			Row row = new Row(this.from + a);
			for (int b = a + 1; b <= Math.min(count, a + LONGEST) && row.numbers < 2; b++) {
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
		if (at == this.from) {
			return 0;
		}
		SpacedRows.Line line = this.lines.get(at);
		End text = textEndBefore(at);
		double cost = (text == End.FULL) ? BROKEN_SENTENCE : (text == End.SHORT && !this.stopless) ? TWO_SENTENCES : 0;
		cost += (this.parted && !line.blankBefore() && !line.pageBefore()) ? BLANK_LINE : 0;
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
		return !units ? 1 : (isWhole(cell) && isWhole(this.lines.get(at).cell(column))) ? 1 : BROKEN_LIST;
	}

	/** One name without more; a line of a list hardly ends and begins with one. */
	private static boolean isWhole(String cell) {
		return UnitNames.looksLikeUnit(cell) && "、，,；;".chars().noneMatch((c) -> cell.indexOf(c) >= 0);
	}

	/** A row that takes in one line after another. */
	private final class Row {

		private final int begin;

		private final int[] first;

		private final int[] last;

		/** From the last line but one of each column to its last. */
		private final int[] steps;

		private int numbers;

		private double inside;

		private int end;

		private Row(int begin) {
			this.begin = begin;
			this.end = begin;
			this.first = new int[RowCuts.this.texts.columns()];
			this.last = new int[this.first.length];
			this.steps = new int[this.first.length];
			Arrays.fill(this.first, -1);
		}

		private void add(int at) {
			SpacedRows.Line line = RowCuts.this.lines.get(at);
			if (at > this.begin && line.blankBefore() && !line.pageBefore()) {
				this.inside += RowCuts.this.parted ? BLANK_LINE + 1 : EACH_ROW;
			}
			for (int c = 0; c < this.first.length; c++) {
				if (line.has(c)) {
					if (this.first[c] < 0) {
						this.first[c] = at;
						boolean second = c == RowCuts.this.texts.text() && RowCuts.this.texts.point(at) > 1;
						this.inside += (second && this.begin > RowCuts.this.from) ? TWO_SENTENCES : 0;
					}
					else {
						this.inside += goOn(c, at);
					}
					this.last[c] = at;
				}
			}
			this.numbers += (RowCuts.this.texts.number() >= 0 && line.has(RowCuts.this.texts.number())) ? 1 : 0;
			this.end = at + 1;
		}

		private double goOn(int column, int at) {
			End above = RowCuts.this.texts.end(column, this.last[column]);
			if (column == RowCuts.this.texts.text()) {
				int point = RowCuts.this.texts.point(at);
				return (above == End.FULL || point > 1) ? 0
						: (above == End.STOP) ? TWO_SENTENCES - ((point == 1) ? 1 : 0) : 1;
			}
			if (!RowCuts.this.texts.units().contains(column) || at - this.last[column] < 2) {
				this.steps[column] = at - this.last[column];
				return 0;
			}
			// lines of text may stand between those of a list that is set in the middle
			int step = at - this.last[column];
			int before = this.steps[column];
			this.steps[column] = step;
			boolean names = isWhole(RowCuts.this.lines.get(at - step).cell(column))
					&& isWhole(RowCuts.this.lines.get(at).cell(column));
			return (names || step > 2 || (before > 0 && step > before)) ? TWO_LISTS : (above == End.FULL) ? 0 : 1;
		}

		private double cost() {
			SpacedTexts texts = RowCuts.this.texts;
			double cost = this.inside + ((this.numbers > 1) ? TWO_NUMBERS : 0);
			cost += (this.first[texts.text()] < 0) ? NO_TEXT : 0;
			cost += (RowCuts.this.numbered && this.numbers == 0) ? NOTHING_THERE : 0;
			cost += (RowCuts.this.list >= 0 && this.first[RowCuts.this.list] < 0) ? NOTHING_THERE : 0;
			for (int c = 0; c < this.first.length; c++) {
				boolean own = texts.units().contains(c) || c == texts.text()
						|| (c == texts.number() && RowCuts.this.numbered);
				cost += (own && this.first[c] >= 0) ? OFF_CENTRE * offCentre(c) : 0;
			}
			return cost;
		}

		/** By how many lines a cell stands where its column's cells do not. */
		private double offCentre(int column) {
			return RowCuts.this.atTop[column] ? belowTop(column)
					: RowCuts.this.inMiddle[column] ? offMiddle(column) : Math.min(belowTop(column), offMiddle(column));
		}

		private double offMiddle(int column) {
			double middle = (this.begin + this.end - 1) / 2.0;
			return (this.first[column] < 0) ? 0
					: Math.max(Math.abs((this.first[column] + this.last[column]) / 2.0 - middle) - 0.5, 0);
		}

		private double belowTop(int column) {
			return Math.max(this.first[column] - this.begin, 0);
		}

	}

}
