package org.taizhang.ledger.web;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Orders of the ledger table; every one is total, so that pages do not overlap. */
@Getter
@RequiredArgsConstructor
enum LedgerOrder {

	POSITION("r.position, u.sort_order, s.entry_id"), DUE("s.due_on nulls last, r.position, u.sort_order, s.entry_id"),
	UNIT("u.sort_order, u.id, r.position, s.entry_id");

	private final String sql;

}
