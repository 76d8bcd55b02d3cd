package org.taizhang.intake.document.word;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** A table of a .doc while its cells come; what a row looks like is said at its end. */
final class LegacyWordTable {

	/** Twips; the width of a cell of which nothing is said. */
	private static final int SOME_WIDTH = 1000;

	private final ListNumbers numbers;

	private final List<List<WordCell>> rows = new ArrayList<>();

	private final List<List<WordBlock>> cells = new ArrayList<>();

	private List<WordBlock> blocks;

	private WordStory cell;

	LegacyWordTable(ListNumbers numbers) {
		this.numbers = numbers;
		nextCell();
	}

	private void nextCell() {
		List<WordBlock> inCell = new ArrayList<>();
		this.blocks = inCell;
		this.cell = new WordStory(this.numbers, inCell::add, true);
	}

	/** The cell that is being read. */
	WordStory cell() {
		return this.cell;
	}

	void endCell() {
		this.cell.end();
		this.cells.add(this.blocks);
		nextCell();
	}

	void endRow(PAPX mark, boolean deleted) {
		TableProperties row = TableSprmUncompressor.uncompressTAP(mark.getSprmBuf());
		if (!deleted) {
			List<WordCell> read = new ArrayList<>();
			for (int i = 0; i < this.cells.size(); i++) {
				add(read, i, row);
			}
			this.rows.add(read);
		}
		this.cells.clear();
	}

	private void add(List<WordCell> read, int index, TableProperties row) {
		short[] edges = (row.getRgdxaCenter() != null) ? row.getRgdxaCenter() : new short[0];
		int left = read.isEmpty() ? edge(edges, 0, 0) : read.get(read.size() - 1).right();
		int right = Math.max(edge(edges, index + 1, left + SOME_WIDTH), left);
		TableCellDescriptor[] forms = row.getRgtc();
		TableCellDescriptor form = (forms != null && index < forms.length) ? forms[index] : null;
		boolean continues = form != null && form.isFVertMerge() && !form.isFVertRestart();
		WordCell cell = new WordCell(left, right, continues, this.cells.get(index));
		if (form != null && form.isFMerged() && !form.isFFirstMerged() && !read.isEmpty()) {
			read.set(read.size() - 1, read.get(read.size() - 1).joined(cell));
		}
		else {
			read.add(cell);
		}
	}

	private static int edge(short[] edges, int index, int otherwise) {
		return (index < edges.length) ? edges[index] : otherwise;
	}

	/** The table; a row that never ended counts as one. */
	WordBlock.Table end() {
		if (!this.cells.isEmpty()) {
			List<WordCell> read = new ArrayList<>();
			for (int i = 0; i < this.cells.size(); i++) {
				read.add(new WordCell(i * SOME_WIDTH, (i + 1) * SOME_WIDTH, false, this.cells.get(i)));
			}
			this.rows.add(read);
		}
		return new WordBlock.Table(this.rows);
	}

}
