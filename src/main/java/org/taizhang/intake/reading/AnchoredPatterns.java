package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.wording.CharacterBits;

/**
 * Anchored patterns that are tried on the same texts, in order. One look at a text tells
 * which of them may be in it: in most texts none.
 */
public final class AnchoredPatterns {

	private final List<AnchoredPattern> patterns;

	/** A bit for each pattern that has the character as an anchor. */
	private final CharacterBits anchors = new CharacterBits();

	/** A bit for each pattern whose anchors may stand behind the character. */
	private final CharacterBits before = new CharacterBits();

	/** The bits of those whose anchors may stand behind any character. */
	private final long behindAny;

	/**
	 * @param patterns not more than 64
	 */
	public AnchoredPatterns(List<AnchoredPattern> patterns) {
		this.patterns = List.copyOf(patterns);
		long any = 0;
		for (int i = 0; i < patterns.size(); i++) {
			long bit = 1L << i;
			this.anchors.add(patterns.get(i).anchors(), bit);
			if (patterns.get(i).before() != null) {
				this.before.add(patterns.get(i).before(), bit);
			}
			else {
				any |= bit;
			}
		}
		this.behindAny = any;
	}

	/** Those with an anchor in the text. */
	public List<AnchoredPattern> mayBeIn(String text) {
		long found = 0;
		for (int i = 0; i < text.length(); i++) {
			long here = this.anchors.of(text.charAt(i));
			if (here != 0) {
				found |= here & (this.behindAny | ((i > 0) ? this.before.of(text.charAt(i - 1)) : 0));
			}
		}
		return (found != 0) ? marked(found) : List.of();
	}

	private List<AnchoredPattern> marked(long bits) {
		List<AnchoredPattern> marked = new ArrayList<>(Long.bitCount(bits));
		for (long left = bits; left != 0; left &= left - 1) {
			marked.add(this.patterns.get(Long.numberOfTrailingZeros(left)));
		}
		return marked;
	}

}
