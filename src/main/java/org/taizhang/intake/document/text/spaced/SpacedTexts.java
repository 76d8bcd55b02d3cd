package org.taizhang.intake.document.text.spaced;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.WrappedCell;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;

/**
 * What the columns of a table hold, and how each printed line of a cell ends: with a
 * stop, because it was full, or neither.
 */
final class SpacedTexts {

	/** How a line of a cell ends. */
	enum End {

		/** No text here. */
		NONE,
		/** A sentence ends, and there was room for more. */
		STOP,
		/** A sentence ends where the line is full. */
		FULL_STOP,
		/** There was room for more. */
		SHORT,
		/** What it says goes on. */
		FULL

	}

	private static final int MANY = 25;

	private static final Pattern LASTING = Pattern.compile("长期|持续|全年|常态|立行");

	/** Fewer points may be those of one cell. */
	private static final int COUNTED_THROUGH = 5;

	private final List<SpacedRows.Line> lines;

	private final int columns;

	/** The column that says most. */
	private final int text;

	/** The column of the rows' numbers; -1 if there is none. */
	private final int number;

	private final List<Integer> units;

	private final List<Integer> times;

	private final List<Integer> people;

	/** How wide the lines of each column are at most. */
	private final int[] widths;

	private final End[][] ends;

	/** The number of the point that begins in each line of the text; 0 if none does. */
	private final int[] points;

	SpacedTexts(List<String> header, List<SpacedRows.Line> lines) {
		this.columns = header.size();
		this.lines = lines;
		this.units = IntStream.range(0, this.columns)
			.filter((c) -> HeaderWords.namesUnits(header.get(c)))
			.boxed()
			.toList();
		this.times = columns(header, CellKind.TIME);
		this.people = columns(header, CellKind.PERSON);
		this.text = IntStream.range(0, this.columns)
			.filter((c) -> !this.units.contains(c))
			.boxed()
			.max(Comparator.comparingInt(this::length))
			.orElse(0);
		this.number = IntStream.range(0, this.columns).filter(this::isNumbers).findFirst().orElse(-1);
		this.widths = IntStream.range(0, this.columns).map(this::widest).toArray();
		this.ends = new End[this.columns][];
		for (int c = 0; c < this.columns; c++) {
			this.ends[c] = ends(c);
		}
		this.points = points();
	}

	private static List<Integer> columns(List<String> header, CellKind kind) {
		return IntStream.range(0, header.size())
			.filter((c) -> CellKind.ofColumn(header.get(c)) == kind)
			.boxed()
			.toList();
	}

	private int length(int column) {
		return this.lines.stream()
			.filter((line) -> !line.across())
			.mapToInt((line) -> line.cell(column).length())
			.sum();
	}

	private boolean isNumbers(int column) {
		List<String> cells = this.lines.stream()
			.filter((line) -> !line.across() && line.has(column))
			.map((line) -> line.cell(column))
			.toList();
		return !cells.isEmpty() && cells.stream().allMatch((cell) -> cell.matches("[0-9]{1,3}[.、]?"));
	}

	/** What all lines but a few that were cut wrongly do not exceed. */
	private int widest(int column) {
		int[] widths = this.lines.stream()
			.filter((line) -> !line.across() && line.has(column))
			.mapToInt((line) -> WrappedCell.width(line.cell(column)))
			.sorted()
			.toArray();
		return (widths.length == 0) ? 0 : widths[widths.length - 1 - widths.length / MANY];
	}

	private End[] ends(int column) {
		End[] ends = new End[this.lines.size()];
		int head = 2;
		for (int i = ends.length - 1; i >= 0; i--) {
			SpacedRows.Line line = this.lines.get(i);
			ends[i] = (line.across() || !line.has(column)) ? End.NONE
					: end(line.cell(column), head, this.widths[column]);
			head = (ends[i] == End.NONE) ? head : WrappedCell.headWidth(line.cell(column));
		}
		return ends;
	}

	private static End end(String cell, int head, int width) {
		boolean full = WrappedCell.width(cell) + head + WrappedCell.RAGGED > width;
		boolean stop = "。；;！!".indexOf(cell.charAt(cell.length() - 1)) >= 0;
		return stop ? (full ? End.FULL_STOP : End.STOP) : (full ? End.FULL : End.SHORT);
	}

	/** Points that are counted through the whole table say nothing of its rows. */
	private int[] points() {
		int[] points = this.lines.stream()
			.mapToInt((line) -> LabelGrammar.parse(line.cell(this.text)).map(Label::number).orElse(0))
			.toArray();
		long first = Arrays.stream(points).filter((point) -> point == 1).count();
		boolean through = first < 2 && Arrays.stream(points).filter((point) -> point > 0).count() >= COUNTED_THROUGH;
		return through ? new int[points.length] : points;
	}

	/** Whether what a column says in one line and in the next one are two things. */
	boolean areTwo(int column, int line, int next) {
		return this.people.contains(column) || (this.times.contains(column) && isTime(this.lines.get(line).cell(column))
				&& isTime(this.lines.get(next).cell(column)));
	}

	/**
	 * Whether a line and the next one each have a text, whole units and a time of their
	 * own: two rows whose number or theme is merged.
	 */
	boolean areWhole(int line, int next) {
		boolean timed = false;
		for (int time : this.times) {
			timed |= this.lines.get(line).has(time) && this.lines.get(next).has(time) && areTwo(time, line, next);
		}
		return timed && hasTextAndUnits(line) && hasTextAndUnits(next);
	}

	private boolean hasTextAndUnits(int line) {
		boolean named = false;
		for (int column : this.units) {
			boolean has = this.lines.get(line).has(column);
			if (has && !RowShape.isWhole(this.lines.get(line).cell(column))) {
				return false;
			}
			named |= has;
		}
		return named && this.lines.get(line).has(this.text);
	}

	/** 2026年 alone may go on with a month. */
	private static boolean isTime(String cell) {
		return cell.indexOf('月') > 0 || cell.contains("季度") || LASTING.matcher(cell).lookingAt();
	}

	End end(int column, int line) {
		return this.ends[column][line];
	}

	int point(int line) {
		return this.points[line];
	}

	int columns() {
		return this.columns;
	}

	int text() {
		return this.text;
	}

	int number() {
		return this.number;
	}

	List<Integer> units() {
		return this.units;
	}

	int width(int column) {
		return this.widths[column];
	}

}
