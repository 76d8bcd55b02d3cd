package org.taizhang.intake.document;

import java.util.List;

/**
 * How much a document may hold for its plan to be read in seconds; the longest plans come
 * to a twentieth of it.
 */
public final class DocumentBounds {

	public static final int MOST_PARAGRAPHS = 20_000;

	/** Of one table, and of a workbook's sheets together. */
	public static final int MOST_ROWS = 20_000;

	/** Of one table. */
	private static final int MOST_COLUMNS = 1_000;

	/** Cells that are not blank. */
	private static final int MOST_CELLS = 200_000;

	public static final int MOST_CHARACTERS = 3_000_000;

	private static final int LONGEST_PARAGRAPH = 50_000;

	/** Of a file that has pages. */
	private static final int MOST_PAGES = 500;

	private int paragraphs;

	private int cells;

	private long characters;

	private DocumentBounds() {
	}

	/**
	 * @throws UnreadableDocumentException if it holds more
	 */
	public static void check(SourceDocument document) {
		DocumentBounds bounds = new DocumentBounds();
		for (Block block : document.blocks()) {
			if (block instanceof Paragraph paragraph) {
				bounds.paragraphs++;
				bounds.add(paragraph.text());
			}
			else if (block instanceof TableBlock table) {
				bounds.add(table);
			}
		}
		if (bounds.paragraphs > MOST_PARAGRAPHS) {
			throw tooMuch("超过 " + MOST_PARAGRAPHS + " 段");
		}
	}

	/**
	 * @throws UnreadableDocumentException if it has more
	 */
	public static void checkPages(int pages, DocumentFormat format) {
		if (pages > MOST_PAGES) {
			throw new UnreadableDocumentException(
					format.getLabel() + "有 " + pages + " 页，超过 " + MOST_PAGES + " 页，请只导出工作要点所在的页后再上传。");
		}
	}

	/**
	 * For tables that are laid out before they are there.
	 * @throws UnreadableDocumentException if it has more
	 */
	public static void checkColumns(int columns) {
		if (columns > MOST_COLUMNS) {
			throw tooMuch("有一张表格超过 " + MOST_COLUMNS + " 列");
		}
	}

	private void add(TableBlock table) {
		if (table.rowCount() > MOST_ROWS) {
			throw tooMuch("有一张表格超过 2 万行");
		}
		checkColumns(table.columnCount());
		for (int row = 0; row < table.rowCount(); row++) {
			List<TableCell> cells = table.rows().get(row);
			for (int column = 0; column < cells.size(); column++) {
				TableCell cell = cells.get(column);
				if (cell.beginsAt(row, column) && !cell.isBlank()) {
					this.cells++;
					add(cell.text());
				}
			}
		}
		if (this.cells > MOST_CELLS) {
			throw tooMuch("表格超过 " + MOST_CELLS + " 格");
		}
	}

	/**
	 * For paragraphs that are made of lines: what grows further is read for nothing.
	 * @throws UnreadableDocumentException if it is longer
	 */
	static void checkParagraph(int length) {
		if (length > LONGEST_PARAGRAPH) {
			throw new UnreadableDocumentException("文件里有一段文字超过 5 万字，可能是复制时丢了换行；请在各级标题和条目（一、（一）1.）前补上换行，另存一份后再上传。");
		}
	}

	private void add(String text) {
		this.characters += text.length();
		checkParagraph(text.length());
		if (this.characters > MOST_CHARACTERS) {
			throw tooMuchText();
		}
	}

	public static UnreadableDocumentException tooMuchText() {
		return tooMuch("超过 " + MOST_CHARACTERS / 10_000 + " 万字");
	}

	public static UnreadableDocumentException tooMuch(String what) {
		return new UnreadableDocumentException("文件内容过多（" + what + "），不像一份工作要点；请只保留要点和任务分解表，另存一份后再上传。");
	}

}
