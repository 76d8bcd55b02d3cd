package org.taizhang.ranking;

import java.util.List;

/**
 * @param units best first
 * @param unscored units of the group for which nothing was due
 */
public record GroupRanking(RankingGroup group, List<RankedUnit> units, List<Contender> unscored) {

}
