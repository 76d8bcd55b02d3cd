package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A page's lines and tables in reading order. */
record PageContent(int number, double height, List<Piece> pieces) {

	static PageContent of(PageLayout page) {
		List<RuledGrid> grids = GridFinder.find(page.rules());
		List<Map<GridCell, List<Glyph>>> inside = new ArrayList<>();
		grids.forEach((grid) -> inside.add(new HashMap<>()));
		List<Glyph> free = new ArrayList<>();
		for (Glyph glyph : page.glyphs()) {
			boolean found = false;
			for (int i = 0; i < grids.size() && !found; i++) {
				GridCell cell = grids.get(i).cellOf(glyph);
				found = cell != null;
				if (found) {
					inside.get(i).computeIfAbsent(cell, (key) -> new ArrayList<>()).add(glyph);
				}
			}
			if (!found) {
				free.add(glyph);
			}
		}
		TextPlace place = new TextPlace(page.number(), (int) Math.round(page.width()), 0);
		List<PageTable> tables = new ArrayList<>();
		for (int i = 0; i < grids.size(); i++) {
			if (!inside.get(i).isEmpty()) {
				tables.add(PageTable.of(grids.get(i), place, inside.get(i)));
			}
		}
		return new PageContent(page.number(), page.height(),
				new ArrayList<>(PageColumns.inOrder(place, page.width(), LineMaker.rows(free), tables)));
	}

}
