package org.taizhang.intake.document;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the article: from the page down, always into the one part that holds nearly all
 * text outside links, until the text is spread over several parts.
 */
final class WebArticle {

	private static final double NEARLY_ALL = 0.75;

	private static final Set<String> TABLE_PARTS = Set.of("table", "tbody", "thead", "tfoot", "tr");

	private static final Set<String> PARTS = Set.of("div", "section", "article", "main", "td", "th", "body", "center",
			"form", "li", "ul", "dd", "dl", "table", "tbody", "tr", "font", "span");

	private WebArticle() {
	}

	static Element find(Document page) {
		page.select("script, style, noscript, template, iframe, nav, header, footer, aside, select, button, input")
			.remove();
		page.select("[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]").remove();
		Element article = page.body();
		Element inside = article;
		while (inside != null) {
			if (!TABLE_PARTS.contains(inside.normalName())) {
				article = inside;
			}
			inside = bearer(inside);
		}
		return article;
	}

	private static Element bearer(Element element) {
		int all = weight(element);
		return element.children()
			.stream()
			.filter((child) -> PARTS.contains(child.normalName()) && weight(child) >= NEARLY_ALL * all && all > 0)
			.findFirst()
			.orElse(null);
	}

	/** Characters of text outside links. */
	private static int weight(Element element) {
		int[] weight = { 0 };
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof TextNode text
					&& !(node.parent() instanceof Element parent && parent.normalName().equals("a"))) {
				weight[0] += text.text().strip().length();
			}
		}, element);
		return weight[0];
	}

}
