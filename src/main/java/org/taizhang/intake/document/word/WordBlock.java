package org.taizhang.intake.document.word;

import java.util.List;

/** What stands in a Word document's body, in a cell or in a text box, in order. */
sealed interface WordBlock {

	/** A paragraph; manual line breaks are \n. */
	record Line(String text) implements WordBlock {
	}

	record Table(List<List<WordCell>> rows) implements WordBlock {

		/** A table of one cell is a frame around what stands in it. */
		boolean isFrame() {
			return this.rows.size() == 1 && this.rows.get(0).size() == 1;
		}

	}

}
