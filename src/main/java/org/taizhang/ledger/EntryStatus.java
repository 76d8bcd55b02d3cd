package org.taizhang.ledger;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Where a ledger entry stands (domain rule 3). */
@Getter
@RequiredArgsConstructor
public enum EntryStatus {

	NOT_STARTED("未启动"), IN_PROGRESS("推进中"), CLOSING("待销号"), CLOSED("已销号");

	private final String label;

	public boolean canTransitionTo(EntryStatus next) {
		return switch (this) {
			case NOT_STARTED -> next == IN_PROGRESS;
			case IN_PROGRESS -> next == CLOSING;
			// approved, or returned
			case CLOSING -> next == CLOSED || next == IN_PROGRESS;
			// reopened
			case CLOSED -> next == IN_PROGRESS;
		};
	}

}
