package org.taizhang.intake.document;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the article: from the page down, always into the one part that holds nearly all
 * text outside links, until the text is spread over several parts.
 */
final class WebArticle {

	private static final double NEARLY_ALL = 0.75;

	private static final Set<String> TABLE_PARTS = Set.of("table", "tbody", "thead", "tfoot", "tr");

	private static final Set<String> PARTS = Set.of("div", "section", "article", "main", "td", "th", "body", "center",
			"form", "li", "ul", "dd", "dl", "table", "tbody", "tr", "font", "span");

	/** Characters of text outside links. */
	private final Map<Element, Integer> weights = new IdentityHashMap<>();

	private WebArticle() {
	}

	static Element find(Document page) {
		page.select("script, style, noscript, template, iframe, nav, header, footer, aside, select, button, input")
			.remove();
		page.select("[hidden], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]").remove();
		WebArticle search = new WebArticle();
		page.body().traverse(search.new Weighing());
		return search.search(page.body());
	}

	private Element search(Element body) {
		Element article = body;
		Element inside = article;
		while (inside != null) {
			if (!TABLE_PARTS.contains(inside.normalName())) {
				article = inside;
			}
			inside = bearer(inside);
		}
		return article;
	}

	private Element bearer(Element element) {
		int all = weight(element);
		return element.children()
			.stream()
			.filter((child) -> PARTS.contains(child.normalName()) && weight(child) >= NEARLY_ALL * all && all > 0)
			.findFirst()
			.orElse(null);
	}

	private int weight(Element element) {
		return this.weights.getOrDefault(element, 0);
	}

	/** Adds up from the leaves. */
	private final class Weighing implements NodeVisitor {

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode text && node.parent() instanceof Element parent
					&& !parent.normalName().equals("a")) {
				add(parent, text.text().strip().length());
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (depth > 0 && node instanceof Element element && node.parent() instanceof Element parent) {
				add(parent, weight(element));
			}
		}

		private void add(Element element, int weight) {
			if (weight > 0) {
				WebArticle.this.weights.merge(element, weight, Integer::sum);
			}
		}

	}

}
