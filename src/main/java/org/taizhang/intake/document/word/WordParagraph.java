package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while its text is read. */
final class WordParagraph {

	private StringBuilder text = new StringBuilder();

	/** What is in text boxes that hang on the paragraph's beginning. */
	private final List<WordBlock> before = new ArrayList<>();

	private final List<WordBlock> after = new ArrayList<>();

	private ListForm list;

	private int level;

	private boolean joinsNext;

	private boolean gone;

	void append(String added) {
		this.text.append(added);
	}

	void box(List<WordBlock> blocks) {
		(isBlank() ? this.before : this.after).addAll(blocks);
	}

	/**
	 * @param list null if it is in none
	 */
	void numbered(ListForm list, int level) {
		this.list = list;
		this.level = level;
	}

	/** The mark at the end was deleted: the next paragraph goes on in this one. */
	void joinNext() {
		this.joinsNext = true;
	}

	boolean joinsNext() {
		return this.joinsNext;
	}

	/** Where nothing is left of it, nothing is counted for it either. */
	void hideIfBlank() {
		this.gone = true;
	}

	int length() {
		return this.text.length();
	}

	private boolean isBlank() {
		return this.text.chars().allMatch(Character::isWhitespace);
	}

	/**
	 * Of two paragraphs that became one, the number is the first one's, unless nothing is
	 * left of that.
	 */
	void continues(WordParagraph earlier) {
		if (!earlier.isBlank()) {
			numbered(earlier.list, earlier.level);
			this.gone = earlier.gone;
		}
		// of a thousand that became one the first would else be copied a thousand times
		this.text = earlier.text.append(this.text);
		this.before.addAll(0, earlier.before);
		this.after.addAll(0, earlier.after);
	}

	/** The paragraph and what is in its text boxes, in order. */
	List<WordBlock> blocks(ListNumbers numbers, boolean inCell) {
		List<WordBlock> blocks = new ArrayList<>(this.before);
		String own = this.text.toString();
		boolean counted = this.list != null && !(this.gone && isBlank());
		String numbered = counted ? numbers.before(own, this.list, this.level) : own;
		blocks.add(new WordBlock.Line((counted && isBlank() && !inCell) ? own : numbered));
		blocks.addAll(this.after);
		return blocks;
	}

}
