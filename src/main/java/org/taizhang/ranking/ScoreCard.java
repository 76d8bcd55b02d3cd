package org.taizhang.ranking;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's points in a quarter.
 *
 * @param total of 100, null where no rule applied
 */
public record ScoreCard(long unitId, Quarter quarter, List<ScoreLine> lines, BigDecimal total) {

	public boolean scored() {
		return this.total != null;
	}

	/** Some items were left out, so the total was scaled to 100. */
	public boolean scaled() {
		return scored() && !this.lines.stream().allMatch(ScoreLine::applicable);
	}

	/** The sum of the points given, before scaling. */
	public BigDecimal points() {
		return sum(ScoreLine::points);
	}

	/** The sum of the full marks of the items that applied. */
	public BigDecimal attainable() {
		return sum(ScoreLine::fullMarks);
	}

	private BigDecimal sum(java.util.function.Function<ScoreLine, BigDecimal> column) {
		return this.lines.stream().filter(ScoreLine::applicable).map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
