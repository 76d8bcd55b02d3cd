package org.taizhang.publication.workbook;

import java.util.Comparator;
import java.util.List;

/**
 * How high rows must be to show their text. Neither Excel nor LibreOffice fits rows to
 * merged cells by itself, so it is worked out from the number of characters: a Chinese
 * one is as wide as two others.
 */
final class RowHeights {

	/** A line of 10.5 pt; what common substitutes of 仿宋 need. */
	private static final double LINE = 15.5;

	private static final double PADDING = 6;

	/** Closing punctuation moves to the next line together with what is before it. */
	private static final double USABLE = 0.94;

	private RowHeights() {
	}

	/** Points, a value for each row of the table. */
	static double[] of(TableSheet sheet, List<Span> spans) {
		double[] heights = new double[sheet.rows().size()];
		// narrow spans first: wide ones then need only what is still missing
		spans.stream().sorted(Comparator.comparingInt(span -> span.last() - span.first())).forEach(span -> {
			double needed = needed(span.cell(sheet).text(), sheet.columns().get(span.column()).width());
			double given = 0;
			for (int row = span.first(); row <= span.last(); row++) {
				given += heights[row];
			}
			double share = Math.max(0, needed - given) / (span.last() - span.first() + 1);
			for (int row = span.first(); row <= span.last(); row++) {
				heights[row] += share;
			}
		});
		return heights;
	}

	static double needed(String text, int width) {
		return lines(text, width) * LINE + PADDING;
	}

	static int lines(String text, int width) {
		double usable = Math.max(2, Math.floor(width * USABLE));
		return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(width(line) / usable))).sum();
	}

	/** In half-width characters. */
	static int width(String line) {
		return line.codePoints().map(c -> (c < 0x1100) ? 1 : 2).sum();
	}

}
