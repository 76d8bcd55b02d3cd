package org.taizhang.intake.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes whole lines of pieces: edges of neighbouring cells, dots and dashes, and the two
 * strokes of a double line.
 */
final class RuleJoiner {

	/** Lines this near to one another are one, in points. */
	static final double NEAR = 3.5;

	/** Gaps between dots are smaller, columns wider. */
	private static final double GAP = 4.5;

	/** Shorter than this is a tick or a piece of a drawing. */
	private static final double SHORTEST = 7;

	/** No table has more; what has is a drawing. */
	private static final int MOST = 2_500;

	private RuleJoiner() {
	}

	/** The whole lines of one direction; none if there are more than any table has. */
	static List<Rule> join(List<Rule> pieces, boolean horizontal) {
		List<Rule> sorted = pieces.stream()
			.filter((rule) -> rule.horizontal() == horizontal)
			.sorted(Comparator.comparingDouble(Rule::at))
			.toList();
		List<Rule> whole = new ArrayList<>();
		int start = 0;
		for (int i = 1; i <= sorted.size(); i++) {
			if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > NEAR) {
				whole.addAll(alongOneLine(sorted.subList(start, i), horizontal));
				start = i;
			}
		}
		whole.removeIf((rule) -> rule.length() < SHORTEST);
		return (whole.size() > MOST) ? List.of() : whole;
	}

	private static List<Rule> alongOneLine(List<Rule> pieces, boolean horizontal) {
		List<Rule> sorted = new ArrayList<>(pieces);
		sorted.sort(Comparator.comparingDouble(Rule::from));
		double at = sorted.stream().mapToDouble(Rule::at).average().orElseThrow();
		List<Rule> joined = new ArrayList<>();
		for (Rule piece : sorted) {
			int last = joined.size() - 1;
			if (last >= 0 && piece.from() - joined.get(last).to() <= GAP) {
				joined.set(last,
						new Rule(horizontal, at, joined.get(last).from(), Math.max(joined.get(last).to(), piece.to())));
			}
			else {
				joined.add(new Rule(horizontal, at, piece.from(), piece.to()));
			}
		}
		return joined;
	}

}
