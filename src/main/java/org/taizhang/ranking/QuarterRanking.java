package org.taizhang.ranking;

import java.util.List;
import java.util.Optional;

/**
 * A quarter's ranking as computed now.
 *
 * @param awaiting applications for closing of the quarter that nobody has decided yet:
 * scores still depend on them
 * @param groups those with units, in order
 */
public record QuarterRanking(Cutoff cutoff, ScoringScheme scheme, int awaiting, List<GroupRanking> groups) {

	/** 未定稿: the quarter runs, or applications are not decided. */
	public boolean preliminary() {
		return !this.cutoff.finished() || this.awaiting > 0;
	}

	public Optional<GroupRanking> groupOf(long unitId) {
		return this.groups.stream().filter(g -> g.units().anyMatch(u -> u.unit().id() == unitId)).findFirst();
	}

	public Optional<RankedUnit> unit(long unitId) {
		return this.groups.stream().flatMap(GroupRanking::units).filter(u -> u.unit().id() == unitId).findFirst();
	}

}
