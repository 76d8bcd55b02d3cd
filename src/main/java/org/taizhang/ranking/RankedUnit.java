package org.taizhang.ranking;

/**
 * @param rank within the group by standard competition ranking (1, 2, 2, 4); null where
 * nothing was due, so that there is no score
 * @param previousRank in the quarter before, null when it was not ranked
 * @param lastThree 后三位: only in groups of six and more
 */
public record RankedUnit(Integer rank, Contender unit, ScoreCard card, Integer previousRank, boolean lastThree) {

	/**
	 * Places gained since the last quarter; negative when lost, null when not ranked
	 * twice.
	 */
	public Integer gained() {
		return (this.rank == null || this.previousRank == null) ? null : this.previousRank - this.rank;
	}

}
