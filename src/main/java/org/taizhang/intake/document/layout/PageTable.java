package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, or as much of it as stands on one page.
 *
 * @param columnPlaces where the lines between columns stand, from left to right
 */
record PageTable(int page, Area area, double[] columnPlaces, int rows, List<PageCell> cells) implements Piece {

	/** No cell has more space between its line and its text on purpose. */
	private static final double MOST_PADDING = 8;

	/**
	 * @param glyphs those that stand in each cell
	 */
	static PageTable of(RuledGrid grid, TextPlace place, Map<GridCell, List<Glyph>> glyphs,
			Map<GridCell, List<TurnedGlyph>> turned) {
		Map<GridCell, List<TextLine>> lines = new HashMap<>();
		double[] padding = new double[grid.columns()];
		for (int i = 0; i < padding.length; i++) {
			padding[i] = MOST_PADDING;
		}
		Map<GridCell, List<TurnedGlyph>> aside = new HashMap<>(turned);
		glyphs.forEach((cell, inside) -> {
			if (VerticalText.is(inside)) {
				aside.put(cell, VerticalText.turned(inside));
				return;
			}
			List<TextLine> found = LineMaker.lines(place, inside);
			lines.put(cell, found);
			for (TextLine line : found) {
				double space = Math.max(0, line.left() - grid.areaOf(cell).left());
				padding[cell.column()] = Math.min(padding[cell.column()], space);
			}
		});
		List<PageCell> cells = new ArrayList<>();
		for (GridCell cell : grid.cells()) {
			double width = grid.areaOf(cell).width() - 2 * padding[cell.column()];
			CellText upright = CellText.of(lines.getOrDefault(cell, List.of()), width, grid.areaOf(cell));
			CellText down = CellText.ofTurned(place, aside.getOrDefault(cell, List.of()), grid.areaOf(cell));
			cells.add(new PageCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(),
					down.isBlank() ? upright : upright.and(down), grid.isClosedAbove() && cell.openBottom()));
		}
		return new PageTable(place.page(), grid.area(), grid.columnPlaces(), grid.rows(), cells);
	}

	/** Of a table whose columns no lines part. */
	static PageTable of(AlignedTable table, TextPlace place, Map<GridCell, List<Glyph>> glyphs) {
		RuledGrid grid = table.grid();
		List<PageCell> cells = new ArrayList<>();
		for (GridCell cell : grid.cells()) {
			List<TextLine> lines = LineMaker.lines(place, glyphs.getOrDefault(cell, List.of()));
			cells.add(new PageCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(),
					CellText.of(lines, table.width(cell), grid.areaOf(cell)), false));
		}
		return new PageTable(place.page(), grid.area(), grid.columnPlaces(), grid.rows(), cells);
	}

}
