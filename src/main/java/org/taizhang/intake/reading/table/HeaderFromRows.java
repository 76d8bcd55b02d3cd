package org.taizhang.intake.reading.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.document.TableCell;

/**
 * What the columns of a breakdown table without a header hold, as when a table goes on
 * from a page that was not copied: its whole rows must tell numbers or times, units, and
 * sentences left of them, and nearly all rows must name units.
 */
final class HeaderFromRows {

	private static final int FEWEST_ROWS = 3;

	/** Characters of a requirement, on average. */
	private static final int SENTENCE = 12;

	private final TableBlock table;

	/** The texts of the rows that lack no cell. */
	private final List<List<String>> whole = new ArrayList<>();

	private HeaderFromRows(TableBlock table) {
		this.table = table;
		for (List<TableCell> row : table.rows()) {
			if (row.stream().noneMatch(TableCell::isBlank) && row.stream().distinct().count() == row.size()) {
				this.whole.add(row.stream().map((cell) -> cell.text().strip()).toList());
			}
		}
	}

	static Optional<TableHeader> of(TableBlock table) {
		boolean enough = table.rowCount() >= FEWEST_ROWS && table.columnCount() > 2;
		return enough ? new HeaderFromRows(table).header() : Optional.empty();
	}

	private Optional<TableHeader> header() {
		List<ColumnRole> roles = new ArrayList<>();
		for (int column = 0; column < this.table.columnCount() && this.whole.size() > 1; column++) {
			roles.add(all(column, CellContent::isNumber) ? ColumnRole.NUMBER : all(column, CellContent::isTime)
					? ColumnRole.DEADLINE : all(column, CellContent::isUnits) ? ColumnRole.UNITS : ColumnRole.THEME);
		}
		int units = roles.indexOf(ColumnRole.UNITS);
		int requirement = roles.lastIndexOf(ColumnRole.THEME);
		boolean known = units > 0 && requirement >= 0 && requirement < units
				&& roles.lastIndexOf(ColumnRole.UNITS) == units
				&& (roles.contains(ColumnRole.NUMBER) || roles.contains(ColumnRole.DEADLINE))
				&& areSentences(requirement) && nearlyAllNameUnits();
		return known ? Optional.of(TableHeader.unprinted(roles, Collections.nCopies(roles.size(), "")))
				: Optional.empty();
	}

	private boolean all(int column, Predicate<String> content) {
		return this.whole.stream().map((row) -> row.get(column)).allMatch(content);
	}

	private boolean areSentences(int column) {
		return this.whole.stream().mapToInt((row) -> row.get(column).length()).average().orElse(0) >= SENTENCE;
	}

	private boolean nearlyAllNameUnits() {
		long named = this.table.rows()
			.stream()
			.filter((row) -> row.stream().anyMatch((cell) -> CellContent.isUnits(cell.text().strip())))
			.count();
		return named * 5 >= this.table.rowCount() * 4L;
	}

}
