package org.taizhang.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a typed list of units: one a line, or parted by 、 ， ； outside brackets. A line
 * that the draft already knows as one phrase stays whole, whatever it contains.
 */
final class UnitLines {

	private static final String OPENING = "（(〔[【〈<《";

	private static final String CLOSING = "）)〕]】〉>》";

	private static final String PARTING = "、，,；;";

	private UnitLines() {
	}

	static List<String> phrases(String typed, Set<String> known) {
		return ((typed != null) ? typed : "").lines()
			.map(String::strip)
			.flatMap(line -> known.contains(line) ? Stream.of(line) : parted(line).stream())
			.distinct()
			.toList();
	}

	private static List<String> parted(String line) {
		List<String> phrases = new ArrayList<>();
		int start = 0;
		int depth = 0;
		for (int i = 0; i <= line.length(); i++) {
			char c = (i < line.length()) ? line.charAt(i) : '\n';
			depth += (OPENING.indexOf(c) >= 0) ? 1 : (CLOSING.indexOf(c) >= 0) ? -1 : 0;
			if (c == '\n' || (depth <= 0 && PARTING.indexOf(c) >= 0)) {
				phrases.add(line.substring(start, i).strip());
				start = i + 1;
			}
		}
		phrases.removeIf(String::isEmpty);
		return phrases;
	}

}
