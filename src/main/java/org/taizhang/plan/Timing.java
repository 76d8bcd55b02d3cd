package org.taizhang.plan;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** When a requirement owes something (domain rule 2). */
@Getter
@RequiredArgsConstructor
public enum Timing {

	/** One or more dates; without a printed one, the end of the plan's year. */
	ONE_OFF("限期完成"),
	/** A report each month. */
	MONTHLY("每月"),
	/** A report each quarter. */
	QUARTERLY("每季度"),
	/** Once by the year's end. */
	ANNUAL("每年"),
	/** 持续推进: no deadline; a report each quarter and a statement at the year's end. */
	CONTINUOUS("持续推进");

	private final String label;

}
