package org.taizhang.intake.document.web;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.taizhang.intake.wording.ChineseNumerals;
import org.taizhang.intake.wording.LabelGrammar;

/**
 * The numbers that a browser shows before the points of ordered lists, counted as the
 * points come.
 */
final class ListLabels {

	private static final Pattern CHINESE = Pattern
		.compile("(?i)list-style(?:-type)?\\s*:[^;]*(?:cjk-ideographic|(?:simp|trad)-chinese-(?:in)?formal)");

	private static final Pattern UNNUMBERED = Pattern
		.compile("(?i)list-style(?:-type)?\\s*:[^;]*(?:none|disc|circle|square)");

	/** The number of each list's next point. */
	private final Map<Element, Integer> next = new IdentityHashMap<>();

	/** Empty where none is shown or the text has its own. */
	String of(Element point) {
		Element list = point.parent();
		boolean ordered = list != null && list.normalName().equals("ol");
		if (!ordered) {
			return "";
		}
		int number = whole(point.attr("value"), this.next.getOrDefault(list, whole(list.attr("start"), 1)));
		this.next.put(list, number + 1);
		String style = list.attr("style") + ";" + point.attr("style");
		if (UNNUMBERED.matcher(style).find() || LabelGrammar.parse(point.text().strip()).isPresent()) {
			return "";
		}
		if (CHINESE.matcher(style).find()) {
			return ChineseNumerals.COUNTING.print(number) + "、";
		}
		boolean letter = list.attr("type").equalsIgnoreCase("a") && number > 0 && number <= 26;
		return letter ? (char) ('A' + number - 1) + "." : number + ".";
	}

	private static int whole(String value, int otherwise) {
		return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : otherwise;
	}

}
