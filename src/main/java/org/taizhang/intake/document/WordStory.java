package org.taizhang.intake.document;

import java.util.function.Consumer;

/** What runs on from paragraph to paragraph: the body, a cell, a text box. */
final class WordStory {

	private final ListNumbers numbers;

	private final Consumer<WordBlock> blocks;

	private final FieldMarks fields = new FieldMarks();

	/** A paragraph that goes on in the next, or null. */
	private WordParagraph open;

	WordStory(ListNumbers numbers, Consumer<WordBlock> blocks) {
		this.numbers = numbers;
		this.blocks = blocks;
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
			this.open.blocks(this.numbers).forEach(this.blocks);
			this.open = null;
		}
	}

}
