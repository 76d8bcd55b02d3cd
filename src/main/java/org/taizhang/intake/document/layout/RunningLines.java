package org.taizhang.intake.document.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.intake.document.PageNumber;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.LineStarts;

/**
 * Takes page numbers and what is printed at the same place of every page off the pages.
 */
final class RunningLines {

	/** Page numbers stand this near to a page's edge, as a share of its height. */
	private static final double NUMBER_EDGE = 0.2;

	/** Other headers and footers stand outside of what GB/T 9704 leaves for text. */
	private static final double EDGE = 0.11;

	/** A header has three lines at most. */
	private static final int MOST_LINES = 3;

	private RunningLines() {
	}

	static void remove(List<PageContent> pages) {
		for (boolean top : new boolean[] { true, false }) {
			for (int i = 0; i < MOST_LINES; i++) {
				removeOuterLine(pages, top);
			}
		}
	}

	private static void removeOuterLine(List<PageContent> pages, boolean top) {
		Map<String, Integer> repeated = new HashMap<>();
		for (PageContent page : pages) {
			TextLine line = outer(page, top);
			if (line != null) {
				repeated.merge(sameness(line), 1, Integer::sum);
			}
		}
		for (PageContent page : pages) {
			TextLine line = outer(page, top);
			if (line != null && (PageNumber.isAtEdge(line.text()) || isRunning(line, page, repeated, pages.size()))) {
				page.pieces().remove(line);
			}
		}
	}

	/**
	 * At least on every third page, since left and right pages may differ. What begins a
	 * point or names units may end two pages alike and is text.
	 */
	private static boolean isRunning(TextLine line, PageContent page, Map<String, Integer> repeated, int pages) {
		int times = repeated.get(sameness(line));
		return times > 1 && 3 * times >= pages && isNear(line, page, EDGE)
				&& !LineStarts.beginsSomethingNew(line.text());
	}

	/** The first or last piece of a page, if it is a line near the page's edge. */
	private static TextLine outer(PageContent page, boolean top) {
		TextLine outer = null;
		for (Piece piece : page.pieces()) {
			boolean nearer = outer == null
					|| (top ? piece.area().top() < outer.area().top() : piece.area().bottom() > outer.area().bottom());
			if (piece instanceof TextLine line && nearer) {
				outer = line;
			}
		}
		return (outer != null && isNear(outer, page, NUMBER_EDGE)) ? outer : null;
	}

	private static boolean isNear(TextLine line, PageContent page, double edge) {
		return line.area().bottom() < edge * page.height() || line.area().top() > (1 - edge) * page.height();
	}

	/** Lines with the same words at the same height, numbers apart. */
	private static String sameness(TextLine line) {
		return Math.round(line.baseline() / 3) + Fold.fold(line.text()).replaceAll("[0-9]+", "0").replaceAll("\\s", "");
	}

}
