package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.taizhang.intake.document.BlockList;
import org.taizhang.intake.document.PageMarks;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.text.barred.BarredCells;
import org.taizhang.intake.document.text.barred.BoxedTable;
import org.taizhang.intake.document.text.barred.PipedTable;
import org.taizhang.intake.document.text.spaced.CountedLines;
import org.taizhang.intake.document.text.spaced.GappedTable;
import org.taizhang.intake.document.text.spaced.SpacedTable;
import org.taizhang.intake.document.text.spaced.TabbedTable;
import org.taizhang.intake.document.text.stacked.CardTable;
import org.taizhang.intake.document.text.stacked.CellLines;
import org.taizhang.intake.document.text.stacked.WrappedCells;
import org.taizhang.intake.document.text.table.BrokenRows;
import org.taizhang.intake.document.text.table.CopiedTable;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.Characters;

/** Lines of plain text become paragraphs and tables. */
public final class TextLines {

	private static final List<CopiedTable> SHAPES = List.of(TabbedTable::at, BrokenRows::at, PipedTable::at,
			BarredCells::at, BoxedTable::at, SpacedTable::at, GappedTable::at, CountedLines::at, CardTable::at,
			CellLines::at);

	/** Those a line of which may be a single cell. */
	private static final List<CopiedTable> CELL_BY_CELL = List.of(BrokenRows::at, BarredCells::at, CardTable::at,
			CellLines::at);

	/** Every line of the others has one of these: between cells, or in a rule above. */
	private static final Characters MARKS = Characters
		.where((c) -> Character.isWhitespace(c) || "\u00a0|+┌├└╔╠╚╭╰┏┣┗╟".indexOf(c) >= 0);

	private static final String INDENT = " ".repeat(8);

	private static final double LINE_LEFT = 1.5;

	private TextLines() {
	}

	/** Of all ways to read these lines as a table the one that breaks least. */
	private static Optional<TextTable> table(List<String> lines, int start) {
		List<TextTable> tables = new ArrayList<>();
		String line = lines.get(start);
		// a word of a header may stand alone above the others
		List<CopiedTable> shapes = (line.startsWith(INDENT) || MARKS.anyIn(line.strip())) ? SHAPES : CELL_BY_CELL;
		shapes.forEach((shape) -> shape.at(lines, start).ifPresent(tables::add));
		// looked for last: what is put together from pieces is the least sure
		if (tables.stream().allMatch(TextTable::isPutTogether)) {
			WrappedCells.at(lines, start).ifPresent(tables::add);
		}
		if (tables.size() < 2) {
			return tables.stream().findFirst();
		}
		int last = tables.stream().mapToInt(TextTable::end).max().getAsInt();
		return tables.stream()
			.min(Comparator.comparingDouble((table) -> table.cost() + left(lines.subList(table.end(), last))));
	}

	/** What it costs not to take in lines that another table has. */
	private static double left(List<String> lines) {
		return LINE_LEFT * lines.stream().filter((line) -> !line.isBlank()).count();
	}

	/** What there is to say of the lines. */
	public static List<Remark> addTo(BlockList blocks, List<String> printed, ReadingProgress progress) {
		SideBySide.Parted pages = SideBySide.of(RunningHeads.removedFrom(PageMarks.replacedIn(printed)));
		List<String> lines = pages.lines();
		List<String> prose = new ArrayList<>();
		List<String> all = new ArrayList<>();
		List<Remark> said = new ArrayList<>();
		int i = 0;
		while (i < lines.size()) {
			progress.at("行", i, lines.size());
			Optional<TextTable> table = table(lines, i);
			if (table.isPresent()) {
				blocks.lines(prose);
				prose.clear();
				int block = blocks.size();
				blocks.table(table.get().grid());
				table.get().remarks().forEach((remark) -> said.add(new Remark(remark, block)));
				i = table.get().end();
			}
			else {
				all.add(lines.get(i));
				prose.add(lines.get(i++));
			}
		}
		blocks.lines(prose);
		List<Remark> remarks = new ArrayList<>();
		remarks.addAll(said);
		if (!pages.unclear().isEmpty()) {
			String numbers = pages.unclear().stream().map(String::valueOf).collect(Collectors.joining("、"));
			remarks.add(new Remark("第" + numbers + "页像是分栏排印的，各栏之间没有对齐的空白，可能逐行连读了，请对照原文核对，或者上传原来的文件。", null));
		}
		ScatteredTable.in(all).ifPresent(remarks::add);
		return remarks;
	}

}
