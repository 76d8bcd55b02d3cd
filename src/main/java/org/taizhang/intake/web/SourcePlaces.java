package org.taizhang.intake.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.reading.SourceSpan;

/**
 * Says where something stands as people look for it in the file: by page, by sheet and
 * row, or by counting paragraphs and tables.
 */
final class SourcePlaces {

	private final List<Block> blocks;

	/** Which paragraph or which table each block is, from 1. */
	private final Map<Integer, Integer> ordinals = new HashMap<>();

	SourcePlaces(List<Block> blocks) {
		this.blocks = blocks;
		int paragraphs = 0;
		int tables = 0;
		for (Block block : blocks) {
			this.ordinals.put(block.place().block(), (block instanceof TableBlock) ? ++tables : ++paragraphs);
		}
	}

	String words(SourceSpan span) {
		Block block = this.blocks.get(span.block());
		int ordinal = this.ordinals.get(span.block());
		if (!(block instanceof TableBlock table)) {
			return (block.place().page() != null) ? "第 %d 页".formatted(block.place().page())
					: "第 %d 段".formatted(ordinal);
		}
		int row = (span.row() != null) ? span.row() : 0;
		SourcePlace place = table.placeOf(row);
		if (place.sheet() != null && place.row() != null) {
			return "工作表“%s”第 %d 行".formatted(place.sheet(), place.row());
		}
		return (place.page() != null) ? "第 %d 页表格".formatted(place.page())
				: "第 %d 张表第 %d 行".formatted(ordinal, row + 1);
	}

}
