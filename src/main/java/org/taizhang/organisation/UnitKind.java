package org.taizhang.organisation;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a unit is; units are ranked apart by kind. */
@Getter
@RequiredArgsConstructor
public enum UnitKind {

	DEPARTMENT("部门"), COUNTY("县（市、区）"), ZONE("功能区"), TOWN("镇（街道）"), INSTITUTION("事业单位");

	private final String label;

}
