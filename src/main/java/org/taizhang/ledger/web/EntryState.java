package org.taizhang.ledger.web;

import java.util.Arrays;
import java.util.Optional;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The values of the filter 状态: each entry has exactly one. */
@Getter
@RequiredArgsConstructor
enum EntryState {

	NOT_STARTED("未启动"), IN_PROGRESS("推进中"), RETURNED("已退回"), CLOSING("待销号"), CLOSED("已销号");

	static final String SQL = "case when s.status = 'IN_PROGRESS' and s.returned then 'RETURNED' else s.status end";

	private final String label;

	static Optional<EntryState> of(String name) {
		return Arrays.stream(values()).filter(state -> state.name().equals(name)).findFirst();
	}

}
