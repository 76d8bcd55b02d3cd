package org.taizhang.intake.reading;

import java.util.Arrays;

import org.taizhang.intake.wording.Fold;

/**
 * Every three characters that follow one another in a text, punctuation left out: two
 * texts that share most of theirs say nearly the same. Packed into numbers, since a
 * document has many.
 */
final class Shingles {

	private static final int WIDTH = 3;

	private static final int FEWEST = 16;

	private static final long MASK = (1L << (WIDTH * Character.SIZE)) - 1;

	/** An open hash table, at most half full; 0 where a slot is free. */
	private long[] slots;

	/** The same one after another, and how many. */
	private long[] all;

	private int size;

	/**
	 * @param expected how many there may be
	 */
	Shingles(int expected) {
		this.slots = new long[Integer.highestOneBit(Math.max(expected, FEWEST)) * 4];
		this.all = new long[this.slots.length / 2 + 1];
	}

	static Shingles of(String text) {
		Shingles shingles = new Shingles(text.length());
		shingles.addAll(text);
		return shingles;
	}

	void addAll(String text) {
		String folded = Fold.fold(text);
		long packed = 0;
		int length = 0;
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			if ((c >= '\u4e00' && c <= '\u9fff') || Character.isLetterOrDigit(c)) {
				packed = (packed << Character.SIZE | c) & MASK;
				if (++length >= WIDTH) {
					add(packed);
				}
			}
		}
	}

	private void add(long shingle) {
		int slot = slot(shingle);
		if (this.slots[slot] == shingle) {
			return;
		}
		this.slots[slot] = shingle;
		this.all[this.size++] = shingle;
		if (this.size * 2 > this.slots.length) {
			this.slots = new long[this.slots.length * 2];
			this.all = Arrays.copyOf(this.all, this.slots.length / 2 + 1);
			for (int i = 0; i < this.size; i++) {
				this.slots[slot(this.all[i])] = this.all[i];
			}
		}
	}

	/** Where the shingle stands, or would. */
	private int slot(long shingle) {
		int slot = (int) (shingle * 0x9E3779B97F4A7C15L >>> 32) & (this.slots.length - 1);
		while (this.slots[slot] != 0 && this.slots[slot] != shingle) {
			slot = (slot + 1) & (this.slots.length - 1);
		}
		return slot;
	}

	/**
	 * How much of these the others have too: 0 to 1; 1 if there are none.
	 * @param least where it is less, 0 will do
	 */
	double shareIn(Shingles others, double least) {
		int shared = this.size;
		for (int i = 0; i < this.size; i++) {
			if (others.slots[others.slot(this.all[i])] != this.all[i] && (double) --shared / this.size < least) {
				return 0;
			}
		}
		return (this.size == 0) ? 1 : (double) shared / this.size;
	}

}
