package org.taizhang.intake.document.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around an article on every page of a site, and what is not shown. */
final class WebFurniture {

	private static final Pattern NAMES = Pattern.compile(
			"(?i)(?:^|[-_ ])(?:nav|menu|side|aside|search|logo|banner|login|toolbar|tools?|links?|position|location|bottom|foot|footer"
					+ "|print|comment|pages?nav)(?:[-_ ]|$|[0-9])|footer|copyright|breadcrumb|crumb|navi(?:gation)?|sidebar|share|qrcode"
					+ "|ewm|friendlink|yqlj|recommend|related|xgxx|xgyd|dqwz|fenxiang|zhuban");

	private static final Set<String> KEPT = Set.of("html", "body", "form", "a", "table", "tbody", "tr", "td", "th");

	private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary");

	/** How much of the page's text furniture may hold. */
	private static final double MOST = 0.3;

	private static final double MOST_LINKED = 0.7;

	private static final int LIST_OF_LINKS = 3;

	/** Characters of an element's classes that are looked at. */
	private static final int LONGEST_NAMES = 500;

	private WebFurniture() {
	}

	static void remove(Document page, WebSurvey survey) {
		WebWeights weights = survey.getWeights();
		survey.getHidden().forEach(weights::remove);
		double most = MOST * weights.text(page.body());
		Map<String, Boolean> names = new HashMap<>();
		List<Element> furniture = Stream
			.concat(survey.getMarked().stream().filter((element) -> isMarked(element, names)),
					survey.getLists().stream().filter((element) -> isLinks(element, weights)))
			.filter((element) -> weights.text(element) <= most)
			.toList();
		furniture.forEach(weights::remove);
	}

	/**
	 * @param seen names that were looked at: a page repeats its few classes
	 */
	private static boolean isMarked(Element element, Map<String, Boolean> seen) {
		if (KEPT.contains(element.normalName())) {
			return false;
		}
		String names = element.className() + " " + element.id();
		names = names.substring(0, Math.min(names.length(), LONGEST_NAMES));
		return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
				|| seen.computeIfAbsent(names, (unseen) -> NAMES.matcher(unseen).find());
	}

	/** A list of nothing but links, unless they are the article's attachments. */
	private static boolean isLinks(Element element, WebWeights weights) {
		return weights.links(element) >= LIST_OF_LINKS && weights.linked(element) > MOST_LINKED * weights.text(element)
				&& !element.text().contains("附件");
	}

}
