package org.taizhang.intake.reading.table;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.taizhang.intake.wording.Label;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;

/**
 * What the cells of one column have in common in the rows that lack none: the kind of
 * their numbers, and the short texts that come again.
 */
final class ColumnHabit {

	/** Characters of a text that is kept. */
	private static final int LONGEST = 24;

	private final Set<String> texts = new HashSet<>();

	private LabelKind kind;

	private boolean mixed;

	private boolean known;

	private int shortest = Integer.MAX_VALUE;

	private int longest;

	void learn(String text) {
		LabelKind label = kind(text);
		this.mixed |= this.known && this.kind != label;
		this.kind = label;
		this.known = true;
		this.shortest = Math.min(this.shortest, text.length());
		this.longest = Math.max(this.longest, text.length());
		if (text.length() <= LONGEST) {
			this.texts.add(text);
		}
	}

	/** Whether a cell of the column says just this. */
	boolean holds(String text) {
		return this.texts.contains(text);
	}

	/** How well a text goes with the others of the column: -3 to 2. */
	int fit(String text) {
		if (!this.known) {
			return 0;
		}
		int label = this.mixed || (this.kind == null && kind(text) == null) ? 0 : (this.kind == kind(text)) ? 1 : -1;
		boolean odd = text.length() > 2 * this.longest + 2 || text.length() * 2 < this.shortest;
		return label + (holds(text) ? 1 : (label < 0) ? -1 : 0) - (odd ? 1 : 0);
	}

	private static LabelKind kind(String text) {
		Optional<Label> label = LabelGrammar.parse(text);
		return label.map(Label::kind).orElse(null);
	}

}
