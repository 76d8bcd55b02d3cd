package org.taizhang.intake.document.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.Getter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What is to be known of a page's elements, found in one walk: a select over a page takes
 * a tenth of the time of parsing it.
 */
@Getter
final class WebSurvey {

	private static final Set<String> NEVER_SHOWN = Set.of("script", "style", "noscript", "template", "iframe", "nav",
			"header", "footer", "aside", "select", "button", "input", "xml");

	private static final Set<String> FRAMES = Set.of("frameset", "frame", "iframe");

	private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "div", "td", "p");

	private static final Set<String> NAMING = Set.of("td", "th", "dt", "li", "p", "span", "div", "b", "strong", "label",
			"em");

	private static final Pattern HIDING = Pattern
		.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

	private final WebWeights weights = new WebWeights();

	/** The outermost of those that are not shown or stand around every article. */
	private final List<Element> hidden = new ArrayList<>();

	/** Shown, with a class, an id or a role. */
	private final List<Element> marked = new ArrayList<>();

	/** Shown, and perhaps a list of links. */
	private final List<Element> lists = new ArrayList<>();

	/** May name a property or hold its value. */
	private final List<Element> naming = new ArrayList<>();

	private final List<Element> metas = new ArrayList<>();

	private boolean framed;

	/** A page repeats its few styles. */
	@Getter(AccessLevel.NONE)
	private final Map<String, Boolean> hidingStyles = new HashMap<>();

	private WebSurvey() {
	}

	static WebSurvey of(Element page) {
		WebSurvey survey = new WebSurvey();
		survey.walk(page, true);
		return survey;
	}

	/** No deeper than {@link WebPage} lets a page be. */
	private WebWeights.Weight walk(Element element, boolean shown) {
		boolean inside = note(element, shown);
		int text = 0;
		int linked = 0;
		int links = 0;
		char first = 0;
		for (Node node : element.childNodes()) {
			if (node instanceof TextNode words) {
				text += WebText.length(words.getWholeText());
				first = (first > 0) ? first : WebPageProperties.first(words.getWholeText());
			}
			else if (node instanceof Element child) {
				WebWeights.Weight part = walk(child, inside);
				text += part.text();
				linked += part.linked();
				links += part.links();
				first = (first > 0) ? first : part.first();
			}
		}
		this.weights.put(element, new WebWeights.Weight(text, linked, links, first));
		return this.weights.share(element);
	}

	/** Returns whether what is inside is shown. */
	private boolean note(Element element, boolean shown) {
		String name = element.normalName();
		this.framed |= FRAMES.contains(name);
		if (name.equals("meta")) {
			this.metas.add(element);
		}
		if (NAMING.contains(name)) {
			this.naming.add(element);
		}
		if (!shown) {
			return false;
		}
		if (NEVER_SHOWN.contains(name) || isHidden(element)) {
			this.hidden.add(element);
			return false;
		}
		if (element.hasAttr("class") || element.hasAttr("id") || element.hasAttr("role")) {
			this.marked.add(element);
		}
		if (LISTS.contains(name)) {
			this.lists.add(element);
		}
		return true;
	}

	private boolean isHidden(Element element) {
		if (element.attributesSize() == 0) {
			return false;
		}
		String style = element.attr("style");
		boolean hides = !style.isEmpty()
				&& this.hidingStyles.computeIfAbsent(style, (unseen) -> HIDING.matcher(unseen).find());
		return hides || element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true");
	}

}
