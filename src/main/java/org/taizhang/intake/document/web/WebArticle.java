package org.taizhang.intake.document.web;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

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

	static Element find(Document page, WebSurvey survey) {
		WebFurniture.remove(page, survey);
		return new WebArticle(survey.getWeights()).search(page.body());
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

	/** Null where no part holds nearly all. */
	private Element bearer(Element element) {
		int all = this.weights.outsideLinks(element);
		for (Node node : element.childNodes()) {
			if (all > 0 && node instanceof Element child && PARTS.contains(child.normalName())
					&& this.weights.outsideLinks(child) >= NEARLY_ALL * all) {
				return child;
			}
		}
		return null;
	}

}
