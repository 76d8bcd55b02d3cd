package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.UnitNames;

/**
 * Puts the cells of a shifted row into their true columns. Text copied out of a table
 * loses its merged cells, and what was right of them slides to the left: units then stand
 * where a requirement should.
 */
final class RowAligner {

	private static final Pattern SENTENCE = Pattern.compile("[。；;]\\s*$|.{25}");

	/** Columns: the ways to assign cells to more are too many. */
	private static final int WIDEST = 12;

	/** Characters of a text that says only a time. */
	private static final int TIME_ALONE = 10;

	/** Weighs more than whether a cell stays where it is. */
	private static final int BY_CONTENT = 4;

	private static final int BY_HABIT = 3;

	private final TableHeader header;

	private final List<ColumnHabit> habits;

	/**
	 * @param table whose whole rows tell what its columns are like; the rows below the
	 * header may lack cells
	 */
	RowAligner(TableHeader header, TableBlock table) {
		this.header = header;
		this.habits = header.columns().stream().map((role) -> new ColumnHabit()).toList();
		for (List<TableCell> row : table.rows().subList(header.firstRow(), table.rowCount())) {
			boolean whole = IntStream.range(0, row.size())
				.allMatch((column) -> header.columns().get(column) == ColumnRole.OTHER || !row.get(column).isBlank());
			if (whole && isNumbered(row) && row.stream().distinct().count() == row.size()) {
				learn(row.stream().map(TableCell::text).toList());
			}
		}
	}

	/** Where the last columns may be blank, a row whose number slid away looks whole. */
	private boolean isNumbered(List<TableCell> row) {
		return this.header.number() < 0 || CellContent.isNumber(row.get(this.header.number()).text().strip());
	}

	/**
	 * A row with units where its requirement should be teaches nothing: it is shifted.
	 */
	private void learn(List<? extends CharSequence> row) {
		if (CellContent.isUnits(row.get(this.header.requirement()))) {
			return;
		}
		for (int column = 0; column < row.size(); column++) {
			if (!row.get(column).isEmpty()) {
				this.habits.get(column).learn(row.get(column).toString());
			}
		}
	}

	/**
	 * The same cells, moved only if a column of units is blank or holds something else.
	 */
	List<SourceText> align(List<SourceText> row) {
		List<Integer> filled = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			if (!row.get(column).isEmpty()) {
				filled.add(column);
			}
		}
		if (filled.size() == row.size() || row.size() > WIDEST || filled.isEmpty() || fits(row)) {
			return row;
		}
		int[] best = best(row, filled);
		List<SourceText> aligned = new ArrayList<>();
		for (int column = 0; column < row.size(); column++) {
			aligned.add(SourceText.EMPTY);
		}
		for (int i = 0; i < best.length; i++) {
			aligned.set(best[i], row.get(filled.get(i)));
		}
		learn(aligned);
		return aligned;
	}

	/** The requirement is no list of units, and the units, if any, are one. */
	private boolean fits(List<SourceText> row) {
		if (isWhole(row)) {
			return true;
		}
		int worst = 0;
		boolean units = false;
		for (int column = 0; column < row.size(); column++) {
			if (!row.get(column).isEmpty()) {
				worst = Math.min(worst, score(row.get(column), column));
				units |= this.header.columns().get(column).namesUnits();
			}
		}
		return worst >= 0 && (units || !endsInUnits(row)) && !isCutBeforeRequirement(row);
	}

	/**
	 * Its number and its units stand where they should, and all that it may lack is told
	 * aside: 推动土地入市 is what is to be done then, though it ends like a city.
	 */
	private boolean isWhole(List<SourceText> row) {
		int number = this.header.number();
		boolean whole = number >= 0 && CellContent.isNumber(row.get(number));
		for (int column = 0; column < row.size() && whole; column++) {
			ColumnRole role = this.header.columns().get(column);
			SourceText cell = row.get(column);
			whole = role == ColumnRole.OTHER || role == ColumnRole.GOAL
					|| (!cell.isEmpty() && (!role.namesUnits() || isUnits(cell)));
		}
		return whole;
	}

	/** Its cells end with a sentence where a theme should stand. */
	private boolean isCutBeforeRequirement(List<SourceText> row) {
		int filled = (int) row.stream().takeWhile((cell) -> !cell.isEmpty()).count();
		return filled > 0 && filled <= this.header.requirement()
				&& this.header.columns().get(filled - 1) == ColumnRole.THEME
				&& row.stream().skip(filled).allMatch(SourceText::isEmpty)
				&& SENTENCE.matcher(row.get(filled - 1)).find();
	}

	private boolean endsInUnits(List<SourceText> row) {
		return row.stream().filter((cell) -> !cell.isEmpty()).reduce((a, b) -> b).map(this::isUnits).orElse(false);
	}

	/** Tries every assignment that keeps the order; tables are narrow. */
	private int[] best(List<SourceText> row, List<Integer> filled) {
		int[] best = filled.stream().mapToInt(Integer::intValue).toArray();
		int[] attempt = new int[filled.size()];
		int[] bestScore = { Integer.MIN_VALUE };
		attempt(row, filled, 0, 0, 0, attempt, best, bestScore);
		return best;
	}

	private void attempt(List<SourceText> row, List<Integer> filled, int index, int from, int score, int[] attempt,
			int[] best, int[] bestScore) {
		if (index == filled.size()) {
			if (score > bestScore[0]) {
				bestScore[0] = score;
				System.arraycopy(attempt, 0, best, 0, best.length);
			}
			return;
		}
		SourceText cell = row.get(filled.get(index));
		for (int column = from; column <= row.size() - (filled.size() - index); column++) {
			attempt[index] = column;
			int stays = filled.get(index) == column ? 1 : 0;
			boolean neighbours = index > 0 && filled.get(index) == filled.get(index - 1) + 1;
			int torn = (neighbours && column != attempt[index - 1] + 1) ? 2 : 0;
			attempt(row, filled, index + 1, column + 1, score + stays - torn + BY_CONTENT * score(cell, column)
					+ BY_HABIT * this.habits.get(column).fit(cell.toString()), attempt, best, bestScore);
		}
	}

	/** How well a text fits a column: -2 to 2. */
	private int score(SourceText cell, int column) {
		boolean units = isUnits(cell);
		return switch (this.header.columns().get(column)) {
			case NUMBER -> CellContent.isNumber(cell) ? 2 : -2;
			case LEAD -> units ? (UnitNames.looksLikeGroup(cell.toString()) ? -1 : 1) : -2;
			case UNITS, COOPERATING -> units ? 1 : -2;
			case DEADLINE -> CellContent.isTime(cell) ? 2 : -1;
			case THEME ->
				(column == this.header.requirement()) ? (units || isTimeAlone(cell) ? -2 : 2) : (units ? -1 : 1);
			case OTHER, GOAL -> 0;
		};
	}

	/** A time where the table has a column for times. */
	private boolean isTimeAlone(SourceText cell) {
		return cell.length() <= TIME_ALONE && this.header.columns().contains(ColumnRole.DEADLINE)
				&& CellContent.isTime(cell) && !SENTENCE.matcher(cell).find();
	}

	private boolean isUnits(SourceText cell) {
		return isListed(cell) || CellContent.isUnits(cell.spaced());
	}

	/** A name that a whole row has among its units. */
	private boolean isListed(SourceText cell) {
		return IntStream.range(0, this.habits.size())
			.anyMatch((column) -> this.header.columns().get(column).namesUnits()
					&& this.habits.get(column).holds(cell.toString()));
	}

}
