package org.taizhang.intake.document.text.spaced;

import java.util.Arrays;
import java.util.List;

import org.taizhang.intake.document.text.spaced.SpacedTexts.End;

/** A row that takes in one line after another. */
final class RowSoFar {

	private static final double TWO_NUMBERS = 20;

	private static final double NO_TEXT = 6;

	private static final double TWO_LISTS = 3;

	private static final double TWO_TIMES = 1;

	/** Two lines of which each has all that a row needs. */
	private static final double TWO_ROWS = 6;

	private static final double NOTHING_THERE = 1.5;

	private static final double OFF_CENTRE = 0.5;

	private final RowShape shape;

	private final SpacedTexts texts;

	private final List<SpacedRows.Line> lines;

	private final RowCuts.Alignment alignment;

	private final int from;

	private final int begin;

	private final int[] first;

	private final int[] last;

	/** From the last line but one of each column to its last. */
	private final int[] steps;

	private int numbers;

	private double inside;

	private int end;

	/**
	 * @param from the first line that rows may have
	 * @param begin the row's first line
	 */
	RowSoFar(RowShape shape, RowCuts.Alignment alignment, int from, int begin) {
		this.shape = shape;
		this.texts = shape.texts();
		this.lines = shape.lines();
		this.alignment = alignment;
		this.from = from;
		this.begin = begin;
		this.end = begin;
		this.first = new int[this.texts.columns()];
		this.last = new int[this.first.length];
		this.steps = new int[this.first.length];
		Arrays.fill(this.first, -1);
	}

	void add(int at) {
		SpacedRows.Line line = this.lines.get(at);
		if (at > this.begin && line.blankBefore() && !line.pageBefore()) {
			this.inside += this.shape.parted() ? RowCuts.BLANK_LINE + 1 : RowCuts.EACH_ROW;
		}
		this.inside += (at > this.begin && this.texts.areWhole(at - 1, at)) ? TWO_ROWS : 0;
		for (int c = 0; c < this.first.length; c++) {
			if (line.has(c)) {
				if (this.first[c] < 0) {
					this.first[c] = at;
					boolean second = c == this.texts.text() && this.texts.point(at) > 1;
					this.inside += (second && this.begin > this.from) ? RowCuts.TWO_SENTENCES : 0;
				}
				else {
					this.inside += goOn(c, at);
				}
				this.last[c] = at;
			}
		}
		this.numbers += (this.texts.number() >= 0 && line.has(this.texts.number())) ? 1 : 0;
		this.end = at + 1;
	}

	private double goOn(int column, int at) {
		End above = this.texts.end(column, this.last[column]);
		if (column == this.texts.text()) {
			int point = this.texts.point(at);
			return (above == End.FULL || point > 1) ? 0
					: (above == End.STOP) ? RowCuts.TWO_SENTENCES - ((point == 1) ? 1 : 0) : 1;
		}
		if (!this.texts.units().contains(column) || at - this.last[column] < 2) {
			this.steps[column] = at - this.last[column];
			return this.texts.areTwo(column, this.last[column], at) ? TWO_TIMES : 0;
		}
		// lines of text may stand between those of a list that is set in the middle
		int step = at - this.last[column];
		int before = this.steps[column];
		this.steps[column] = step;
		boolean names = RowShape.isWhole(this.lines.get(at - step).cell(column))
				&& RowShape.isWhole(this.lines.get(at).cell(column));
		return (names || step > 2 || (before > 0 && step > before)) ? TWO_LISTS : (above == End.FULL) ? 0 : 1;
	}

	/** How much a row of these lines breaks of what rows have. */
	double cost() {
		double cost = this.inside + ((this.numbers > 1) ? TWO_NUMBERS : 0);
		cost += (this.first[this.texts.text()] < 0) ? NO_TEXT : 0;
		cost += (this.shape.numbered() && this.numbers == 0) ? NOTHING_THERE : 0;
		cost += (this.shape.list() >= 0 && this.first[this.shape.list()] < 0) ? NOTHING_THERE : 0;
		for (int c = 0; c < this.first.length; c++) {
			boolean own = this.texts.units().contains(c) || c == this.texts.text()
					|| (c == this.texts.number() && this.shape.numbered());
			cost += (own && this.first[c] >= 0) ? OFF_CENTRE * offCentre(c) : 0;
		}
		return cost;
	}

	/** By how many lines a cell stands where its column's cells do not. */
	private double offCentre(int column) {
		return this.alignment.atTop()[column] ? belowTop(column)
				: this.alignment.inMiddle()[column] ? offMiddle(column) : Math.min(belowTop(column), offMiddle(column));
	}

	double offMiddle(int column) {
		double middle = (this.begin + this.end - 1) / 2.0;
		return (this.first[column] < 0) ? 0
				: Math.max(Math.abs((this.first[column] + this.last[column]) / 2.0 - middle) - 0.5, 0);
	}

	double belowTop(int column) {
		return Math.max(this.first[column] - this.begin, 0);
	}

	boolean hasTwoNumbers() {
		return this.numbers > 1;
	}

}
