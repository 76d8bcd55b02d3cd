package org.taizhang.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Everything that the rules judge a unit by in a quarter.
 *
 * @param rows by what became of them; an outcome without rows may be missing
 */
public record UnitFacts(long unitId, Cutoff cutoff, Map<Outcome, List<RowReference>> rows) {

	public int count(Outcome outcome) {
		return rows(outcome).size();
	}

	/** The rows with these outcomes, in the order in which the outcomes are named. */
	public List<RowReference> rows(Outcome... outcomes) {
		return Arrays.stream(outcomes).flatMap(outcome -> this.rows.getOrDefault(outcome, List.of()).stream()).toList();
	}

}
