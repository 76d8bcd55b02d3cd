package org.taizhang.intake.reading;

/**
 * A stretch of the source: characters {@code start} to {@code end} (exclusive) of a
 * paragraph's text, or of the text of the table cell that begins at row and column.
 *
 * @param row null in a paragraph, else the row (from 0) where the cell begins
 * @param column null in a paragraph, else the column (from 0) where the cell begins
 */
public record SourceSpan(int block, Integer row, Integer column, int start, int end) {
}
