package org.taizhang.intake.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

import org.taizhang.intake.document.GridBuilder;
import org.taizhang.intake.document.text.table.HeaderWords;

/** A table of a web page, which may hold data or only lay the page out. */
record WebTable(List<List<Element>> rows) {

	private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

	/** Characters: more than cells of data hold. */
	private static final int WHOLE_ARTICLE = 1500;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

	/** Columns that browsers let a cell span. */
	private static final int WIDEST = 1000;

	static WebTable of(Element table) {
		List<List<Element>> rows = new ArrayList<>();
		for (Element part : table.children()) {
			if (part.normalName().equals("tr")) {
				rows.add(cells(part));
			}
			else if (GROUPS.contains(part.normalName())) {
				part.children()
					.stream()
					.filter((row) -> row.normalName().equals("tr"))
					.forEach((row) -> rows.add(cells(row)));
			}
		}
		return new WebTable(rows);
	}

	/** More than one column, and no cell that holds nearly all, as an article does. */
	boolean isData() {
		boolean columns = this.rows.stream().anyMatch((row) -> row.size() > 1);
		return columns && (namesUnits() || !laysOut());
	}

	private boolean namesUnits() {
		return this.rows.stream()
			.limit(4)
			.flatMap(List::stream)
			.anyMatch((cell) -> cell.childrenSize() < 20 && HeaderWords.namesUnits(cell.text()));
	}

	private boolean laysOut() {
		int all = 0;
		int largest = 0;
		boolean nested = false;
		for (List<Element> row : this.rows) {
			for (Element cell : row) {
				int length = cell.text().length();
				all += length;
				nested |= length > largest && cell.selectFirst("table") != null;
				largest = Math.max(largest, length);
			}
		}
		return largest * 2 > all && (largest > WHOLE_ARTICLE || nested);
	}

	GridBuilder grid() {
		GridBuilder grid = new GridBuilder();
		for (List<Element> row : this.rows) {
			int index = grid.addRow();
			for (Element cell : row) {
				grid.append(index, rowSpan(cell, index), Math.min(span(cell, "colspan"), WIDEST), text(cell));
			}
		}
		return grid;
	}

	/** 0 is down to the end of the table. */
	private int rowSpan(Element cell, int row) {
		int rest = this.rows.size() - row;
		return cell.attr("rowspan").strip().equals("0") ? rest : Math.min(span(cell, "rowspan"), rest);
	}

	private static List<Element> cells(Element row) {
		return row.children()
			.stream()
			.filter((cell) -> cell.normalName().equals("td") || cell.normalName().equals("th"))
			.toList();
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).strip();
		return (!value.isEmpty() && NUMBER.matcher(value).matches()) ? Integer.parseInt(value) : 1;
	}

	private static String text(Element cell) {
		Lines lines = new Lines();
		WebText walk = new WebText(lines);
		cell.childNodes().forEach(walk::add);
		return lines.text.toString()
			.lines()
			.map(WebBlocks::trimmed)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** Blocks within a cell are lines of it. */
	private static final class Lines implements WebText.Target {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void text(String text) {
			this.text.append(text);
		}

		@Override
		public void end() {
			this.text.append('\n');
		}

		@Override
		public boolean takes(Element element) {
			if (WebBlocks.keepsLines(element)) {
				this.text.append('\n').append(element.wholeText()).append('\n');
				return true;
			}
			return false;
		}

	}

}
