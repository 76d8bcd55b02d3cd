package org.taizhang.intake.document;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The data table that portals put above an article, and the page's meta elements. */
record WebPageProperties(Map<String, String> values) {

	private static final Map<String, String> META = Map.of("ArticleTitle", "标题", "PubDate", "发布日期");

	static WebPageProperties of(Document page) {
		Map<String, String> values = new LinkedHashMap<>();
		META.forEach((name, property) -> put(values, property, page.select("meta[name=" + name + "]").attr("content")));
		for (Element row : page.select("tr")) {
			Elements cells = row.select("> th, > td");
			for (int i = 0; i + 1 < cells.size(); i += 2) {
				put(values, cells.get(i).text(), cells.get(i + 1).text());
			}
		}
		return new WebPageProperties(values);
	}

	private static void put(Map<String, String> values, String name, String value) {
		String property = name.replaceAll("[\\s:：]", "");
		if (property.matches("标题|发文字号|文号|发文机关|发布机构|成文日期|发文日期|发布日期") && !value.isBlank()) {
			values.putIfAbsent(property, value.strip());
		}
	}

}
