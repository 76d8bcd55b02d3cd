package org.taizhang.intake.wording;

/** Bits for some characters, and none for all others. */
public final class CharacterBits {

	private static final int PAGE = 256;

	private Characters characters = Characters.of("");

	private final long[][] pages = new long[(Character.MAX_VALUE + 1) / PAGE][];

	/** Gives each of these characters the bits, beside those that it has. */
	public void add(Characters more, long bits) {
		this.characters = this.characters.and(more);
		more.forEach((c) -> {
			if (this.pages[c / PAGE] == null) {
				this.pages[c / PAGE] = new long[PAGE];
			}
			this.pages[c / PAGE][c % PAGE] |= bits;
		});
	}

	public long of(char c) {
		return this.characters.has(c) ? this.pages[c / PAGE][c % PAGE] : 0;
	}

}
