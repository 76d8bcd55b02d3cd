package org.taizhang.intake.document.text.barred;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.taizhang.intake.document.text.table.CellColumn;
import org.taizhang.intake.document.text.table.CellKind;
import org.taizhang.intake.document.text.table.CellPath;
import org.taizhang.intake.document.text.table.HeaderWords;

/** Parts the cells of a table that lost its rows into rows again. */
final class BarredRows {

	/** The header first. */
	private final List<List<String>> rows = new ArrayList<>();

	private BarredRows() {
	}

	/**
	 * @param words the header
	 * @param body the cells below it, in order
	 * @return the header, with a word for every column, and the rows; the header alone if
	 * no rows can be told
	 */
	static List<List<String>> read(List<String> words, List<String> body) {
		BarredRows table = new BarredRows();
		table.rows.add(words);
		int columns = words.size();
		long numbers = words.stream().filter(HeaderWords::isNumber).count();
		boolean parted = !body.isEmpty() && body.get(0).isEmpty();
		if (numbers > 1 || (numbers == 0 && parted && body.contains("1") && body.contains("2"))) {
			table.byKind(body, words);
		}
		else if (parted) {
			table.parted(body.subList(1, body.size()), columns);
		}
		else {
			table.inOrder(body, words);
		}
		return table.rows;
	}

	private void inOrder(List<String> body, List<String> words) {
		int columns = words.size();
		List<List<String>> counted = CountedRows.of(words, body);
		if (!counted.isEmpty()) {
			this.rows.clear();
			this.rows.addAll(counted);
		}
		else if (body.size() % columns == 0 && hasUnits(body, words, columns)) {
			for (int i = 0; i < body.size(); i += columns) {
				this.rows.add(body.subList(i, i + columns));
			}
		}
		else {
			byKind(body, words);
		}
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

	/** What a cell is says in which column it belongs. */
	private void byKind(List<String> body, List<String> words) {
		boolean named = !body.contains("1") || words.stream().anyMatch(HeaderWords::isNumber);
		CellPath best = null;
		for (List<String> header : named ? List.of(words) : HeaderWords.counted(words)) {
			CellPath path = new CellPath(CellColumn.under(header), false);
			body.stream().filter((cell) -> !cell.isEmpty()).takeWhile(path::add).forEach((cell) -> {
			});
			if (best == null || path.least() < best.least()) {
				best = path;
				this.rows.set(0, header);
			}
		}
		this.rows.addAll(best.rows());
		withoutOuterNumbers();
	}

	/** Numbers of what is merged over several rows name none of these. */
	private void withoutOuterNumbers() {
		List<String> words = this.rows.get(0);
		if (words.stream().filter(HeaderWords::isNumber).count() > 1) {
			int outer = IntStream.range(0, words.size())
				.filter((c) -> HeaderWords.isNumber(words.get(c)))
				.findFirst()
				.orElseThrow();
			this.rows.replaceAll((row) -> {
				List<String> cells = new ArrayList<>(row);
				cells.remove(outer);
				return cells;
			});
		}
	}

}
