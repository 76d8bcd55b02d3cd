package org.taizhang.intake.document;

import java.util.List;

/** Brings what a Word document holds into the form that all documents share. */
final class WordBlocks {

	private final BlockList blocks = new BlockList();

	private final int tolerance;

	private final ReadingProgress progress;

	private int paragraphs;

	/**
	 * @param tolerance how far apart the edges of one column may lie
	 */
	WordBlocks(int tolerance, ReadingProgress progress) {
		this.tolerance = tolerance;
		this.progress = progress;
	}

	void add(WordBlock block) {
		this.progress.at("段", this.paragraphs++, 0);
		if (block instanceof WordBlock.Line line) {
			this.blocks.lines(line.text().lines().toList());
		}
		else if (block instanceof WordBlock.Table table) {
			if (table.isFrame()) {
				table.rows().get(0).get(0).blocks().forEach(this::add);
			}
			else {
				this.blocks.table(WordGrid.of(table, this.tolerance));
			}
		}
	}

	/** The index that the next block gets. */
	int next() {
		return this.blocks.here().block();
	}

	List<Block> toList() {
		return this.blocks.toList();
	}

}
