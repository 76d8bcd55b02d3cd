package org.taizhang.intake.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands around an article on every page of a site, and what is not shown. */
final class WebFurniture {

	private static final Pattern NAMES = Pattern.compile(
			"(?i)(?:^|[-_ ])(?:nav|menu|side|aside|search|logo|banner|login|toolbar|tools?|links?|position|location|bottom|foot|footer"
					+ "|print|comment|pages?nav)(?:[-_ ]|$|[0-9])|footer|copyright|breadcrumb|crumb|navi(?:gation)?|sidebar|share|qrcode"
					+ "|ewm|friendlink|yqlj|recommend|related|xgxx|xgyd|dqwz|fenxiang|zhuban");

	private static final Set<String> KEPT = Set.of("html", "body", "form", "a", "table", "tbody", "tr", "td", "th");

	/** How much of the page's text furniture may hold. */
	private static final double MOST = 0.3;

	private static final double MOST_LINKED = 0.7;

	private static final int LIST_OF_LINKS = 3;

	private WebFurniture() {
	}

	static void remove(Document page) {
		page.select("script, style, noscript, template, iframe, nav, header, footer, aside, select, button, input, xml")
			.remove();
		page.select(
				"[hidden], [aria-hidden=true], [style~=(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)]")
			.remove();
		WebWeights weights = WebWeights.of(page.body());
		List<Element> furniture = new ArrayList<>();
		for (Element element : page.body().select("[class], [id], [role]")) {
			String names = element.className() + " " + element.id();
			boolean role = element.attr("role").matches("(?i)navigation|banner|contentinfo|search|complementary");
			if (!KEPT.contains(element.normalName()) && (role || NAMES.matcher(names).find())) {
				furniture.add(element);
			}
		}
		furniture.addAll(linkLists(page.body(), weights));
		double most = MOST * weights.text(page.body());
		furniture.stream().filter((element) -> weights.text(element) <= most).forEach(Element::remove);
	}

	/** Lists of nothing but links, unless they are the article's attachments. */
	private static List<Element> linkLists(Element body, WebWeights weights) {
		return body.select("ul, ol, dl, div, td, p")
			.stream()
			.filter((element) -> weights.links(element) >= LIST_OF_LINKS
					&& weights.linked(element) > MOST_LINKED * weights.text(element))
			.filter((element) -> !element.text().contains("附件"))
			.toList();
	}

}
