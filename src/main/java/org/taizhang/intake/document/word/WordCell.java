package org.taizhang.intake.document.word;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell between two edges, which rise from left to right: columns of the grid in .docx,
 * twips in .doc.
 *
 * @param continues whether it is the lower part of the cell above
 */
record WordCell(int left, int right, boolean continues, List<WordBlock> blocks) {

	/** Wider, by the part that a merge to the right added. */
	WordCell joined(WordCell next) {
		return new WordCell(this.left, next.right, this.continues, this.blocks);
	}

	String text() {
		return this.blocks.stream().map(WordCell::text).collect(Collectors.joining("\n"));
	}

	/** A table inside a cell: a row a line, so that nothing is lost. */
	private static String text(WordBlock block) {
		if (block instanceof WordBlock.Line line) {
			return line.text();
		}
		return ((WordBlock.Table) block).rows()
			.stream()
			.map((row) -> row.stream()
				.map(WordCell::text)
				.filter((text) -> !text.isBlank())
				.collect(Collectors.joining(" ")))
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"));
	}

}
