package org.taizhang.ranking;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param ranked best first
 * @param unscored units of the group for which nothing was due
 */
public record GroupRanking(RankingGroup group, List<RankedUnit> ranked, List<RankedUnit> unscored) {

	public Stream<RankedUnit> units() {
		return Stream.concat(this.ranked.stream(), this.unscored.stream());
	}

}
