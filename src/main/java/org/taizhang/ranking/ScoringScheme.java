package org.taizhang.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * 考核方案: a named list of rules whose points are rounded and scaled alike.
 *
 * @param scale decimals of points and totals
 */
public record ScoringScheme(String name, int scale, RoundingMode rounding, List<ScoringRule> rules) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public ScoringScheme {
		rules = List.copyOf(rules);
	}

	/**
	 * Lines are rounded first and the total is made of the rounded points, so that anyone
	 * can add it up again. Items that do not apply leave the denominator: (81.22 + 0.64)
	 * / (100 + 0.64) × 100 = 81.34.
	 */
	public ScoreCard score(UnitFacts facts) {
		List<ScoreLine> lines = this.rules.stream()
			.map(rule -> rule.evaluate(facts).rounded(this.scale, this.rounding))
			.toList();
		ScoreCard card = new ScoreCard(facts.unitId(), facts.cutoff().quarter(), lines, null);
		if (card.attainable().signum() == 0) {
			return card;
		}
		BigDecimal total = card.points().multiply(HUNDRED).divide(card.attainable(), this.scale, this.rounding);
		return new ScoreCard(facts.unitId(), facts.cutoff().quarter(), lines, total);
	}

}
