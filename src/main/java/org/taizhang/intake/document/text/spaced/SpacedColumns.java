package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.taizhang.intake.document.text.table.WrappedCell;

/**
 * Where the columns of a page of a table begin and how wide they are: at first under the
 * words of the header, then wherever the lines of the page fit best. What stands after
 * one space was pressed against the text before it, and its place says little.
 */
final class SpacedColumns {

	/** So many lines of a page show its columns. */
	private static final int SAMPLE = 60;

	private static final int ROUNDS = 3;

	private final int[] starts;

	/** How wide the texts of each column are at most. */
	private final int[] widths;

	/** The column of the rows' numbers; -1 if there is none. */
	private final int numbers;

	private SpacedColumns(int[] starts, int[] widths, int numbers) {
		this.starts = starts;
		this.widths = widths;
		this.numbers = numbers;
	}

	/**
	 * @param header the words above these lines, or the columns of the page before
	 * @param before the columns of the page before, or null
	 * @param numbers the column of the rows' numbers; -1 if there is none
	 */
	static SpacedColumns under(List<SpacedLine.Word> header, List<SpacedLine> lines, SpacedColumns before,
			int numbers) {
		List<SpacedLine> sample = (lines.size() > SAMPLE) ? lines.subList(0, SAMPLE) : lines;
		SpacedColumns best = null;
		for (int[] starts : List.of(leftOf(header, lines),
				header.stream().mapToInt(SpacedLine.Word::start).toArray())) {
			SpacedColumns columns = new SpacedColumns(starts, (before != null) ? before.widths : widths(starts),
					numbers);
			for (int round = 0; round < ROUNDS; round++) {
				columns = columns.moved(sample).measured(sample, before);
			}
			best = (best == null || columns.cost(sample) < best.cost(sample)) ? columns : best;
		}
		return best;
	}

	/** Where most lines begin at or left of each word of the header. */
	private static int[] leftOf(List<SpacedLine.Word> header, List<SpacedLine> lines) {
		int[] starts = new int[header.size()];
		int[] begins = begins(header, lines);
		for (int c = 0; c < starts.length; c++) {
			int least = (c == 0) ? 0 : Math.max(starts[c - 1] + 1, header.get(c - 1).start() + 1);
			starts[c] = mostBegin(begins, least, header.get(c).start());
		}
		return starts;
	}

	private static int[] widths(int[] starts) {
		int[] widths = new int[starts.length];
		for (int c = 0; c < starts.length; c++) {
			widths[c] = (c + 1 < starts.length) ? 2 * (starts[c + 1] - starts[c]) : Integer.MAX_VALUE / 2;
		}
		return widths;
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

	/** Each column begins where the lines fit best. */
	private SpacedColumns moved(List<SpacedLine> lines) {
		SpacedColumns best = this;
		double least = cost(lines);
		for (int c = 0; c < this.starts.length; c++) {
			int from = (c == 0) ? 0 : best.starts[c - 1] + 1;
			int to = (c + 1 < this.starts.length) ? best.starts[c + 1] : Integer.MAX_VALUE;
			for (int start : placesOfWords(lines, from, to)) {
				int[] moved = best.starts.clone();
				moved[c] = start;
				SpacedColumns other = new SpacedColumns(moved, this.widths, this.numbers);
				double cost = other.cost(lines);
				if (cost < least) {
					least = cost;
					best = other;
				}
			}
		}
		return best;
	}

	private static int[] placesOfWords(List<SpacedLine> lines, int from, int to) {
		return lines.stream()
			.flatMap((line) -> line.words().stream())
			.mapToInt(SpacedLine.Word::start)
			.filter((start) -> start >= from && start < to)
			.distinct()
			.sorted()
			.toArray();
	}

	private double cost(List<SpacedLine> lines) {
		return lines.stream().mapToDouble((line) -> path(line).cost()).sum();
	}

	/** Each column is as wide as nine of ten of its texts. */
	private SpacedColumns measured(List<SpacedLine> lines, SpacedColumns before) {
		List<List<Integer>> found = new ArrayList<>();
		Arrays.stream(this.starts).forEach((start) -> found.add(new ArrayList<>()));
		for (SpacedLine line : lines) {
			Cut cut = cut(line);
			for (int c = 0; c < this.starts.length && !cut.across(); c++) {
				if (!cut.cells()[c].isEmpty()) {
					found.get(c).add(WrappedCell.width(cut.cells()[c]));
				}
			}
		}
		int[] measured = this.widths.clone();
		for (int c = 0; c < measured.length; c++) {
			List<Integer> sorted = found.get(c).stream().sorted().toList();
			int width = sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * 9 / 10) + 2;
			measured[c] = (width == 0) ? this.widths[c] : (before != null) ? Math.max(width, before.widths[c]) : width;
		}
		return new SpacedColumns(this.starts, measured, this.numbers);
	}

	boolean isInFirst(SpacedLine.Word word) {
		return this.starts.length == 1 || this.starts[1] > word.start() + 1;
	}

	/** The columns as words, for a page that has no header. */
	List<SpacedLine.Word> asHeader() {
		return Arrays.stream(this.starts).mapToObj((start) -> new SpacedLine.Word("", start, start + 1, 2)).toList();
	}

	/** The cells of a line. */
	Cut cut(SpacedLine line) {
		return path(line).cut();
	}

	private ColumnPath path(SpacedLine line) {
		return new ColumnPath(line, this.starts, this.widths, this.numbers);
	}

	/**
	 * @param cost how badly the line fits the columns
	 * @param across whether a text stands across columns
	 */
	record Cut(String[] cells, double cost, boolean across) {
	}

}
