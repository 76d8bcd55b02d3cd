package org.taizhang.intake.document.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.taizhang.intake.document.GridBuilder;
import org.taizhang.intake.wording.Fold;

/**
 * A table that was copied out of a web page with a bar after every cell, bars and cells
 * on lines of their own. Where rows end is said by a blank cell between them, by the
 * numbers, or by what the cells of the last column are.
 */
final class BarredCells {

	/** Lines of one cell at most; what is longer is no cell. */
	private static final int MOST_LINES = 15;

	private static final int LONGEST_WORD = 12;

	private static final int MOST_TITLES = 3;

	private static final Pattern SPACE = Pattern.compile("\\s");

	private static final Pattern WORD = Pattern
		.compile("序号|编号|.*(?:任务|事项|要求|内容|措施|举措|项目|目标|主题|方向|问题|清单|单位|部门|[科处股]室|领导|责任人|负责人|时限|时间|期限|日期|备注|类别|分类|领域|情况)");

	private static final Pattern UNIT_WORD = Pattern.compile(".*(?:单位|部门|[科处股]室)");

	private static final Pattern NUMBERS = Pattern.compile("序号|编号");

	/** The cells in the order of the text; those before the header first. */
	private final List<String> cells;

	private final List<String> titles = new ArrayList<>();

	/** The header first. */
	private final List<List<String>> rows = new ArrayList<>();

	private BarredCells(List<String> cells) {
		this.cells = cells;
	}

	static Optional<TextTable> at(List<String> lines, int start) {
		if (!begins(lines, start)) {
			return Optional.empty();
		}
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		int end = start;
		int since = 0;
		for (int i = start; i < lines.size() && since <= MOST_LINES; i++) {
			String line = lines.get(i).strip();
			since += line.isEmpty() ? 0 : 1;
			int from = 0;
			for (int bar = line.indexOf('|'); bar >= 0; bar = line.indexOf('|', from)) {
				add(cell, line.substring(from, bar).strip());
				cells.add(cell.toString());
				cell.setLength(0);
				from = bar + 1;
				end = i + 1;
				since = 0;
			}
			add(cell, line.substring(from).strip());
		}
		BarredCells table = new BarredCells(cells);
		return table.read() ? Optional.of(new TextTable(table.grid(), end)) : Optional.empty();
	}

	/** Titles run across the table. */
	private GridBuilder grid() {
		int columns = this.rows.get(0).size();
		GridBuilder grid = new GridBuilder();
		for (String title : this.titles) {
			grid.put(grid.addRow(), 0, 1, columns, title);
		}
		for (List<String> row : this.rows) {
			int index = grid.addRow();
			for (int column = 0; column < row.size(); column++) {
				grid.put(index, column, 1, 1, row.get(column));
			}
		}
		return grid;
	}

	/** A bar alone, or a short line that ends with a bar or has one below it. */
	private static boolean begins(List<String> lines, int start) {
		String line = lines.get(start).strip();
		if (line.equals("|")) {
			return true;
		}
		if (line.isEmpty() || line.length() > LONGEST_WORD + 2) {
			return false;
		}
		if (line.endsWith("|")) {
			return line.indexOf('|') == line.length() - 1;
		}
		int next = start + 1;
		while (next < lines.size() && lines.get(next).isBlank()) {
			next++;
		}
		return next < lines.size() && lines.get(next).strip().equals("|");
	}

	private static void add(StringBuilder cell, String text) {
		if (!text.isEmpty()) {
			cell.append(cell.isEmpty() ? "" : "\n").append(text);
		}
	}

	private boolean read() {
		int header = header();
		if (header < 0) {
			return false;
		}
		int columns = 0;
		while (isWord(header + columns)) {
			columns++;
		}
		this.cells.subList(0, header).stream().filter((cell) -> !cell.isEmpty()).forEach(this.titles::add);
		List<String> words = new ArrayList<>();
		this.cells.subList(header, header + columns).forEach((word) -> words.add(SPACE.matcher(word).replaceAll("")));
		List<String> body = this.cells.subList(header + columns, this.cells.size());
		this.rows.add(words);
		if (!body.isEmpty() && body.get(0).isEmpty()) {
			parted(body.subList(1, body.size()), columns);
		}
		else if (!numbered(body, words) && body.size() % columns == 0 && hasUnits(body, words, columns)) {
			for (int i = 0; i < body.size(); i += columns) {
				this.rows.add(body.subList(i, i + columns));
			}
		}
		else if (this.rows.size() == 1) {
			byLastColumn(body, words);
		}
		return this.rows.size() > 1;
	}

	/** Where at least two words of a header begin; -1 if nowhere near the top. */
	private int header() {
		int titles = 0;
		for (int i = 0; i < this.cells.size() && titles <= MOST_TITLES; i++) {
			int words = 0;
			boolean units = false;
			while (isWord(i + words)) {
				units |= UNIT_WORD.matcher(word(i + words)).matches();
				words++;
			}
			if (units && words > 1) {
				return i;
			}
			titles += this.cells.get(i).isEmpty() ? 0 : 1;
		}
		return -1;
	}

	private String word(int cell) {
		return SPACE.matcher(Fold.fold(this.cells.get(cell))).replaceAll("");
	}

	private boolean isWord(int cell) {
		return cell < this.cells.size() && this.cells.get(cell).length() <= 2 * LONGEST_WORD
				&& word(cell).length() <= LONGEST_WORD && WORD.matcher(word(cell)).matches();
	}

	/**
	 * A blank cell stands between two rows. A row has as many cells as the header if such
	 * a cell comes right after them, else merged ones are missing.
	 */
	private void parted(List<String> body, int columns) {
		int at = 0;
		while (at < body.size()) {
			int full = at + columns;
			boolean whole = full == body.size() || (full < body.size() && body.get(full).isEmpty());
			int end = at;
			while (end < body.size() && !body.get(end).isEmpty()) {
				end++;
			}
			end = whole ? full : Math.min(end, full);
			add(body.subList(at, end), columns);
			at = (end < body.size() && body.get(end).isEmpty()) ? end + 1 : Math.max(end, at + 1);
		}
	}

	private void add(List<String> row, int columns) {
		if (row.stream().anyMatch((cell) -> !cell.isEmpty())) {
			List<String> cells = new ArrayList<>(row);
			while (cells.size() < columns) {
				cells.add("");
			}
			this.rows.add(cells);
		}
	}

	/**
	 * Rows counted from 1: the same number of cells follows each number, and what is left
	 * before the next one begins its row. The numbers may have no word in the header.
	 */
	private boolean numbered(List<String> body, List<String> words) {
		List<Integer> numbers = new ArrayList<>();
		for (int i = 0; i < body.size(); i++) {
			if (body.get(i).equals(String.valueOf(numbers.size() + 1))) {
				numbers.add(i);
			}
		}
		if (numbers.size() < 2) {
			return false;
		}
		int before = numbers.get(0);
		int after = body.size() - 1 - numbers.get(numbers.size() - 1);
		boolean named = NUMBERS.matcher(Fold.fold(words.get(Math.min(before, words.size() - 1)))).matches();
		if (before + after + (named ? 1 : 0) != words.size()) {
			return false;
		}
		if (!named) {
			words.add(before, "序号");
		}
		int last = 0;
		for (int number : numbers) {
			if (number - last > before) {
				return false;
			}
			List<String> row = new ArrayList<>(Collections.nCopies(before - (number - last), ""));
			row.addAll(body.subList(last, Math.min(number + after + 1, body.size())));
			this.rows.add(row);
			last = number + after + 1;
		}
		return true;
	}

	/** In whole rows, the cells of the first column of units are units. */
	private static boolean hasUnits(List<String> body, List<String> words, int columns) {
		int units = 0;
		while (CellKind.ofColumn(words.get(units)) != CellKind.UNITS && units < columns - 1) {
			units++;
		}
		for (int i = units; i < body.size(); i += columns) {
			if (!body.get(i).isEmpty() && CellKind.of(body.get(i)) != CellKind.UNITS) {
				return false;
			}
		}
		return true;
	}

	/** A row ends with the last of the cells that are such as its last column holds. */
	private void byLastColumn(List<String> body, List<String> words) {
		CellKind last = CellKind.ofColumn(words.get(words.size() - 1));
		int from = 0;
		for (int i = 0; i < body.size() && (last == CellKind.UNITS || last == CellKind.TIME); i++) {
			boolean ends = CellKind.of(body.get(i)) == last
					&& (i + 1 == body.size() || CellKind.of(body.get(i + 1)) != last);
			if ((ends && i > from) || i - from + 1 == words.size()) {
				add(body.subList(from, i + 1), words.size());
				from = i + 1;
			}
		}
	}

}
