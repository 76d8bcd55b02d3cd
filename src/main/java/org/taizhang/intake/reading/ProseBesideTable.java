package org.taizhang.intake.reading;

import java.util.List;

/**
 * What the prose asks of units that it names itself, where a table gives the other tasks:
 * an annex need not hold the whole plan. Where one mostly repeats the other, the table
 * says it all.
 */
final class ProseBesideTable {

	private ProseBesideTable() {
	}

	/** Those of the prose's tasks that are in no row, in order. */
	static List<ReadTask> of(List<ReadTask> prose, TaskTexts rows) {
		List<ReadTask> named = prose.stream().filter(ProseBesideTable::namesUnits).toList();
		if (named.isEmpty()) {
			return named;
		}
		List<ReadTask> further = named.stream().filter((task) -> !rows.nearlyContain(task.text())).toList();
		TaskTexts items = new TaskTexts(named);
		long repeated = rows.tasks().stream().filter((row) -> items.nearlyContain(row.text())).count();
		boolean same = 2 * further.size() <= named.size() || 2 * repeated >= rows.tasks().size();
		return same ? List.of() : further;
	}

	private static boolean namesUnits(ReadTask task) {
		return task.hasUnits() && !task.isDoubted(WarningCode.INHERITED_UNITS);
	}

}
