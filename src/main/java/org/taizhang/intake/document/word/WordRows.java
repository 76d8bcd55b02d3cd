package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the rows of a table of .docx, in columns of its grid. */
final class WordRows {

	private final XmlCursor xml;

	private final Function<Runnable, List<WordBlock>> story;

	private final List<List<WordCell>> rows = new ArrayList<>();

	private List<WordCell> row;

	private int column;

	/**
	 * @param story reads the cell that the cursor stands in, calling when it comes to the
	 * cell's properties
	 */
	WordRows(XmlCursor xml, Function<Runnable, List<WordBlock>> story) {
		this.xml = xml;
		this.story = story;
	}

	List<List<WordCell>> read() {
		this.xml.children(this::inTable);
		return this.rows;
	}

	private void inTable(String name) {
		switch (name) {
			case "tr" -> row();
			case "sdt" -> WordChoice.control(this.xml, this::inTable);
			case "tblPr", "tblGrid", "del", "moveFrom" -> {
			}
			default -> this.xml.children(this::inTable);
		}
	}

	private void row() {
		List<WordCell> cells = new ArrayList<>();
		boolean[] deleted = new boolean[1];
		this.row = cells;
		this.column = 0;
		this.xml.children((name) -> {
			if (name.equals("trPr")) {
				this.xml.children((property) -> {
					this.column += property.equals("gridBefore") ? this.xml.value(0) : 0;
					deleted[0] |= property.equals("del");
				});
			}
			else if (!deleted[0]) {
				inRow(name);
			}
		});
		if (!cells.isEmpty()) {
			this.rows.add(cells);
		}
	}

	private void inRow(String name) {
		switch (name) {
			case "tc" -> cell();
			case "sdt" -> WordChoice.control(this.xml, this::inRow);
			case "tblPrEx", "del", "moveFrom" -> {
			}
			default -> this.xml.children(this::inRow);
		}
	}

	private void cell() {
		WordCellProperties properties = new WordCellProperties();
		List<WordBlock> blocks = this.story.apply(() -> properties.read(this.xml));
		if (properties.deleted) {
			return;
		}
		WordCell cell = new WordCell(this.column, this.column + properties.span, properties.continuesAbove, blocks);
		this.column = cell.right();
		if (properties.continuesLeft && !this.row.isEmpty()) {
			this.row.set(this.row.size() - 1, this.row.get(this.row.size() - 1).joined(cell));
		}
		else {
			this.row.add(cell);
		}
	}

}
