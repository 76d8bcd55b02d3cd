package org.taizhang.ranking;

import org.taizhang.organisation.UnitKind;

/** A unit with entries in the year's plans. */
public record Contender(long id, String name, UnitKind kind, int entries) {

	public RankingGroup group() {
		return RankingGroup.of(this.kind);
	}

}
