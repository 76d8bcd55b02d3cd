package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that stands in columns, some of which are too narrow for prose: a table of which
 * nobody knows the header.
 */
final class UnruledText {

	/** Fewer rows of so many words are a letterhead or a list of addresses. */
	private static final int FEWEST_ROWS = 4;

	private static final int FEWEST_WORDS = 3;

	/** Of a character's height: columns of prose are wider. */
	private static final double NARROW = 6;

	/** Words begin at the same place, in points. */
	private static final double SAME = 3;

	private UnruledText() {
	}

	/** A column by where its words begin. */
	private static final class Column {

		private final double left;

		private int rows;

		private double width;

		Column(double left) {
			this.left = left;
		}

	}

	static boolean looksLikeTable(List<List<Glyph>> rows) {
		List<Column> columns = new ArrayList<>();
		double size = 0;
		for (List<Glyph> row : rows) {
			List<AlignedHeader.Word> words = AlignedHeader.words(row);
			if (words.size() >= FEWEST_WORDS) {
				size = row.get(0).size();
				words.forEach((word) -> add(columns, word));
			}
		}
		double narrow = NARROW * size;
		List<Column> shared = columns.stream().filter((column) -> column.rows >= FEWEST_ROWS).toList();
		return shared.size() >= FEWEST_WORDS && shared.stream().anyMatch((column) -> column.width <= narrow);
	}

	private static void add(List<Column> columns, AlignedHeader.Word word) {
		Column column = columns.stream()
			.filter((known) -> Math.abs(known.left - word.left()) < SAME)
			.findFirst()
			.orElseGet(() -> {
				columns.add(new Column(word.left()));
				return columns.get(columns.size() - 1);
			});
		column.rows++;
		column.width = Math.max(column.width, word.right() - word.left());
	}

}
