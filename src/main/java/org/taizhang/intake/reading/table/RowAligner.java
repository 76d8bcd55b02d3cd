package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.UnitNames;

/**
 * Puts the cells of a shifted row into their true columns. Text copied out of a table
 * loses its merged cells, and what was right of them slides to the left: units then stand
 * where a requirement should.
 */
final class RowAligner {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}\\.?");

	/** Columns: the ways to assign cells to more are too many. */
	private static final int WIDEST = 12;

	private final TableHeader header;

	RowAligner(TableHeader header) {
		this.header = header;
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
		if (filled.size() == row.size() || row.size() > WIDEST || filled.size() < 2 || fits(row)) {
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
		return aligned;
	}

	/** The requirement is no list of units, and the units, if any, are one. */
	private boolean fits(List<SourceText> row) {
		int worst = 0;
		boolean units = false;
		for (int column = 0; column < row.size(); column++) {
			if (!row.get(column).isEmpty()) {
				worst = Math.min(worst, score(row.get(column), column));
				units |= this.header.columns().get(column).namesUnits();
			}
		}
		return worst >= 0 && (units || !endsInUnits(row));
	}

	private static boolean endsInUnits(List<SourceText> row) {
		return row.stream()
			.filter((cell) -> !cell.isEmpty())
			.reduce((a, b) -> b)
			.map(RowAligner::isUnits)
			.orElse(false);
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
		for (int column = from; column <= row.size() - (filled.size() - index); column++) {
			attempt[index] = column;
			int stays = filled.get(index) == column ? 1 : 0;
			boolean neighbours = index > 0 && filled.get(index) == filled.get(index - 1) + 1;
			int torn = (neighbours && column != attempt[index - 1] + 1) ? 2 : 0;
			attempt(row, filled, index + 1, column + 1,
					score + stays - torn + 4 * score(row.get(filled.get(index)), column), attempt, best, bestScore);
		}
	}

	/** How well a text fits a column: -2 to 2. */
	private int score(SourceText cell, int column) {
		boolean units = isUnits(cell);
		return switch (this.header.columns().get(column)) {
			case NUMBER -> NUMBER.matcher(cell).matches() ? 2 : -2;
			case LEAD -> units ? (UnitNames.looksLikeGroup(cell.toString()) ? -1 : 1) : -2;
			case UNITS, COOPERATING -> units ? 1 : -2;
			case DEADLINE -> DeadlineGrammar.ofYear(null).inCell(cell.toString()).isEmpty() ? -1 : 2;
			case THEME -> (column == this.header.requirement()) ? (units ? -2 : 2) : (units ? -1 : 1);
			case OTHER, GOAL -> 0;
		};
	}

	private static boolean isUnits(SourceText cell) {
		return LabelGrammar.parse(cell).isEmpty() && cell.length() < 200
				&& UnitNames.looksLikeUnits(ResponsibilityGrammar.parse(cell.toString()).all());
	}

}
