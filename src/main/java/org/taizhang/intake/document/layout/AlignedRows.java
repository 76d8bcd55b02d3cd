package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which lines make a row of a table that has no lines between its rows: rows are set
 * apart, or each has a number at its first line or at its middle. What fits none of these
 * is not cut into rows.
 */
final class AlignedRows {

	/** The number of a row. */
	static final Pattern NUMBER = Pattern.compile("[（(]?[0-9]{1,3}[)）.、．]?");

	/** White space between rows is so much wider than within them. */
	private static final double APART = 1.3;

	/** Shorter texts are not wrapped. */
	private static final int LONG = 8;

	private final List<AlignedLine> lines;

	private final boolean numbered;

	private final Ends page;

	/** The lines that have a row's number. */
	private final BitSet numbers = new BitSet();

	/** The white space above each line. */
	private final double[] gaps;

	/**
	 * What a page's ends may have cut off.
	 *
	 * @param begun whether the first row may have begun on the page before
	 * @param open whether the last row may go on on the next page
	 */
	record Ends(boolean begun, boolean open) {
	}

	/**
	 * @param lines without those across
	 * @param numbered whether the first column has the rows' numbers
	 */
	private AlignedRows(List<AlignedLine> lines, boolean numbered, Ends page) {
		this.lines = lines;
		this.numbered = numbered;
		this.page = page;
		this.gaps = new double[lines.size()];
		double above = Double.MAX_VALUE;
		for (int i = 0; i < lines.size(); i++) {
			this.gaps[i] = Math.round(Math.max(0, lines.get(i).top() - above) * 2) / 2.0;
			above = (i == 0) ? lines.get(i).bottom() : Math.max(above, lines.get(i).bottom());
			this.numbers.set(i, NUMBER.matcher(lines.get(i).text(0)).matches());
		}
	}

	/** The index after the last line of each row, or empty if that is not sure. */
	static Optional<List<Integer>> ends(List<AlignedLine> lines, boolean numbered, Ends page) {
		AlignedRows rows = new AlignedRows(lines, numbered, page);
		if (lines.size() == 1) {
			return Optional.of(List.of(1));
		}
		boolean atTop = !numbered || rows.numbers.get(0);
		return rows.apart()
			.or(() -> atTop ? rows.fromTop() : rows.aroundMiddle())
			.or(() -> atTop ? rows.aroundMiddle() : rows.fromTop());
	}

	private Optional<List<Integer>> apart() {
		TreeSet<Double> gaps = new TreeSet<>();
		for (int i = 1; i < this.lines.size(); i++) {
			gaps.add(this.gaps[i]);
		}
		for (double least : gaps.descendingSet()) {
			List<Integer> ends = endsAt(least);
			double within = gaps.headSet(least).isEmpty() ? 0 : gaps.headSet(least).last();
			boolean clear = least > APART * within || gaps.headSet(least).isEmpty();
			if (clear && isSure(ends)) {
				return Optional.of(ends);
			}
		}
		return Optional.empty();
	}

	private List<Integer> endsAt(double least) {
		List<Integer> ends = new ArrayList<>();
		for (int i = 1; i < this.lines.size(); i++) {
			if (this.gaps[i] >= least) {
				ends.add(i);
			}
		}
		ends.add(this.lines.size());
		return ends;
	}

	/**
	 * Each row has one number; without numbers each has something in nearly every column.
	 */
	private boolean isSure(List<Integer> ends) {
		int from = 0;
		for (int end : ends) {
			List<AlignedLine> row = this.lines.subList(from, end);
			boolean rest = (this.page.begun() && from == 0) || (this.page.open() && end == this.lines.size());
			int numbers = numbersIn(from, end);
			if (this.numbered ? (numbers != 1 && !(rest && numbers == 0)) : !rest && !isWhole(row)) {
				return false;
			}
			from = end;
		}
		return this.numbered || ends.size() < this.lines.size() || this.lines.stream().noneMatch(this::wraps);
	}

	private static boolean isWhole(List<AlignedLine> row) {
		int columns = row.get(0).cells().size();
		long filled = IntStream.range(0, columns)
			.filter((column) -> row.stream().anyMatch((line) -> line.has(column)))
			.count();
		return filled >= Math.max(2, columns - 1);
	}

	private int numbersIn(int from, int end) {
		return this.numbers.get(from, end).cardinality();
	}

	/** Whether a line runs to the end of a column that others run to as well. */
	private boolean wraps(AlignedLine line) {
		return IntStream.range(0, line.cells().size()).anyMatch((column) -> {
			List<Glyph> cell = line.cells().get(column);
			return cell.size() >= LONG && this.lines.stream()
				.filter((other) -> other != line && other.has(column))
				.anyMatch((other) -> Math.abs(right(other, column) - right(line, column)) < cell.get(0).size());
		});
	}

	private static double right(AlignedLine line, int column) {
		List<Glyph> cell = line.cells().get(column);
		return cell.get(cell.size() - 1).right();
	}

	/** Each row begins at its number, and in no column later. */
	private Optional<List<Integer>> fromTop() {
		List<Integer> ends = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			boolean begins = this.numbered ? this.numbers.get(i) : this.lines.get(i).isFull();
			if (i == 0 && !begins && !this.page.begun()) {
				return Optional.empty();
			}
			if (begins && i > 0) {
				if (!this.numbered && wraps(this.lines.get(i - 1))) {
					return Optional.empty();
				}
				ends.add(i);
			}
		}
		ends.add(this.lines.size());
		boolean told = this.numbered || ends.size() < this.lines.size();
		return (told && beginTogether(ends)) ? Optional.of(ends) : Optional.empty();
	}

	private boolean beginTogether(List<Integer> ends) {
		int from = 0;
		for (int end : ends) {
			for (int column = 0; column < this.lines.get(0).cells().size(); column++) {
				for (int i = from + 1; i < end; i++) {
					if (this.lines.get(i).has(column) && !this.lines.get(i - 1).has(column)) {
						return false;
					}
				}
			}
			from = end;
		}
		return true;
	}

	/**
	 * Each row reaches as far below its number as above it, but where a page's end cut
	 * it.
	 */
	private Optional<List<Integer>> aroundMiddle() {
		if (!this.numbered) {
			return Optional.empty();
		}
		int most = this.page.begun() ? this.lines.size() - 1 : 0;
		for (int rest = 0; rest <= most && (rest == 0 || !this.numbers.get(rest - 1)); rest++) {
			List<Integer> ends = new ArrayList<>();
			if (rest > 0) {
				ends.add(rest);
			}
			if (addAroundMiddle(rest, ends)) {
				return Optional.of(ends);
			}
		}
		return Optional.empty();
	}

	private boolean addAroundMiddle(int start, List<Integer> ends) {
		int from = start;
		while (from < this.lines.size()) {
			int end = endAroundMiddle(from);
			boolean cut = end < 0 && this.page.open() && numbersIn(from, this.lines.size()) < 2;
			if (end < 0 && !cut) {
				return false;
			}
			boolean restOfCut = cut && from > start && wraps(this.lines.get(from - 1))
					&& numbersIn(from, this.lines.size()) == 0;
			if (restOfCut) {
				ends.remove(ends.size() - 1);
			}
			from = cut ? this.lines.size() : end;
			ends.add(from);
		}
		return true;
	}

	/** The index after the row that begins here, or -1. */
	private int endAroundMiddle(int from) {
		int number = this.numbers.nextSetBit(from);
		if (number < 0) {
			return -1;
		}
		double middle = this.lines.get(number).middle();
		double slack = 0.4 * (this.lines.get(number).bottom() - this.lines.get(number).top());
		double bottom = 2 * middle - this.lines.get(from).middle() + slack;
		int end = number + 1;
		while (end < this.lines.size() && this.lines.get(end).middle() <= bottom) {
			end++;
		}
		List<AlignedLine> row = this.lines.subList(from, end);
		boolean one = numbersIn(from, end) == 1;
		boolean centred = IntStream.range(0, row.get(0).cells().size()).allMatch((column) -> {
			List<AlignedLine> cell = row.stream().filter((line) -> line.has(column)).toList();
			return cell.isEmpty()
					|| Math.abs((cell.get(0).middle() + cell.get(cell.size() - 1).middle()) / 2 - middle) < slack;
		});
		return (one && centred) ? end : -1;
	}

}
