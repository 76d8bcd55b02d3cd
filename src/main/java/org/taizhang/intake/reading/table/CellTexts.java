package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.intake.document.TableCell;
import org.taizhang.intake.reading.SourceText;

/** The texts of a table's cells, row by row; a merged cell's is made once. */
final class CellTexts {

	private final int block;

	private List<TableCell> above = List.of();

	private List<SourceText> textsAbove = List.of();

	CellTexts(int block) {
		this.block = block;
	}

	List<SourceText> of(List<TableCell> row) {
		List<SourceText> texts = new ArrayList<>(row.size());
		for (int column = 0; column < row.size(); column++) {
			TableCell cell = row.get(column);
			boolean goesOn = column < this.above.size() && this.above.get(column) == cell;
			texts.add(goesOn ? this.textsAbove.get(column) : SourceText.of(this.block, cell));
		}
		this.above = row;
		this.textsAbove = texts;
		return texts;
	}

}
