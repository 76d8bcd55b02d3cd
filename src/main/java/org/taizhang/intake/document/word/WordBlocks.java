package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.text.TextLines;

/**
 * Brings what a Word document holds into the form that all documents share. Paragraphs
 * are taken as lines: many were copied from where each line, or each row of a table,
 * ended in a mark of its own.
 */
final class WordBlocks {

	private final BlockList blocks = new BlockList();

	private final List<String> lines = new ArrayList<>();

	private final List<Remark> remarks = new ArrayList<>();

	private final int tolerance;

	private final ReadingProgress progress;

	/**
	 * @param tolerance how far apart the edges of one column may lie
	 */
	WordBlocks(int tolerance, ReadingProgress progress) {
		this.tolerance = tolerance;
		this.progress = progress;
	}

	void add(WordBlock block) {
		if (block instanceof WordBlock.Line line) {
			line.text().lines().forEach(this.lines::add);
		}
		else if (block instanceof WordBlock.Table table) {
			if (table.isFrame()) {
				table.rows().get(0).get(0).blocks().forEach(this::add);
			}
			else {
				endLines();
				this.blocks.table(WordGrid.of(table, this.tolerance));
			}
		}
	}

	private void endLines() {
		this.remarks.addAll(TextLines.addTo(this.blocks, this.lines, this.progress));
		this.lines.clear();
	}

	/** The index that the next block gets. */
	int next() {
		endLines();
		return this.blocks.here().block();
	}

	/** What there is to say of tables that were copied as lines. */
	List<Remark> remarks() {
		return this.remarks;
	}

	List<Block> toList() {
		endLines();
		return this.blocks.toList();
	}

}
