package org.taizhang.intake.reading.units;

import java.util.Arrays;

/**
 * Which bracket closes which, in folded text; one without its other half is plain text.
 */
public final class Brackets {

	/** Of a text without a pair. */
	private static final Brackets NONE = new Brackets(new int[0], new int[0], new boolean[0]);

	/** Few texts have more brackets. */
	private static final int MANY = 8;

	/** Where the brackets stand, in order; {@link #size} of them. */
	private int[] places;

	/** Where the other half of each stands, or -1. */
	private int[] partners;

	/** Whether what stands right behind each is inside a pair. */
	private boolean[] inside;

	private int size;

	private Brackets(int[] places, int[] partners, boolean[] inside) {
		this.places = places;
		this.partners = partners;
		this.inside = inside;
	}

	public static Brackets of(String folded) {
		int first = folded.indexOf('(');
		if (first < 0 || folded.indexOf(')', first) < 0) {
			return NONE;
		}
		Brackets brackets = new Brackets(new int[MANY], new int[MANY], new boolean[MANY]);
		int[] open = new int[MANY];
		int opened = 0;
		for (int i = first; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if (c == '(') {
				open = (opened < open.length) ? open : Arrays.copyOf(open, opened * 2);
				open[opened++] = brackets.size;
				brackets.add(i);
			}
			else if (c == ')' && opened > 0) {
				brackets.close(open[--opened], i);
			}
		}
		return brackets;
	}

	private void add(int place) {
		if (this.size == this.places.length) {
			this.places = Arrays.copyOf(this.places, this.size * 2);
			this.partners = Arrays.copyOf(this.partners, this.size * 2);
			this.inside = Arrays.copyOf(this.inside, this.size * 2);
		}
		this.places[this.size] = place;
		this.partners[this.size++] = -1;
	}

	private void close(int open, int place) {
		Arrays.fill(this.inside, open, this.size, true);
		this.partners[open] = place;
		add(place);
		this.partners[this.size - 1] = this.places[open];
	}

	/** Whether the text has no pair at all. */
	public boolean isEmpty() {
		return this == NONE;
	}

	/** Index of the other half, or -1. */
	public int partner(int index) {
		int at = Arrays.binarySearch(this.places, 0, this.size, index);
		return (at >= 0) ? this.partners[at] : -1;
	}

	/** Whether the character stands outside every pair of brackets. */
	public boolean isOutside(int index) {
		int at = Arrays.binarySearch(this.places, 0, this.size, index);
		int before = (at < 0) ? -at - 2 : (this.partners[at] > index) ? at - 1 : at;
		return before < 0 || !this.inside[before];
	}

}
