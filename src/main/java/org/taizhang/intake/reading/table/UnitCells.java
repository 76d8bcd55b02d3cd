package org.taizhang.intake.reading.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.taizhang.intake.document.TableBlock;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.wording.RoleWords;

/** The cells of units that were read so far: tables name the same units over and over. */
final class UnitCells {

	private record Cell(String text, RoleWords.Role role) {
	}

	private final Map<Cell, Responsibilities> read = new HashMap<>();

	Responsibilities parse(String text, RoleWords.Role role) {
		return this.read.computeIfAbsent(new Cell(text, role),
				(cell) -> ResponsibilityGrammar.parse(cell.text(), cell.role()));
	}

	/** All names in the columns of units. */
	Set<String> names(TableBlock table, TableHeader header) {
		Set<String> names = new HashSet<>();
		for (int column : header.units()) {
			for (int row = header.firstRow(); row < table.rowCount(); row++) {
				names.addAll(parse(table.cell(row, column).text(), header.columns().get(column).role()).all());
			}
		}
		return names;
	}

}
