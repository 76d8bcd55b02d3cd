package org.taizhang.ranking;

import java.math.BigDecimal;

/**
 * One item of a scheme: turns the facts of a unit in a quarter into points and says why.
 * Knows nothing of other items, of rounding or of rank.
 */
public interface ScoringRule {

	/** The item's name, the heading of its column. */
	String name();

	BigDecimal fullMarks();

	/** How points are given, one sentence for the people who are judged. */
	String explanation();

	ScoreLine evaluate(UnitFacts facts);

}
