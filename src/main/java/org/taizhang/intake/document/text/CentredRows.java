package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose cells stand centred, so that the number is on the middle line of its row: a
 * row ends as far below its number as it began above it, where a sentence ends.
 */
final class CentredRows {

	private CentredRows() {
	}

	static boolean[] begins(List<SpacedRows.Line> lines, int number, int text) {
		boolean[] begins = new boolean[lines.size()];
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).across() && lines.get(i).has(number)) {
				numbers.add(i);
			}
		}
		int top = 0;
		for (int n = 0; n + 1 < numbers.size(); n++) {
			int middle = numbers.get(n);
			int next = numbers.get(n + 1);
			while (top < middle && lines.get(top).across()) {
				top++;
			}
			top = cut(lines, text, top, middle, next);
			begins[top] = true;
		}
		begins[0] = true;
		return begins;
	}

	/** The first line of the next row. */
	private static int cut(List<SpacedRows.Line> lines, int text, int top, int middle, int next) {
		int expected = 2 * middle - top + 1;
		int best = next;
		int least = Integer.MAX_VALUE;
		for (int i = middle + 1; i <= next; i++) {
			if (lines.get(i).across()) {
				return i;
			}
			int far = Math.abs(i - expected) + (ended(lines, text, i, top) ? 0 : 20)
					+ ((i < next && !lines.get(i).has(text)) ? 1 : 0);
			if (far < least) {
				best = i;
				least = far;
			}
		}
		return best;
	}

	private static boolean ended(List<SpacedRows.Line> lines, int text, int at, int top) {
		for (int i = at - 1; i >= top; i--) {
			if (lines.get(i).has(text)) {
				return lines.get(i).cell(text).matches(".*[。；;！]");
			}
		}
		return false;
	}

}
