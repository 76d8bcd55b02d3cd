package org.taizhang.intake.document;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article: from the page down, always into the one part that holds nearly all
 * text outside links, until the text is spread over several parts.
 */
final class WebArticle {

	private static final double NEARLY_ALL = 0.75;

	private static final Set<String> TABLE_PARTS = Set.of("table", "tbody", "thead", "tfoot", "tr");

	private static final Set<String> PARTS = Set.of("div", "section", "article", "main", "td", "th", "body", "center",
			"form", "li", "ul", "dd", "dl", "table", "tbody", "tr", "font", "span");

	private final WebWeights weights;

	private WebArticle(WebWeights weights) {
		this.weights = weights;
	}

	static Element find(Document page) {
		WebFurniture.remove(page);
		return new WebArticle(WebWeights.of(page.body())).search(page.body());
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
		int all = this.weights.outsideLinks(element);
		return element.children()
			.stream()
			.filter((child) -> PARTS.contains(child.normalName())
					&& this.weights.outsideLinks(child) >= NEARLY_ALL * all && all > 0)
			.findFirst()
			.orElse(null);
	}

}
