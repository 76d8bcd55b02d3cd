package org.taizhang.intake.document.word;

import java.util.function.Consumer;

/** What runs on from paragraph to paragraph: the body, a cell, a text box. */
final class WordStory {

	private final ListNumbers numbers;

	private final Consumer<WordBlock> blocks;

	private final boolean inCell;

	private final FieldMarks fields = new FieldMarks();

	/** A paragraph that goes on in the next, or null. */
	private WordParagraph open;

	/**
	 * @param inCell whether a number without a text says something, as in a column of
	 * numbers
	 */
	WordStory(ListNumbers numbers, Consumer<WordBlock> blocks, boolean inCell) {
		this.numbers = numbers;
		this.blocks = blocks;
		this.inCell = inCell;
	}

	FieldMarks fields() {
		return this.fields;
	}

	void paragraph(WordParagraph paragraph) {
		this.fields.endParagraph();
		if (this.open != null) {
			paragraph.continues(this.open);
		}
		this.open = paragraph;
		if (!paragraph.joinsNext()) {
			end();
		}
	}

	void table(WordBlock.Table table) {
		end();
		if (!table.rows().isEmpty()) {
			this.blocks.accept(table);
		}
	}

	/** Nothing comes any more. */
	void end() {
		if (this.open != null) {
			this.open.blocks(this.numbers, this.inCell).forEach(this.blocks);
			this.open = null;
		}
	}

}
