package org.taizhang.ranking;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What became of something that was due. */
@Getter
@RequiredArgsConstructor
public enum Outcome {

	DONE_IN_TIME("按时完成"),
	/** Done, after its date. */
	DONE_LATE("逾期后完成"),
	/** Its date is over and nobody applied for closing. */
	OVERDUE("逾期未完成"),
	/** Applied for closing, not decided yet: neither for nor against the unit. */
	AWAITING("待审核"),

	REPORTED_IN_TIME("按时报告"), REPORTED_LATE("迟报"), NOT_REPORTED("未报");

	private final String label;

}
