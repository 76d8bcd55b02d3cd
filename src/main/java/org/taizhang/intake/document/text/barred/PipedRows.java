package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.HeaderSpread;
import org.taizhang.intake.document.text.table.HeaderWords;
import org.taizhang.intake.document.text.table.TextRow;
import org.taizhang.intake.document.text.table.TwoRowHeader;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.PortalData;

/**
 * A table copied with a row on each line, from which merged cells are missing: their rows
 * have fewer cells. Titles and headings stand in a line with one cell, a blank last cell
 * may have become a line with a bar alone, and the header may have two rows.
 */
final class PipedRows {

	/** Lines above the header at most. */
	private static final int MOST_TITLES = 3;

	private static final int LONGEST_HEADING = 40;

	/** What the last column may be called that is blank in every row. */
	private static final Set<String> REMARK = Set.of("备注", "说明", "备 注", "完成情况", "进展情况", "落实情况");

	private final List<String> titles;

	private final List<String> words;

	private final List<List<String>> body;

	private PipedRows(List<String> titles, List<String> words, List<List<String>> body) {
		this.titles = titles;
		this.words = words;
		this.body = body;
	}

	/** Whether the cells of a table's first column of units name units, mostly. */
	static boolean unitsFit(List<List<String>> rows) {
		List<String> header = rows.get(0);
		int column = 0;
		while (column < header.size() && !HeaderWords.namesUnits(header.get(column).strip())) {
			column++;
		}
		int units = column;
		List<String> cells = rows.stream()
			.skip(1)
			.filter((row) -> units < row.size())
			.map((row) -> row.get(units).strip())
			.filter((cell) -> !cell.isEmpty())
			.toList();
		long fit = cells.stream().filter((cell) -> CellKind.of(cell) == CellKind.UNITS).count();
		return units == header.size() || fit * 5 >= cells.size() * 4L;
	}

	/**
	 * Empty if no header that names units stands at the top of the lines, unless the
	 * lines end alike without one.
	 */
	static Optional<PipedRows> of(List<List<String>> lines) {
		List<List<String>> rows = new ArrayList<>();
		for (List<String> line : lines) {
			List<String> filled = filled(line);
			// bars alone close the last cells of the line above
			if (!filled.isEmpty()) {
				rows.add(filled);
			}
		}
		if (endAlike(rows)) {
			int columns = fullest(rows).size();
			return Optional.of(new PipedRows(List.of(), Collections.nCopies(columns, ""), rows));
		}
		int data = 0;
		while (data < rows.size() && PortalData.isRow(rows.get(data))) {
			data++;
		}
		int header = data;
		while (header < rows.size() && rows.get(header).size() == 1) {
			header++;
		}
		if (header - data > MOST_TITLES || header + 2 > rows.size()) {
			return Optional.empty();
		}
		List<List<String>> body = rows.subList(header + 1, rows.size());
		List<String> full = fullest(body);
		List<String> two = TwoRowHeader.words(rows.get(header), body.get(0), full);
		List<String> one = spread(rows.get(header), full);
		List<String> words = !two.isEmpty() ? two : !one.isEmpty() ? one : rows.get(header);
		long cut = body.stream().filter((row) -> row.size() < 2).count();
		boolean known = words.size() > 2 && words.size() >= full.size() && words.stream().noneMatch(String::isEmpty)
				&& words.stream().anyMatch(HeaderWords::namesUnits) && cut * 2 <= body.size();
		List<String> titles = rows.subList(0, header).stream().map((row) -> String.join(" ", row)).toList();
		return !known ? Optional.empty()
				: Optional.of(new PipedRows(titles, words, body.subList(two.isEmpty() ? 0 : 1, body.size())));
	}

	/** Where the fullest row has a cell more, or hides that: its 备注 is blank. */
	private static List<String> spread(List<String> header, List<String> full) {
		int last = header.size() - 1;
		boolean hidden = header.size() == full.size() && last > 1 && REMARK.contains(header.get(last))
				&& !unitsFit(List.of(header, full));
		if (!hidden) {
			return HeaderSpread.over(header, full);
		}
		List<String> words = new ArrayList<>(HeaderSpread.over(header.subList(0, last), full));
		if (!words.isEmpty()) {
			words.add(header.get(last));
		}
		return words;
	}

	/** Each line ends with units, or each with a time: then no header stands above. */
	private static boolean endAlike(List<List<String>> rows) {
		List<CellKind> last = rows.stream().map((row) -> CellKind.of(row.get(row.size() - 1))).distinct().toList();
		return rows.size() > 2 && rows.stream().allMatch((row) -> row.size() > 2) && last.size() == 1
				&& last.get(0) != CellKind.TEXT;
	}

	private static List<String> fullest(List<List<String>> rows) {
		List<String> fullest = rows.get(0);
		for (List<String> row : rows) {
			fullest = (row.size() > fullest.size()) ? row : fullest;
		}
		return fullest;
	}

	/** Without the blank cells at the end. */
	private static List<String> filled(List<String> line) {
		List<String> cells = new ArrayList<>(line.stream().map(String::strip).toList());
		while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
			cells.remove(cells.size() - 1);
		}
		return cells;
	}

	/** Titles and headings run across the table. */
	List<TextRow> rows() {
		List<TextRow> rows = new ArrayList<>(this.titles.stream().map(TextRow::across).toList());
		if (!String.join("", this.words).isEmpty()) {
			rows.add(TextRow.of(this.words));
		}
		for (List<String> row : this.body) {
			List<String> cells = new ArrayList<>(row);
			cells.addAll(Collections.nCopies(this.words.size() - row.size(), ""));
			rows.add((row.size() == 1 && isHeading(row.get(0))) ? TextRow.across(row.get(0)) : TextRow.of(cells));
		}
		return rows;
	}

	/** 二、强化解读 without a bar, above one more row of the table. */
	static boolean isHeadingBetween(List<String> lines, int at) {
		String line = lines.get(at).strip();
		if (line.isEmpty() || line.length() > LONGEST_HEADING || line.indexOf('|') >= 0 || !isOuter(line)) {
			return false;
		}
		int next = at + 1;
		while (next < lines.size() && lines.get(next).isBlank()) {
			next++;
		}
		List<String> below = (next < lines.size()) ? List.of(lines.get(next).split("\\|", -1)) : List.of();
		return below.size() > 2 && below.stream().noneMatch((cell) -> HeaderWords.namesUnits(cell.strip()));
	}

	private static boolean isOuter(String cell) {
		return LabelGrammar.parse(cell)
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) <= 0)
			.isPresent();
	}

	private static boolean isHeading(String cell) {
		return cell.length() <= LONGEST_HEADING
				&& (isOuter(cell) || (CellKind.of(cell) == CellKind.TEXT && !CellKind.isSentence(cell)));
	}

}
