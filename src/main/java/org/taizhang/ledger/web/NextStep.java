package org.taizhang.ledger.web;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The one thing that a unit does next about an entry. */
@Getter
@RequiredArgsConstructor
public enum NextStep {

	BREAK_DOWN("分解任务", "measures"), REPORT("填报进展", "report"), APPLY("申请销号", "closing"),
	APPLY_AGAIN("补充后再申请", "closing");

	private final String label;

	/** The section of the entry's page. */
	private final String anchor;

}
