package org.taizhang.intake.document.text.spaced;

import java.util.Arrays;

import org.taizhang.intake.document.text.table.WrappedCell;

/** The cheapest way to put the words of a line into columns. */
final class ColumnPath {

	/** A text that stands so far into the next column stands across columns. */
	private static final int ACROSS = 4;

	private static final double RIGHT_OF_START = 0.3;

	/** How much a text that stands too far left is worse. */
	private static final double LEFT_OF_START = 0.6;

	/** How little the place says of what is pressed. */
	private static final double PRESSED = 0.4;

	private static final double GAP = 2;

	/** A space between Chinese characters of one cell. */
	private static final double SPACE = 2;

	private static final double WORD_SPACE = 0.5;

	private static final double OVER_START = 0.7;

	private static final double OVER_WIDTH = 1.2;

	private static final double FIGURE = 4;

	/** How bad what is no number is in the column of numbers. */
	private static final double NO_NUMBER = 6;

	/** How bad a number is in another column. */
	private static final double NUMBER = 2;

	private final SpacedLine line;

	private final int[] starts;

	private final int[] widths;

	private final int numbers;

	private final double[][] cost;

	private final int[][] before;

	/**
	 * @param starts where each column begins
	 * @param widths how wide its texts are at most
	 * @param numbers the column of the rows' numbers; -1 if there is none
	 */
	ColumnPath(SpacedLine line, int[] starts, int[] widths, int numbers) {
		this.line = line;
		this.starts = starts;
		this.widths = widths;
		this.numbers = numbers;
		int words = line.words().size();
		int columns = this.starts.length;
		this.cost = new double[words][columns];
		this.before = new int[words][columns];
		int[][] width = new int[words][columns];
		for (int w = 0; w < words; w++) {
			SpacedLine.Word word = line.words().get(w);
			int own = WrappedCell.width(word.text());
			double figure = (w > 0 && isBesideFigure(line.words().get(w - 1), word)) ? FIGURE : 0;
			for (int c = 0; c < columns; c++) {
				double begin = begin(word, c, w > 0 && word.gap() == 1) + overWidth(own, c);
				width[w][c] = (w == 0) ? own : width[w - 1][c] + own;
				this.cost[w][c] = (w == 0) ? begin
						: this.cost[w - 1][c] + goOn(line.words().get(w - 1), word)
								+ ((c < numbers && isNumber(word.text())) ? NUMBER : 0) + overWidth(width[w][c], c)
								- overWidth(width[w - 1][c], c);
				this.before[w][c] = c;
				for (int b = 0; w > 0 && b < c; b++) {
					double other = this.cost[w - 1][b] + begin + figure;
					if (other < this.cost[w][c]) {
						this.cost[w][c] = other;
						this.before[w][c] = b;
						width[w][c] = own;
					}
				}
			}
		}
	}

	/** Programs print a space between a figure and what it counts. */
	private static boolean isBesideFigure(SpacedLine.Word left, SpacedLine.Word right) {
		char last = left.text().charAt(left.text().length() - 1);
		return right.gap() == 1 && last >= '0' && last <= '9' && "年月日个次项家条件号类期万亿%".indexOf(right.text().charAt(0)) >= 0;
	}

	private double begin(SpacedLine.Word word, int column, boolean pressed) {
		int right = word.start() - this.starts[column];
		double off = Math.max(-right, 0) * LEFT_OF_START + Math.max(right, 0) * RIGHT_OF_START
				+ Math.max(word.end() - end(column), 0) * OVER_START;
		boolean number = this.numbers >= 0 && isNumber(word.text());
		double misplaced = (column == this.numbers) ? (number ? 0 : NO_NUMBER) : (number ? NUMBER : 0);
		return (pressed ? PRESSED * off : off) + misplaced;
	}

	private static boolean isNumber(String text) {
		return text.length() <= 4 && text.chars().allMatch((c) -> (c >= '0' && c <= '9') || c == '.' || c == '、');
	}

	private double overWidth(int width, int column) {
		return Math.max(width - this.widths[column], 0) * OVER_WIDTH;
	}

	private static double goOn(SpacedLine.Word left, SpacedLine.Word word) {
		boolean figure = left.text().charAt(left.text().length() - 1) < 128 || word.text().charAt(0) < 128;
		return (word.gap() > 1) ? GAP * word.gap() : figure ? WORD_SPACE : SPACE;
	}

	private int lastColumn() {
		double[] last = this.cost[this.cost.length - 1];
		int column = 0;
		for (int c = 1; c < last.length; c++) {
			column = (last[c] < last[column]) ? c : column;
		}
		return column;
	}

	double cost() {
		return this.cost[this.cost.length - 1][lastColumn()];
	}

	SpacedColumns.Cut cut() {
		String[] cells = new String[this.starts.length];
		Arrays.fill(cells, "");
		int column = lastColumn();
		boolean over = false;
		for (int w = this.cost.length - 1; w >= 0; w--) {
			SpacedLine.Word word = this.line.words().get(w);
			String space = cells[column].isEmpty() ? "" : " ";
			cells[column] = word.text() + space + cells[column];
			over |= word.end() - end(column) >= ACROSS;
			column = this.before[w][column];
		}
		boolean wide = this.line.words().size() == 1;
		for (int c = 0; c < cells.length; c++) {
			wide |= WrappedCell.width(cells[c]) - this.widths[c] >= ACROSS;
		}
		return new SpacedColumns.Cut(cells, cost(), over && wide);
	}

	private int end(int column) {
		return (column + 1 < this.starts.length) ? this.starts[column + 1] : Integer.MAX_VALUE / 2;
	}

}
