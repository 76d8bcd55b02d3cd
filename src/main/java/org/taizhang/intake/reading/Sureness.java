package org.taizhang.intake.reading;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How far a reading can be relied on, the least first. */
@Getter
@RequiredArgsConstructor
public enum Sureness {

	/** More likely wrong or incomplete than not: somebody must look. */
	DOUBTFUL("没把握"),
	/** Read by a rule that is usually right. */
	LIKELY("请看一眼"),
	/** As it is printed. */
	SURE("有把握");

	private final String label;

}
