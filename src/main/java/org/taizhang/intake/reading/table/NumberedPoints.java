package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;

/**
 * The numbered requirements inside one table cell: 1.…; 2.…; 3.…. Only a run of
 * consecutive numbers at the beginnings of sentences parts the cell, or a bullet at the
 * beginning of each of its paragraphs.
 *
 * @param label the point's label as printed, or null where the cell is not numbered
 */
record NumberedPoints(String label, SourceText text) {

	/** What may stand before the next number. */
	private static final Characters ENDS = Characters.of("。；;.！!）)\n ”");

	private static final Characters BULLETS = Characters.of("△▲●■◆★☆○◇□•");

	static List<NumberedPoints> split(SourceText cell) {
		Optional<Label> first = LabelGrammar.parse(cell);
		if (first.isEmpty()) {
			return BULLETS.begin(cell) ? bullets(cell) : List.of(new NumberedPoints(null, cell.flat()));
		}
		List<NumberedPoints> points = new ArrayList<>();
		Label label = first.get();
		int start = 0;
		for (int i = label.length(); i < cell.length(); i++) {
			Optional<Label> next = beginsAt(cell, i) ? LabelGrammar.parse(cell, i) : Optional.empty();
			if (next.isPresent() && next.get().follows(label)) {
				points.add(point(cell.subSequence(start, i), label));
				label = next.get();
				start = i;
				i += label.length() - 1;
			}
		}
		points.add(point(cell.from(start), label));
		return points;
	}

	/** Each paragraph with a bullet is a point. */
	private static List<NumberedPoints> bullets(SourceText cell) {
		List<NumberedPoints> points = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= cell.length(); i++) {
			if (i == cell.length() || (cell.charAt(i - 1) == '\n' && BULLETS.has(cell.charAt(i)))) {
				points.add(new NumberedPoints(null, cell.subSequence(start + 1, i).flat().withoutTrailing("；;")));
				start = i;
			}
		}
		return points;
	}

	private static boolean beginsAt(SourceText cell, int at) {
		return ENDS.has(cell.charAt(at - 1));
	}

	private static NumberedPoints point(SourceText text, Label label) {
		return new NumberedPoints(text.upTo(label.length()).toString(),
				text.from(label.length()).flat().withoutTrailing("；;"));
	}

}
