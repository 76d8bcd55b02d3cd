package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * What a browser pastes, as a page of its own: words, paragraphs, lists and tables, and
 * nothing else of what it was.
 */
final class PastedPage {

	private static final Safelist KEPT = new Safelist()
		.addTags("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "span", "b",
				"strong", "em", "u", "sup", "sub", "pre", "blockquote", "table", "caption", "thead", "tbody", "tfoot",
				"tr", "td", "th")
		.addAttributes("td", "rowspan", "colspan")
		.addAttributes("th", "rowspan", "colspan")
		.addAttributes("ol", "start");

	private PastedPage() {
	}

	/** Its words alone. */
	static String words(String html) {
		return Jsoup.parse(html).text();
	}

	static String of(String title, String html) {
		Document pasted = Jsoup.parse(html);
		pasted.select("style, script, template, noscript, [hidden]").remove();
		Document page = new Cleaner(KEPT).clean(pasted);
		page.outputSettings().prettyPrint(false);
		page.charset(StandardCharsets.UTF_8);
		page.title(title);
		page.prependChild(new DocumentType("html", "", ""));
		Element root = page.child(0);
		root.attr("lang", "zh-CN");
		return page.outerHtml();
	}

}
