package org.taizhang.ranking.web;

import java.util.List;
import java.util.stream.Collectors;

import org.taizhang.ranking.GroupRanking;
import org.taizhang.ranking.QuarterRanking;
import org.taizhang.ranking.RankedUnit;
import org.taizhang.ranking.ScoreCard;
import org.taizhang.ranking.ScoreLine;
import org.taizhang.ranking.domain.ScoredRow;

/**
 * Why a unit has its score.
 *
 * @param mayOpen whether the reader may open the unit's entries
 */
public record ScoreView(QuarterRanking ranking, GroupRanking group, RankedUnit unit, List<Line> lines,
		boolean mayOpen) {

	/** The total worked out, as one would on paper. */
	public String sum() {
		ScoreCard card = this.unit.card();
		String points = card.lines()
			.stream()
			.filter(ScoreLine::applicable)
			.map(line -> line.points().toPlainString())
			.collect(Collectors.joining(" + "));
		if (!card.scaled()) {
			return points + " = " + card.total();
		}
		String attainable = card.attainable().stripTrailingZeros().toPlainString();
		return (points.contains("+") ? "（" + points + "）" : points + " ") + "÷ " + attainable + " × 100 = "
				+ card.total();
	}

	public record Line(ScoreLine score, List<ScoredRow> rows) {

		/** Full marks need no looking into. */
		public boolean costPoints() {
			return this.score.applicable() && this.score.points().compareTo(this.score.fullMarks()) < 0;
		}

	}

}
