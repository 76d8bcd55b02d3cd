package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page's lines and tables in reading order.
 *
 * @param leftAside how many characters that run in other directions are not read
 * @param unruled whether something looks like a table without lines and is read as text
 * @param open the table without lines that reaches to the page's end, or null
 */
record PageContent(int number, double height, List<Piece> pieces, int leftAside, boolean unruled, AlignedTable open) {

	/**
	 * @param before the page before, or null
	 * @param watch called now and then, may stop the reading by an exception
	 */
	static PageContent of(PageLayout page, PageContent before, Runnable watch) {
		TextPlace place = new TextPlace(page.number(), (int) Math.round(page.width()), 0);
		CellContents ruled = new CellContents(GridFinder.find(page.rules()));
		List<Glyph> free = ruled.take(page.glyphs());
		int aside = ruled.takeTurned(page.turned());
		List<PageTable> tables = ruled.tables(place);
		boolean follows = before != null && before.number() == page.number() - 1;
		AlignedTables aligned = AlignedTables.find(LineMaker.rows(free), AlignedRules.of(page.rules(), ruled.grids()),
				page.height(), follows ? before.open() : null, watch);
		for (AlignedTable table : aligned.tables()) {
			CellContents inside = new CellContents(List.of(table.grid()));
			free = inside.take(free);
			tables.add(PageTable.of(table, place, inside.glyphs(0)));
		}
		return new PageContent(page.number(), page.height(),
				new ArrayList<>(PageColumns.inOrder(place, page.width(), LineMaker.rows(free), tables)), aside,
				aligned.isUnsure(), aligned.last());
	}

	/** Which characters stand in which cells of some grids. */
	private static final class CellContents {

		private final List<RuledGrid> grids;

		private final List<Map<GridCell, List<Glyph>>> inside = new ArrayList<>();

		private final List<Map<GridCell, List<TurnedGlyph>>> turned = new ArrayList<>();

		CellContents(List<RuledGrid> grids) {
			this.grids = grids;
			grids.forEach((grid) -> {
				this.inside.add(new HashMap<>());
				this.turned.add(new HashMap<>());
			});
		}

		/** Returns those that stand in none. */
		List<Glyph> take(List<Glyph> glyphs) {
			List<Glyph> free = new ArrayList<>();
			for (Glyph glyph : glyphs) {
				boolean found = false;
				for (int i = 0; i < this.grids.size() && !found; i++) {
					GridCell cell = this.grids.get(i).cellOf(glyph);
					found = cell != null;
					if (found) {
						this.inside.get(i).computeIfAbsent(cell, (key) -> new ArrayList<>()).add(glyph);
					}
				}
				if (!found) {
					free.add(glyph);
				}
			}
			return free;
		}

		/** Returns how many stand in none. */
		int takeTurned(List<TurnedGlyph> glyphs) {
			int free = 0;
			for (TurnedGlyph glyph : glyphs) {
				boolean found = glyph.glyph().isBlank();
				for (int i = 0; i < this.grids.size() && !found; i++) {
					GridCell cell = this.grids.get(i).cellAt(glyph.centerX(), glyph.centerY());
					found = cell != null;
					if (found) {
						this.turned.get(i).computeIfAbsent(cell, (key) -> new ArrayList<>()).add(glyph);
					}
				}
				free += found ? 0 : 1;
			}
			return free;
		}

		Map<GridCell, List<Glyph>> glyphs(int grid) {
			return this.inside.get(grid);
		}

		/** The grids that hold text. */
		List<RuledGrid> grids() {
			List<RuledGrid> filled = new ArrayList<>();
			for (int i = 0; i < this.grids.size(); i++) {
				if (!this.inside.get(i).isEmpty() || !this.turned.get(i).isEmpty()) {
					filled.add(this.grids.get(i));
				}
			}
			return filled;
		}

		List<PageTable> tables(TextPlace place) {
			List<PageTable> tables = new ArrayList<>();
			for (int i = 0; i < this.grids.size(); i++) {
				if (!this.inside.get(i).isEmpty() || !this.turned.get(i).isEmpty()) {
					tables.add(PageTable.of(this.grids.get(i), place, this.inside.get(i), this.turned.get(i)));
				}
			}
			return tables;
		}

	}

}
