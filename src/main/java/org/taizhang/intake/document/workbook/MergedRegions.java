package org.taizhang.intake.document.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a table, cut off where the table ends. */
final class MergedRegions {

	/** Regions never overlap in a sound file; in another they may not take for ever. */
	private static final long MOST_POSITIONS = 2_000_000;

	private final Map<CellAddress, CellRangeAddress> regions = new HashMap<>();

	private final int bottom;

	private final int right;

	private long positions;

	MergedRegions(List<CellRangeAddress> merged, int bottom, int right) {
		merged.forEach(
				(region) -> this.regions.put(new CellAddress(region.getFirstRow(), region.getFirstColumn()), region));
		this.bottom = bottom;
		this.right = right;
	}

	/** The region that begins at a cell, or the cell alone. */
	CellRangeAddress at(int row, int column) {
		CellRangeAddress alone = new CellRangeAddress(row, row, column, column);
		CellRangeAddress region = this.regions.getOrDefault(new CellAddress(row, column), alone);
		CellRangeAddress clipped = new CellRangeAddress(row, Math.min(region.getLastRow(), this.bottom), column,
				Math.min(region.getLastColumn(), this.right));
		this.positions += clipped.getNumberOfCells();
		return (this.positions > MOST_POSITIONS) ? alone : clipped;
	}

}
