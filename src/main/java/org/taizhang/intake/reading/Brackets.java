package org.taizhang.intake.reading;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which bracket closes which, in folded text; one without its other half is plain text.
 */
final class Brackets {

	private final int[] partner;

	private final int[] depth;

	private Brackets(int[] partner, int[] depth) {
		this.partner = partner;
		this.depth = depth;
	}

	static Brackets of(String folded) {
		int[] partner = new int[folded.length()];
		Arrays.fill(partner, -1);
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = 0; i < folded.length(); i++) {
			if (folded.charAt(i) == '(') {
				open.push(i);
			}
			else if (folded.charAt(i) == ')' && !open.isEmpty()) {
				int start = open.pop();
				partner[start] = i;
				partner[i] = start;
			}
		}
		int[] depth = new int[folded.length()];
		int level = 0;
		for (int i = 0; i < folded.length(); i++) {
			level -= (partner[i] >= 0 && partner[i] < i) ? 1 : 0;
			depth[i] = level;
			level += (partner[i] > i) ? 1 : 0;
		}
		return new Brackets(partner, depth);
	}

	/** Index of the other half, or -1. */
	int partner(int index) {
		return this.partner[index];
	}

	/** Whether the character stands outside every pair of brackets. */
	boolean isOutside(int index) {
		return this.depth[index] == 0;
	}

}
