package org.taizhang.intake.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What portals say of an article above it, as a table, a list or lines of names and
 * values, and in the page's meta elements.
 */
record WebPageProperties(Map<String, String> values) {

	/** By the portals' standard (GB/T, 政府网站发展指引 附件). */
	private static final Map<String, String> META = Map.of("ArticleTitle", "标题", "PubDate", "发布日期");

	private static final Set<String> NAMES = Set.of("标题", "名称", "信息名称", "发文字号", "文号", "发文机关", "发布机构", "成文日期", "发文日期",
			"发布日期", "生成日期");

	/** Names that mean the same as one of those that are looked for. */
	private static final Map<String, String> SAME = Map.of("名称", "标题", "信息名称", "标题", "生成日期", "成文日期");

	private static final int LONGEST_VALUE = 120;

	private static final int LONGEST_NAME = 12;

	static WebPageProperties of(Document page) {
		Map<String, String> values = new LinkedHashMap<>();
		META.forEach((name, property) -> put(values, property, page.select("meta[name=" + name + "]").attr("content")));
		WebWeights weights = WebWeights.of(page);
		for (Element element : page.select("td, th, dt, li, p, span, div, b, strong, label, em")) {
			if (element.childrenSize() < 4 && weights.text(element) <= LONGEST_VALUE) {
				read(values, element, weights);
			}
		}
		return new WebPageProperties(values);
	}

	/** 发文字号：X in one element, or the name in one and the value in the next. */
	private static void read(Map<String, String> values, Element element, WebWeights weights) {
		String text = element.text().strip();
		int colon = text.replace(':', '：').indexOf('：');
		Element next = element.nextElementSibling();
		if (colon > 0 && colon <= LONGEST_NAME && colon + 1 < text.length()) {
			put(values, text.substring(0, colon), text.substring(colon + 1));
		}
		else if (text.length() <= LONGEST_NAME && next != null && weights.text(next) <= LONGEST_VALUE) {
			put(values, text, next.text());
		}
		else if (colon == text.length() - 1 && text.length() <= LONGEST_NAME) {
			put(values, text, element.parent().ownText());
		}
	}

	private static void put(Map<String, String> values, String name, String value) {
		String property = name.replaceAll("[\\s\\u00a0\\u3000:：【】\\[\\]]", "");
		if (NAMES.contains(property) && !value.isBlank() && value.length() <= LONGEST_VALUE) {
			values.putIfAbsent(SAME.getOrDefault(property, property), value.strip());
		}
	}

}
