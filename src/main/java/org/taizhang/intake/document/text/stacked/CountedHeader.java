package org.taizhang.intake.document.text.stacked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderWords;

/**
 * The lines between 序号 and the first number, which are the header of a table that counts
 * its rows: its words may be broken over lines, and be such as no other header has.
 */
final class CountedHeader {

	private static final int MOST_LINES = 30;

	private static final int MOST_COLUMNS = 14;

	private static final int LONGEST_LINE = 16;

	private static final double UNKNOWN = 1;

	/** Two words of which the left one could stand alone. */
	private static final double JOINED_WORDS = 1.5;

	private static final double JOINED = 0.3;

	private static final double NEVER = 100;

	private static final Pattern NO_WORD = Pattern.compile(".*[。；;，：:]|[0-9.]+");

	private final List<String> lines;

	private CountedHeader(List<String> lines) {
		this.lines = lines;
	}

	/**
	 * The words for each number of columns that the header may have; none if no rows are
	 * counted below.
	 */
	static List<CellHeader> at(List<String> lines, int start) {
		if (!HeaderWords.isNumber(lines.get(start).strip())) {
			return List.of();
		}
		List<String> printed = new ArrayList<>();
		for (int i = start; i < lines.size() && printed.size() < MOST_LINES; i++) {
			String line = lines.get(i).strip();
			// a number, or 一、 above the first one
			if (CellKind.isNumber(line) || CellKind.isHeading(line)) {
				return new CountedHeader(printed).ways();
			}
			if (line.length() > LONGEST_LINE || NO_WORD.matcher(line).matches()) {
				return List.of();
			}
			if (!line.isEmpty()) {
				printed.add(line);
			}
		}
		return List.of();
	}

	/** The same for words that were found otherwise. */
	static List<CellHeader> of(List<String> words) {
		return words.stream().limit(3).anyMatch(HeaderWords::isNumber) ? new CountedHeader(words).ways() : List.of();
	}

	private List<CellHeader> ways() {
		int count = this.lines.size();
		// the least cost of so many lines in so many words, and where the last one begins
		double[][] cost = new double[Math.min(count, MOST_COLUMNS) + 1][count + 1];
		int[][] from = new int[cost.length][count + 1];
		Arrays.stream(cost).forEach((row) -> Arrays.fill(row, Double.POSITIVE_INFINITY));
		cost[0][0] = 0;
		for (int words = 1; words < cost.length; words++) {
			for (int end = words; end <= count; end++) {
				for (int begin = words - 1; begin < end; begin++) {
					double sum = cost[words - 1][begin] + price(begin, end);
					if (sum < cost[words][end]) {
						cost[words][end] = sum;
						from[words][end] = begin;
					}
				}
			}
		}
		List<CellHeader> ways = new ArrayList<>();
		for (int words = 3; words < cost.length; words++) {
			if (cost[words][count] < NEVER) {
				LinkedList<String> header = new LinkedList<>();
				int end = count;
				for (int w = words; w > 0; w--) {
					header.addFirst(String.join("", this.lines.subList(from[w][end], end)));
					end = from[w][end];
				}
				ways.add(new CellHeader(this.lines, header, cost[words][count]));
			}
		}
		return ways.stream().filter(CellHeader::isTable).toList();
	}

	/** How unlikely these lines are as one word. */
	private double price(int begin, int end) {
		if (begin == 0) {
			return (end == 1) ? 0 : NEVER;
		}
		String word = String.join("", this.lines.subList(begin, end));
		double price = HeaderWords.isKnown(word) ? 0 : (word.length() < 2) ? NEVER : UNKNOWN;
		price += HeaderWords.isBracket(this.lines.get(begin)) ? NEVER : 0;
		for (int line = begin + 1; line < end; line++) {
			boolean alone = !HeaderWords.isBracket(this.lines.get(line))
					&& HeaderWords.isKnown(String.join("", this.lines.subList(begin, line)));
			price += alone ? JOINED_WORDS : JOINED;
		}
		return price;
	}

}
