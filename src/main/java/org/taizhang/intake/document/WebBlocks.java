package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** An article's elements become paragraphs and tables, in reading order. */
final class WebBlocks {

	private static final Set<String> INLINE = Set.of("a", "abbr", "b", "big", "em", "font", "i", "ins", "label",
			"small", "span", "strong", "sub", "sup", "u", "o:p", "st1:chsdate", "mark", "s", "code");

	private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");

	private final BlockList blocks;

	private final ReadingProgress progress;

	private final StringBuilder text = new StringBuilder();

	WebBlocks(BlockList blocks, ReadingProgress progress) {
		this.blocks = blocks;
		this.progress = progress;
	}

	void add(Element article) {
		walk(article);
		flush();
	}

	private void walk(Node node) {
		if (node instanceof TextNode words) {
			this.text.append(words.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
		}
		else if (node instanceof Element element) {
			walk(element);
		}
	}

	private void walk(Element element) {
		this.progress.at("段", this.blocks.size(), 0);
		String name = element.normalName();
		if (name.equals("br")) {
			this.text.append('\n');
		}
		else if (name.equals("table") && isData(element)) {
			flush();
			this.blocks.table(grid(element));
		}
		else {
			boolean block = !INLINE.contains(name) && !name.contains(":");
			if (block) {
				flush();
			}
			element.childNodes().forEach(this::walk);
			if (block) {
				flush();
			}
		}
	}

	private void flush() {
		this.blocks.lines(this.text.toString().lines().map(WebBlocks::trimmed).toList());
		this.text.setLength(0);
	}

	/** More than one column: a table of one column only lays the page out. */
	private static boolean isData(Element table) {
		return rows(table).stream().anyMatch((row) -> cells(row).size() > 1);
	}

	private static GridBuilder grid(Element table) {
		GridBuilder grid = new GridBuilder();
		for (Element row : rows(table)) {
			int index = grid.addRow();
			for (Element cell : cells(row)) {
				grid.append(index, span(cell, "rowspan"), span(cell, "colspan"), cellText(cell));
			}
		}
		return grid;
	}

	private static List<Element> rows(Element table) {
		List<Element> rows = new ArrayList<>();
		for (Element part : table.children()) {
			if (part.normalName().equals("tr")) {
				rows.add(part);
			}
			else if (GROUPS.contains(part.normalName())) {
				part.children().stream().filter((row) -> row.normalName().equals("tr")).forEach(rows::add);
			}
		}
		return rows;
	}

	private static List<Element> cells(Element row) {
		return row.children()
			.stream()
			.filter((cell) -> cell.normalName().equals("td") || cell.normalName().equals("th"))
			.toList();
	}

	private static int span(Element cell, String attribute) {
		String value = cell.attr(attribute).strip();
		return value.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(value), 1000) : 1;
	}

	private static String cellText(Element cell) {
		StringBuilder lines = new StringBuilder();
		appendLines(cell, lines);
		return lines.toString()
			.lines()
			.map(WebBlocks::trimmed)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	private static void appendLines(Node node, StringBuilder lines) {
		if (node instanceof TextNode words) {
			lines.append(words.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
		}
		else if (node instanceof Element element) {
			boolean block = !INLINE.contains(element.normalName()) && !element.normalName().contains(":");
			lines.append(block ? "\n" : "");
			element.childNodes().forEach((child) -> appendLines(child, lines));
			lines.append(block ? "\n" : "");
		}
	}

	private static String trimmed(String line) {
		return line.replace('\u00a0', ' ').replace('\u3000', ' ').strip();
	}

}
