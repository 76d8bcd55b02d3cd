package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the columns of a page of a table begin, found under the words of its header from
 * where most lines begin again after a gap.
 */
final class SpacedColumns {

	/** A text that stands so far into the next column stands across columns. */
	private static final int ACROSS = 4;

	private static final double RIGHT_OF_START = 0.3;

	private static final double GOES_ON = 1;

	private static final double GAP = 2;

	/** How much a text that stands too far left is worse. */
	private static final double LEFT_OF_START = 0.5;

	private static final double FIGURE = 4;

	private final int[] starts;

	/** How wide the texts of each column are at most. */
	private final int[] widths;

	private SpacedColumns(int[] starts, List<SpacedLine> lines) {
		this.starts = starts;
		this.widths = new int[starts.length];
		for (int c = 0; c < starts.length; c++) {
			this.widths[c] = width(c, lines);
		}
	}

	/** What nine of ten texts between gaps do not exceed. */
	private int width(int column, List<SpacedLine> lines) {
		List<Integer> widths = new ArrayList<>();
		for (SpacedLine line : lines) {
			for (int i = 0; i < line.words().size(); i++) {
				SpacedLine.Word word = line.words().get(i);
				boolean apart = (i == 0 || word.gap() > 1)
						&& (i + 1 == line.words().size() || line.words().get(i + 1).gap() > 1);
				if (apart && column(word) == column) {
					widths.add(WrappedCell.width(word.text()));
				}
			}
		}
		Collections.sort(widths);
		return widths.isEmpty() ? 2 * (end(column) - this.starts[column])
				: widths.get((widths.size() - 1) * 9 / 10) + 2;
	}

	/** The last column that begins left of the word, or next to its beginning. */
	private int column(SpacedLine.Word word) {
		int column = 0;
		while (column + 1 < this.starts.length && this.starts[column + 1] <= word.start() + 1) {
			column++;
		}
		return column;
	}

	boolean isInFirst(SpacedLine.Word word) {
		return column(word) == 0;
	}

	/**
	 * @param header the words above these lines, or the columns of the page before
	 */
	static SpacedColumns under(List<SpacedLine.Word> header, List<SpacedLine> lines) {
		int[] starts = new int[header.size()];
		int[] begins = begins(header, lines);
		for (int c = 0; c < starts.length; c++) {
			int least = (c == 0) ? 0 : Math.max(starts[c - 1] + 1, header.get(c - 1).start() + 1);
			starts[c] = mostBegin(begins, least, header.get(c).start());
		}
		return new SpacedColumns(starts, lines);
	}

	private static int[] begins(List<SpacedLine.Word> header, List<SpacedLine> lines) {
		int[] begins = new int[header.get(header.size() - 1).start() + 3];
		for (SpacedLine line : lines) {
			for (int i = 0; i < line.words().size(); i++) {
				SpacedLine.Word word = line.words().get(i);
				if (word.start() < begins.length) {
					begins[word.start()] += (i == 0 || word.gap() > 1) ? 3 : 1;
				}
			}
		}
		return begins;
	}

	private static int mostBegin(int[] begins, int least, int header) {
		int best = header;
		int most = 0;
		for (int at = Math.min(header, begins.length - 1); at >= least; at--) {
			int here = begins[at] * 2 + ((at > 0) ? begins[at - 1] : 0) + begins[at + 1];
			if (begins[at] > 0 && here > most) {
				best = at;
				most = here;
			}
		}
		return best;
	}

	/** The columns as words, for a page that has no header. */
	List<SpacedLine.Word> asHeader() {
		return Arrays.stream(this.starts).mapToObj((start) -> new SpacedLine.Word("", start, start + 1, 2)).toList();
	}

	/** The cells of a line. */
	Cut cut(SpacedLine line) {
		int words = line.words().size();
		int columns = this.starts.length;
		double[][] cost = new double[words][columns];
		int[][] before = new int[words][columns];
		int[][] width = new int[words][columns];
		for (int w = 0; w < words; w++) {
			SpacedLine.Word word = line.words().get(w);
			double figure = (w > 0 && isBesideFigure(line.words().get(w - 1), word)) ? FIGURE : 0;
			for (int c = 0; c < columns; c++) {
				int own = WrappedCell.width(word.text());
				width[w][c] = (w == 0) ? own : width[w - 1][c] + own;
				cost[w][c] = (w == 0) ? begin(word, c) : cost[w - 1][c] + goOn(word, c, width[w][c]);
				before[w][c] = c;
				for (int b = 0; w > 0 && b < c; b++) {
					double other = cost[w - 1][b] + begin(word, c) + figure;
					if (other < cost[w][c]) {
						cost[w][c] = other;
						before[w][c] = b;
						width[w][c] = own;
					}
				}
			}
		}
		return cells(line, cost, before);
	}

	private Cut cells(SpacedLine line, double[][] cost, int[][] before) {
		String[] cells = new String[this.starts.length];
		Arrays.fill(cells, "");
		int last = line.words().size() - 1;
		int column = 0;
		for (int c = 1; c < this.starts.length; c++) {
			column = (cost[last][c] < cost[last][column]) ? c : column;
		}
		double total = cost[last][column];
		boolean across = false;
		for (int w = last; w >= 0; w--) {
			SpacedLine.Word word = line.words().get(w);
			boolean goesOn = w > 0 && before[w][column] == column;
			String space = (cells[column].isEmpty()) ? "" : " ";
			cells[column] = word.text() + space + cells[column];
			across |= word.end() - end(column) >= ACROSS;
			column = goesOn ? column : before[w][column];
		}
		return new Cut(cells, total, across);
	}

	/** Programs print a space between a figure and what it counts. */
	private static boolean isBesideFigure(SpacedLine.Word left, SpacedLine.Word right) {
		return right.gap() == 1 && left.text().matches(".*[0-9]") && right.text().matches("[年月日个次项家条件号类期万亿%].*");
	}

	private double begin(SpacedLine.Word word, int column) {
		int right = word.start() - this.starts[column];
		return Math.max(-right, 0) * LEFT_OF_START + Math.max(right, 0) * RIGHT_OF_START
				+ Math.max(word.end() - end(column), 0);
	}

	/**
	 * @param width of the whole cell
	 */
	private double goOn(SpacedLine.Word word, int column, int width) {
		int over = Math.max(word.end() - end(column), width - this.widths[column]);
		return ((word.gap() > 1) ? GAP * word.gap() : GOES_ON) + Math.max(over, 0);
	}

	private int end(int column) {
		return (column + 1 < this.starts.length) ? this.starts[column + 1] : Integer.MAX_VALUE / 2;
	}

	/**
	 * @param cost how badly the line fits the columns
	 * @param across whether a text stands across columns
	 */
	record Cut(String[] cells, double cost, boolean across) {
	}

}
