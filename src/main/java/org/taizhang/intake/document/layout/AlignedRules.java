package org.taizhang.intake.document.layout;

import java.util.Comparator;
import java.util.List;

/** The lines across a page that belong to no table with lines both ways. */
final class AlignedRules {

	/** A line over the header, or under it, is no farther from it. */
	private static final double REACH = 45;

	private static final double SAME = 6;

	private final List<Rule> rules;

	private AlignedRules(List<Rule> rules) {
		this.rules = rules;
	}

	static AlignedRules of(List<Rule> pieces, List<RuledGrid> grids) {
		return new AlignedRules(RuleJoiner.join(pieces, true)
			.stream()
			.filter((rule) -> grids.stream()
				.noneMatch((grid) -> rule.at() > grid.area().top() - SAME && rule.at() < grid.area().bottom() + SAME))
			.sorted(Comparator.comparingDouble(Rule::at))
			.toList());
	}

	/**
	 * Whether text stands alone between the first two of several lines of one length.
	 * @param before where the text above it ends
	 * @param after where the text below it begins
	 */
	boolean enclose(double before, double top, double bottom, double after) {
		return this.rules.stream()
			.filter((above) -> above.at() > Math.max(before - SAME, top - REACH) && above.at() < top + SAME)
			.anyMatch((above) -> {
				List<Rule> others = this.rules.stream().filter((rule) -> isSame(above, rule)).toList();
				return others.size() > 1 && others.get(0).at() > bottom && others.get(0).at() < after + SAME;
			});
	}

	private static boolean isSame(Rule one, Rule other) {
		return one != other && Math.abs(one.from() - other.from()) < SAME && Math.abs(one.to() - other.to()) < SAME;
	}

	/**
	 * Where the last line of the table stands whose header is at this height; else
	 * infinite.
	 */
	double bottom(double baseline) {
		return this.rules.stream()
			.filter((under) -> under.at() > baseline && under.at() < baseline + REACH)
			.findFirst()
			.flatMap((under) -> this.rules.stream()
				.filter((last) -> last.at() > under.at() + REACH / 2 && isSame(under, last))
				.reduce((one, last) -> last))
			.map(Rule::at)
			.orElse(Double.MAX_VALUE);
	}

	/** Those between two heights. */
	List<Rule> between(double top, double bottom) {
		return this.rules.stream().filter((rule) -> rule.at() > top && rule.at() < bottom).toList();
	}

}
