package org.taizhang.plan;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How a unit answers for a requirement. */
@Getter
@RequiredArgsConstructor
public enum ResponsibilityRole {

	LEAD("牵头"), RESPONSIBLE("责任"), COOPERATING("配合");

	private final String label;

}
