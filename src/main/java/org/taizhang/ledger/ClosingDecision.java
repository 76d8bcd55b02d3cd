package org.taizhang.ledger;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a supervisor said to an application for closing. */
@Getter
@RequiredArgsConstructor
public enum ClosingDecision {

	APPROVED("同意销号"), RETURNED("退回");

	private final String label;

}
