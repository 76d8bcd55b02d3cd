package org.taizhang.intake.reading.units;

import java.util.Arrays;

/**
 * Which bracket closes which, in folded text; one without its other half is plain text.
 */
public final class Brackets {

	/** Of a text without a pair. */
	private static final Brackets NONE = new Brackets(new int[0], new boolean[0]);

	/** The index of the other half, counted from 1; 0 where there is none. */
	private final int[] partner;

	private final boolean[] inside;

	private Brackets(int[] partner, boolean[] inside) {
		this.partner = partner;
		this.inside = inside;
	}

	public static Brackets of(String folded) {
		if (folded.indexOf('(') < 0 || folded.indexOf(')') < 0) {
			return NONE;
		}
		int[] partner = new int[folded.length()];
		boolean[] inside = new boolean[folded.length()];
		int[] open = new int[folded.length()];
		int opened = 0;
		for (int i = folded.indexOf('('); i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (c == '(') {
				open[opened++] = i;
			}
			else if (c == ')' && opened > 0) {
				int start = open[--opened];
				partner[start] = i + 1;
				partner[i] = start + 1;
				Arrays.fill(inside, start + 1, i, true);
			}
		}
		return new Brackets(partner, inside);
	}

	/** Whether the text has no pair at all. */
	public boolean isEmpty() {
		return this == NONE;
	}

	/** Index of the other half, or -1. */
	public int partner(int index) {
		return (this == NONE) ? -1 : this.partner[index] - 1;
	}

	/** Whether the character stands outside every pair of brackets. */
	public boolean isOutside(int index) {
		return this == NONE || !this.inside[index];
	}

}
