package org.taizhang.intake.document.text.spaced;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.taizhang.intake.document.PageMarks;
import org.taizhang.intake.document.text.table.TextRow;
import org.taizhang.intake.document.text.table.TextTable;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LineStarts;

/**
 * A table whose columns are kept by spaces, as programs print PDF pages: cells are
 * wrapped over lines, the header stands again on each page, and columns shift from page
 * to page.
 */
public final class SpacedTable {

	/** Longer ones are prose. */
	private static final int LONGEST_HEADING = 30;

	private static final int WIDE_GAP = 3;

	private static final String NUMBER = "序号|编号|序|项次";

	private final List<String> lines;

	private final boolean wide;

	private final List<SpacedRows.Line> body = new ArrayList<>();

	private SpacedHeader header;

	private double cost;

	private int end;

	private SpacedTable(List<String> lines, boolean wide) {
		this.lines = lines;
		this.wide = wide;
	}

	public static Optional<TextTable> at(List<String> lines, int start) {
		if (SpacedHeader.at(lines, start, false).isEmpty()) {
			return Optional.empty();
		}
		SpacedTable narrow = new SpacedTable(lines, false);
		SpacedTable wide = new SpacedTable(lines, true);
		narrow.read(start);
		wide.read(start);
		SpacedTable best = (wide.end > narrow.end || (wide.end == narrow.end && wide.cost < narrow.cost / 2)) ? wide
				: narrow;
		if (best.body.isEmpty()) {
			return Optional.empty();
		}
		List<TextRow> rows = new ArrayList<>(List.of(TextRow.of(best.header.texts())));
		SpacedRows body = SpacedRows.of(best.header.texts(), best.body);
		rows.addAll(body.rows());
		return Optional.of(new TextTable(rows, best.end, body.remarks()));
	}

	private void read(int start) {
		this.end = start;
		Optional<SpacedHeader> first = SpacedHeader.at(this.lines, start, this.wide);
		if (first.isEmpty()) {
			return;
		}
		this.header = first.get();
		this.end = this.header.end();
		List<SpacedLine.Word> words = this.header.columns();
		int at = this.header.end();
		SpacedColumns columns = null;
		int numbers = IntStream.range(0, words.size())
			.filter((c) -> this.header.texts().get(c).matches(NUMBER))
			.findFirst()
			.orElse(-1);
		boolean goesOn = true;
		while (goesOn && at < this.lines.size()) {
			int pageEnd = pageEnd(at);
			columns = SpacedColumns.under(words, printed(at, pageEnd), columns, numbers);
			goesOn = page(columns, at, pageEnd);
			words = columns.asHeader();
			at = pageEnd;
			Optional<SpacedHeader> again = goesOn ? headerAfter(at) : Optional.empty();
			goesOn &= again.isPresent() || at >= this.lines.size() || !isHeader(at);
			if (again.isPresent()) {
				words = again.get().columns();
				at = again.get().end();
			}
		}
	}

	/** The index of the line where the page ends, or where the header stands again. */
	private int pageEnd(int from) {
		int at = from;
		while (at < this.lines.size() && !(at > from && this.lines.get(at).equals(PageMarks.BREAK))
				&& (at == from || !isHeader(at))) {
			at++;
		}
		return at;
	}

	private Optional<SpacedHeader> headerAfter(int from) {
		int at = from;
		while (at < this.lines.size() && this.lines.get(at).isBlank()) {
			at++;
		}
		return (at < this.lines.size()) ? this.header.again(this.lines, at, this.wide) : Optional.empty();
	}

	/** This table's header, or another's. */
	private boolean isHeader(int at) {
		return SpacedHeader.at(this.lines, at, this.wide).isPresent()
				|| this.header.again(this.lines, at, this.wide).isPresent();
	}

	private List<SpacedLine> printed(int from, int to) {
		return this.lines.subList(from, to)
			.stream()
			.filter((line) -> !line.isBlank())
			.map((line) -> SpacedLine.of(line, this.wide))
			.toList();
	}

	/** Whether the table may go on after this page. */
	private boolean page(SpacedColumns columns, int from, int to) {
		boolean blank = false;
		boolean page = true;
		for (int i = from; i < to; i++) {
			if (this.lines.get(i).isBlank()) {
				blank = true;
				continue;
			}
			SpacedLine line = SpacedLine.of(this.lines.get(i), this.wide);
			SpacedColumns.Cut cut = columns.cut(line);
			boolean one = line.words().stream().skip(1).allMatch((word) -> word.gap() < WIDE_GAP);
			boolean across = one && (cut.across() || isForNumber(line, columns));
			if ((across && !isHeading(this.lines.get(i).strip())) || isOver(line)) {
				return false;
			}
			String[] cells = cut.cells();
			if (across) {
				Arrays.fill(cells, "");
				cells[0] = this.lines.get(i).strip();
			}
			this.body.add(new SpacedRows.Line(cells, across, blank, page));
			this.cost += cut.cost();
			this.end = i + 1;
			blank = false;
			page = false;
		}
		return true;
	}

	/** A text alone where a number belongs. */
	private boolean isForNumber(SpacedLine line, SpacedColumns columns) {
		SpacedLine.Word word = line.words().get(0);
		return this.header.columns().get(0).text().matches(NUMBER) && line.words().size() == 1
				&& columns.isInFirst(word) && word.text().length() > 3 && !word.text().matches("[0-9]+[.、]?");
	}

	private static boolean isHeading(String line) {
		return line.length() <= LONGEST_HEADING && !line.matches(".*[。；;，,：:]");
	}

	/** 附件2, 抄送: what no cell begins with. */
	private static boolean isOver(SpacedLine line) {
		String text = line.words().get(0).text();
		return (line.words().size() == 1 || text.matches("(?:备?注|说明)[:：].*")) && LabelGrammar.parse(text).isEmpty()
				&& LineStarts.beginsSomethingNew(text) && !LineStarts.isDate(text);
	}

}
