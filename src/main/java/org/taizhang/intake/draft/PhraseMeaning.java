package org.taizhang.intake.draft;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How far a unit phrase is decided. */
@Getter
@RequiredArgsConstructor
public enum PhraseMeaning {

	OPEN("待确认"), UNIT("单位"), GROUP("单位组"),
	/** The members were chosen for this plan only. */
	CHOSEN("指定成员"), UNASSIGNED("暂不指定");

	private final String label;

}
