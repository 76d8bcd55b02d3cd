package org.taizhang.intake.document.text.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;

/**
 * The rows of a table whose cells follow one another, row by row, without any sign of
 * where a row ends and with merged cells and blank ones left out: of all ways to put the
 * texts into the columns of the header the one that fits best. The table is over where it
 * fits best to end it.
 */
public final class CellPath {

	private static final double HEADING = 1;

	/** What is so much worse than an end before it, does not get better any more. */
	private static final double HOPELESS = 16;

	/** How good it is that a text finds a place in the table. */
	private static final double TAKEN = 0.05;

	private final List<CellColumn> columns;

	/** Whether a cell may have several texts. */
	private final boolean goesOn;

	/** The state of a heading that stands across the table. */
	private final int across;

	/** What a row costs that ends after a column, and one that begins at a column. */
	private final double[] ending;

	private final double[] beginning;

	private final List<String> texts = new ArrayList<>();

	/** Where each text came from: state before, + width if a row begins. */
	private final List<int[]> before = new ArrayList<>();

	private double[] cost;

	private final RowNumbers numbers = new RowNumbers();

	private double least;

	private int end;

	private int lastState;

	public CellPath(List<CellColumn> columns, boolean goesOn) {
		this.columns = columns;
		this.goesOn = goesOn;
		this.across = columns.size();
		this.ending = new double[this.across + 1];
		this.beginning = new double[this.across + 1];
		for (int c = this.across - 1; c > 0; c--) {
			this.ending[c - 1] = this.ending[c] + columns.get(c).skip();
		}
		for (int c = 0; c < this.across; c++) {
			this.beginning[c] = (c == 0) ? 0 : this.beginning[c - 1] + columns.get(c - 1).skip();
		}
	}

	/** Takes in the next text; false if there can be no more. */
	public boolean add(String text) {
		int width = this.across + 1;
		double number = this.numbers.cost(text);
		this.numbers.take(text);
		boolean figure = number < CellPrices.NEVER;
		CellKind is = figure ? CellKind.TEXT : CellKind.of(text);
		double[] next = new double[width];
		int[] from = new int[width];
		Arrays.fill(next, Double.POSITIVE_INFINITY);
		boolean heading = !figure && CellKind.isHeading(text);
		for (int c = 0; c < width; c++) {
			boolean section = c == this.across;
			double fit = section ? (heading ? HEADING : CellPrices.NEVER) : this.columns.get(c).begin(text, is, number);
			double begin = fit + (section ? 0 : this.beginning[c]);
			if (this.cost == null) {
				next[c] = begin;
				from[c] = width;
				continue;
			}
			double skipped = 0;
			for (int p = width - 1; p >= 0; p--) {
				double row = this.cost[p] + this.ending[p] + begin;
				if (row < next[c]) {
					next[c] = row;
					from[c] = p + width;
				}
				if (p >= c || section) {
					continue;
				}
				double right = this.cost[p] + fit + skipped;
				skipped += this.columns.get(p).skip();
				if (right < next[c]) {
					next[c] = right;
					from[c] = p;
				}
			}
			if (!section && this.goesOn) {
				double same = this.cost[c]
						+ this.columns.get(c).goOn(this.texts.get(this.texts.size() - 1), text, is, figure);
				if (same < next[c]) {
					next[c] = same;
					from[c] = c;
				}
			}
		}
		this.texts.add(text);
		this.before.add(from);
		this.cost = next;
		return isBetter();
	}

	private boolean isBetter() {
		double best = Double.POSITIVE_INFINITY;
		for (int c = 0; c < this.cost.length; c++) {
			double total = this.cost[c] + this.ending[c] - TAKEN * this.texts.size();
			best = Math.min(best, this.cost[c]);
			if (c < this.across && total <= this.least) {
				this.least = total;
				this.end = this.texts.size();
				this.lastState = c;
			}
		}
		return best - TAKEN * this.texts.size() < this.least + HOPELESS;
	}

	/** How good the rows are; less than nothing is good. */
	public double least() {
		return this.least + TAKEN * this.end;
	}

	/** So many texts are in the table. */
	public int end() {
		return this.end;
	}

	/** A heading stands across, as others of its kind do. */
	public List<List<String>> rows() {
		int width = this.across + 1;
		int[] states = new int[this.end];
		boolean[] begins = new boolean[this.end];
		int state = this.lastState;
		for (int i = this.end - 1; i >= 0; i--) {
			states[i] = state;
			int from = this.before.get(i)[state];
			begins[i] = from >= width;
			state = from % width;
		}
		Set<LabelKind> headings = EnumSet.noneOf(LabelKind.class);
		List<List<String>> rows = new ArrayList<>();
		boolean over = false;
		for (int i = 0; i < this.end; i++) {
			boolean heading = CellKind.isHeading(this.texts.get(i));
			boolean acrossHere = states[i] == this.across
					|| (heading && begins[i] && headings.contains(kind(this.texts.get(i))));
			if (acrossHere && heading) {
				headings.add(kind(this.texts.get(i)));
			}
			if (begins[i] || over) {
				rows.add(new ArrayList<>(Collections.nCopies(this.across, "")));
			}
			over = acrossHere;
			List<String> row = rows.get(rows.size() - 1);
			int column = acrossHere ? 0 : states[i];
			row.set(column, row.get(column).isEmpty() ? this.texts.get(i) : row.get(column) + "\n" + this.texts.get(i));
		}
		return rows;
	}

	private static LabelKind kind(String heading) {
		return LabelGrammar.parse(heading).orElseThrow().kind();
	}

}
