package org.taizhang.intake.web;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.draft.RowView;
import org.taizhang.intake.reading.SourceSpan;

/** Which paragraphs and table rows of a long document stand near the rows shown. */
final class NearbySource {

	/** Paragraphs or table rows before and after. */
	private static final int AROUND = 15;

	/** Where each block's first line is counted. */
	private final Map<Integer, Integer> starts = new HashMap<>();

	private final BitSet held = new BitSet();

	private final boolean all;

	/**
	 * @param rows none for the whole document
	 */
	NearbySource(List<Block> blocks, List<RowView> rows) {
		this.all = rows.isEmpty();
		int lines = 0;
		for (Block block : blocks) {
			this.starts.put(block.place().block(), lines);
			lines += lines(block);
		}
		for (RowView row : rows) {
			for (SourceSpan span : row.spans()) {
				int line = this.starts.get(span.block()) + ((span.row() != null) ? span.row() : 0);
				this.held.set(Math.max(0, line - AROUND), line + AROUND);
			}
		}
	}

	private static int lines(Block block) {
		return (block instanceof TableBlock table) ? table.rowCount() : 1;
	}

	boolean holds(Block block) {
		int start = this.starts.get(block.place().block());
		int next = this.held.nextSetBit(start);
		return this.all || (next >= 0 && next < start + lines(block));
	}

	/**
	 * @param row of the block's table, -1 for what stands above it
	 */
	boolean holds(int block, int row) {
		return (this.all && row >= 0) || (row >= 0 && this.held.get(this.starts.get(block) + row));
	}

}
