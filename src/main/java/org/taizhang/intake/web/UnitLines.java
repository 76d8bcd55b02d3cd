package org.taizhang.intake.web;

import java.util.ArrayList;
import java.util.List;

/** Reads a typed list of units: one a line, or parted by 、 ， ； outside brackets. */
final class UnitLines {

	private static final String OPENING = "（(〔[【〈<《";

	private static final String CLOSING = "）)〕]】〉>》";

	private static final String PARTING = "、，,；;\n\r";

	private UnitLines() {
	}

	static List<String> phrases(String typed) {
		List<String> phrases = new ArrayList<>();
		StringBuilder phrase = new StringBuilder();
		int depth = 0;
		for (char c : ((typed != null) ? typed + "\n" : "").toCharArray()) {
			if (c == '\n' || (depth <= 0 && PARTING.indexOf(c) >= 0)) {
				if (!phrase.toString().isBlank()) {
					phrases.add(phrase.toString().strip());
				}
				phrase.setLength(0);
				depth = 0;
				continue;
			}
			depth += (OPENING.indexOf(c) >= 0) ? 1 : (CLOSING.indexOf(c) >= 0) ? -1 : 0;
			phrase.append(c);
		}
		return phrases.stream().distinct().toList();
	}

}
