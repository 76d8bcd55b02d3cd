package org.taizhang.intake.document.workbook;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.DocumentBounds;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.UnreadableDocumentException;

/**
 * What is taken out of a workbook, sheet by sheet. A workbook that holds more than any
 * plan is refused while it is read, before it fills the memory.
 */
final class WorkbookContent {

	private final List<SheetContent> sheets = new ArrayList<>();

	private final List<String> leftOut = new ArrayList<>();

	private final ReadingProgress progress;

	private int rows;

	private int characters;

	private int steps;

	WorkbookContent(ReadingProgress progress) {
		this.progress = progress;
	}

	SheetContent sheet(String name, boolean hidden) {
		SheetContent sheet = new SheetContent(name, hidden, this);
		this.sheets.add(sheet);
		return sheet;
	}

	List<SheetContent> sheets() {
		return this.sheets;
	}

	/** A hidden sheet that was not read. */
	void leaveOut(String name) {
		this.leftOut.add(name);
	}

	List<String> leftOut() {
		return this.leftOut;
	}

	/** Whether any sheet holds more than a column of text. */
	boolean hasTable() {
		return this.sheets.stream().anyMatch(SheetContent::isTable);
	}

	/** To be called for every row or record, filled or not. */
	void step() {
		if (this.steps++ % 256 == 0) {
			this.progress.at("行", this.rows, 0);
		}
	}

	void countRow(String sheet) {
		if (++this.rows > DocumentBounds.MOST_ROWS) {
			throw tooMuch(sheet);
		}
	}

	void countCharacters(String sheet, int count) {
		this.characters += count;
		if (this.characters > DocumentBounds.MOST_CHARACTERS) {
			throw tooMuch(sheet);
		}
	}

	private static UnreadableDocumentException tooMuch(String sheet) {
		return new UnreadableDocumentException("工作表“" + sheet + "”的内容太多，" + limits());
	}

	/** What is read at most and what to do with a workbook that holds more. */
	static String limits() {
		return "一次最多读取 %,d 行、%d 万字；请只保留任务分解表，删去无关的行和工作表，或者分成几个文件后再上传。".formatted(DocumentBounds.MOST_ROWS,
				DocumentBounds.MOST_CHARACTERS / 10_000);
	}

}
