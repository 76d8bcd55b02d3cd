package org.taizhang.intake.reading.units;

import java.util.Arrays;

/**
 * Which bracket closes which, in folded text; one without its other half is plain text.
 */
public final class Brackets {

	/** Of a text without a pair. */
	private static final Brackets NONE = new Brackets(new int[0], new int[0]);

	private final int[] partner;

	private final int[] depth;

	private Brackets(int[] partner, int[] depth) {
		this.partner = partner;
		this.depth = depth;
	}

	public static Brackets of(String folded) {
		if (folded.indexOf('(') < 0 || folded.indexOf(')') < 0) {
			return NONE;
		}
		int[] partner = new int[folded.length()];
		Arrays.fill(partner, -1);
		// holds the open ones first
		int[] depth = new int[folded.length()];
		int opened = 0;
		for (int i = 0; i < folded.length(); i++) {
			if (folded.charAt(i) == '(') {
				depth[opened++] = i;
			}
			else if (folded.charAt(i) == ')' && opened > 0) {
				int start = depth[--opened];
				partner[start] = i;
				partner[i] = start;
			}
		}
		int level = 0;
		for (int i = 0; i < folded.length(); i++) {
			level -= (partner[i] >= 0 && partner[i] < i) ? 1 : 0;
			depth[i] = level;
			level += (partner[i] > i) ? 1 : 0;
		}
		return new Brackets(partner, depth);
	}

	/** Whether the text has no pair at all. */
	public boolean isEmpty() {
		return this == NONE;
	}

	/** Index of the other half, or -1. */
	public int partner(int index) {
		return (this == NONE) ? -1 : this.partner[index];
	}

	/** Whether the character stands outside every pair of brackets. */
	public boolean isOutside(int index) {
		return this == NONE || this.depth[index] == 0;
	}

}
