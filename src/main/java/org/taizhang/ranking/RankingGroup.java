package org.taizhang.ranking;

import java.util.Arrays;
import java.util.Set;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.taizhang.organisation.UnitKind;

/** Units are ranked among their like (domain rule 7). */
@Getter
@RequiredArgsConstructor
public enum RankingGroup {

	COUNTIES_AND_ZONES("县（市、区）和功能区", Set.of(UnitKind.COUNTY, UnitKind.ZONE)),
	DEPARTMENTS("部门", Set.of(UnitKind.DEPARTMENT)), TOWNS("镇（街道）", Set.of(UnitKind.TOWN)),
	INSTITUTIONS("事业单位", Set.of(UnitKind.INSTITUTION));

	private final String label;

	private final Set<UnitKind> kinds;

	public static RankingGroup of(UnitKind kind) {
		return Arrays.stream(values()).filter(group -> group.kinds.contains(kind)).findFirst().orElseThrow();
	}

}
