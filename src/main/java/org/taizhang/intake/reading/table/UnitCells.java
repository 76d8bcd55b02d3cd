package org.taizhang.intake.reading.table;

import java.util.HashMap;
import java.util.Map;

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

}
