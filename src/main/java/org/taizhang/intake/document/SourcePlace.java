package org.taizhang.intake.document;

/**
 * Where a block stands in its file. Block, page and row count from 0, 1 and 1; what a
 * format does not know is null.
 */
public record SourcePlace(int block, Integer page, String sheet, Integer row) {

	public static SourcePlace of(int block) {
		return new SourcePlace(block, null, null, null);
	}

	public static SourcePlace ofSheet(int block, String sheet) {
		return new SourcePlace(block, null, sheet, 1);
	}

}
