package org.taizhang.intake.document.word;

import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.ReadingProgress;

/**
 * Tells how far the walk has come, and ends it where it goes beyond all plans, so that
 * what was read always fits into memory.
 */
final class WordBounds {

	/** With those in cells; a document of a thousand pages has a tenth of it. */
	private static final int MOST_PARAGRAPHS = 400_000;

	private final ReadingProgress progress;

	private int paragraphs;

	private int characters;

	WordBounds(ReadingProgress progress) {
		this.progress = progress;
	}

	/** A paragraph was read. */
	void paragraph(int length) {
		this.paragraphs++;
		this.characters += length;
		this.progress.at("段", this.paragraphs, 0);
		if (this.paragraphs > MOST_PARAGRAPHS) {
			throw DocumentBounds.tooMuch("超过 40 万段");
		}
		if (this.characters > DocumentBounds.MOST_CHARACTERS) {
			throw DocumentBounds.tooMuchText();
		}
	}

}
