package org.taizhang.intake.document.web;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.taizhang.intake.wording.ChineseNumerals;
import org.taizhang.intake.wording.LabelGrammar;

/** The numbers that a browser shows before the points of an ordered list. */
final class ListLabels {

	private static final Pattern CHINESE = Pattern
		.compile("(?i)list-style(?:-type)?\\s*:[^;]*(?:cjk-ideographic|(?:simp|trad)-chinese-(?:in)?formal)");

	private static final Pattern UNNUMBERED = Pattern
		.compile("(?i)list-style(?:-type)?\\s*:[^;]*(?:none|disc|circle|square)");

	private ListLabels() {
	}

	/** Empty where none is shown or the text has its own. */
	static String of(Element point) {
		Element list = point.parent();
		boolean ordered = list != null && list.normalName().equals("ol");
		String style = ordered ? list.attr("style") + ";" + point.attr("style") : "";
		if (!ordered || UNNUMBERED.matcher(style).find() || LabelGrammar.parse(point.text().strip()).isPresent()) {
			return "";
		}
		int number = number(list, point);
		if (CHINESE.matcher(style).find()) {
			return ChineseNumerals.COUNTING.print(number) + "、";
		}
		return list.attr("type").equalsIgnoreCase("a") && number <= 26 ? (char) ('A' + number - 1) + "." : number + ".";
	}

	private static int number(Element list, Element point) {
		int number = whole(list.attr("start"), 1);
		for (Element other : list.children()) {
			number = whole(other.attr("value"), number);
			if (other == point) {
				return number;
			}
			number += other.normalName().equals("li") ? 1 : 0;
		}
		return number;
	}

	private static int whole(String value, int otherwise) {
		return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : otherwise;
	}

}
