package org.taizhang.intake.document.text.spaced;

import java.util.List;

import org.taizhang.intake.document.text.spaced.SpacedTexts.End;
import org.taizhang.intake.wording.UnitNames;

/**
 * What the rows of a table have in common: whether blank lines part them, whether their
 * texts end with stops, whether most have numbers.
 */
final class RowShape {

	private final SpacedTexts texts;

	private final List<SpacedRows.Line> lines;

	private final boolean parted;

	private final boolean stopless;

	private final boolean numbered;

	private final int list;

	RowShape(SpacedTexts texts, List<SpacedRows.Line> lines) {
		this.texts = texts;
		this.lines = lines;
		this.parted = isPartedByBlankLines();
		this.stopless = count(texts.text(), End.SHORT) > count(texts.text(), End.STOP);
		int most = -1;
		for (int units : texts.units()) {
			most = (most < 0 || groups(units) > groups(most)) ? units : most;
		}
		this.list = most;
		this.numbered = texts.number() >= 0 && (most < 0 || groups(texts.number()) * 2 > groups(most));
	}

	private int count(int column, End end) {
		int count = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			count += (this.texts.end(column, i) == end) ? 1 : 0;
		}
		return count;
	}

	/** So many cells at least begin in the column. */
	private int groups(int column) {
		int groups = 0;
		for (int i = 0; i < this.lines.size(); i++) {
			boolean begins = this.texts.end(column, i) != End.NONE
					&& (i == 0 || this.texts.end(column, i - 1) == End.NONE);
			groups += begins ? 1 : 0;
		}
		return groups;
	}

	/** Nearly everywhere where a blank line stands, a sentence has ended. */
	private boolean isPartedByBlankLines() {
		int blanks = 0;
		int ended = 0;
		int numbers = 0;
		for (int i = 1; i < this.lines.size(); i++) {
			SpacedRows.Line line = this.lines.get(i);
			numbers = (line.blankBefore() || line.pageBefore()) ? 0 : numbers;
			numbers += (this.texts.number() >= 0 && line.has(this.texts.number())) ? 1 : 0;
			if (numbers > 1) {
				return false;
			}
			if (line.blankBefore() && !line.pageBefore()) {
				blanks++;
				End end = textEndBefore(i);
				ended += (end == End.STOP || end == End.FULL_STOP || end == End.NONE) ? 1 : 0;
			}
		}
		return blanks > 1 && ended * 10 >= blanks * 7 && blanks * 2 < this.lines.size();
	}

	/** How the text above a line ends. */
	End textEndBefore(int at) {
		for (int i = at - 1; i >= 0 && !this.lines.get(i).across(); i--) {
			if (this.texts.end(this.texts.text(), i) != End.NONE) {
				return this.texts.end(this.texts.text(), i);
			}
		}
		return End.NONE;
	}

	SpacedTexts texts() {
		return this.texts;
	}

	List<SpacedRows.Line> lines() {
		return this.lines;
	}

	/** Whether blank lines part the rows. */
	boolean parted() {
		return this.parted;
	}

	/** Whether texts end without a stop. */
	boolean stopless() {
		return this.stopless;
	}

	/** Whether numbers stand in most rows. */
	boolean numbered() {
		return this.numbered;
	}

	/** The column with most lists of units; -1 if there is none. */
	int list() {
		return this.list;
	}

	/** One name without more; a line of a list hardly ends and begins with one. */
	static boolean isWhole(String cell) {
		return UnitNames.looksLikeUnit(cell) && "、，,；;".chars().noneMatch((c) -> cell.indexOf(c) >= 0);
	}

}
