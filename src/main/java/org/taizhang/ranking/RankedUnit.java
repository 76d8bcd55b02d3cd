package org.taizhang.ranking;

/**
 * @param rank within the group by standard competition ranking (1, 2, 2, 4)
 * @param previousRank in the quarter before, null when it was not ranked
 * @param lastThree 后三位: only in groups of six and more
 */
public record RankedUnit(int rank, Contender unit, ScoreCard card, Integer previousRank, boolean lastThree) {

	/** Places gained since the last quarter; negative when lost. */
	public Integer gained() {
		return (this.previousRank == null) ? null : this.previousRank - this.rank;
	}

}
