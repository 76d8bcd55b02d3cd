package org.taizhang.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The points of one rule, with the reason in figures and the rows behind them.
 *
 * @param points null where the rule does not apply: there was nothing to judge
 */
public record ScoreLine(ScoringRule rule, BigDecimal points, BigDecimal fullMarks, String reason,
		List<RowReference> rows) {

	public static ScoreLine of(ScoringRule rule, BigDecimal points, String reason, List<RowReference> rows) {
		return new ScoreLine(rule, points, rule.fullMarks(), reason, rows);
	}

	/** The item is left out, and its full marks with it. */
	public static ScoreLine notApplicable(ScoringRule rule, String reason, List<RowReference> rows) {
		return new ScoreLine(rule, null, rule.fullMarks(), reason, rows);
	}

	public boolean applicable() {
		return this.points != null;
	}

	ScoreLine rounded(int scale, RoundingMode rounding) {
		return applicable() ? new ScoreLine(this.rule, this.points.setScale(scale, rounding), this.fullMarks,
				this.reason, this.rows) : this;
	}

}
