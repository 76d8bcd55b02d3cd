package org.taizhang.ledger.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.taizhang.ledger.Signal;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the ledger table, as they stand in the address. Words that mean nothing
 * filter nothing.
 *
 * @param due due on or before
 * @param q words of the requirement or its task
 * @param sort position (where missing), due or unit
 */
record LedgerFilter(Long plan, Long unit, Long chapter, Long task, Long requirement, String status, String signal,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due, String q, String sort, Integer page) {

	LedgerFilter {
		q = StringUtils.hasText(q) ? q.strip() : null;
		page = (page != null && page > 0) ? page : 1;
	}

	public EntryState state() {
		return EntryState.of(this.status).orElse(null);
	}

	public Signal light() {
		return Arrays.stream(Signal.values()).filter(one -> one.name().equals(this.signal)).findFirst().orElse(null);
	}

	public LedgerOrder order() {
		return Arrays.stream(LedgerOrder.values())
			.filter(one -> one.name().equalsIgnoreCase(this.sort))
			.findFirst()
			.orElse(LedgerOrder.POSITION);
	}

	public boolean narrowed() {
		return this.unit != null || this.chapter != null || this.task != null || this.requirement != null
				|| state() != null || light() != null || this.due != null || this.q != null;
	}

	/** The address with one filter changed, from the first page; null takes it away. */
	public String with(String name, Object value) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/ledger");
		put(address, "plan", name, value, this.plan);
		put(address, "unit", name, value, this.unit);
		put(address, "chapter", name, value, this.chapter);
		put(address, "task", name, value, this.task);
		put(address, "requirement", name, value, this.requirement);
		put(address, "status", name, value, state());
		put(address, "signal", name, value, light());
		put(address, "due", name, value, this.due);
		put(address, "q", name, value, this.q);
		put(address, "sort", name, value, (order() != LedgerOrder.POSITION) ? order().name().toLowerCase() : null);
		return address.encode().build().toUriString();
	}

	private static void put(UriComponentsBuilder address, String name, String changed, Object changedTo, Object now) {
		Object value = name.equals(changed) ? changedTo : now;
		Optional.ofNullable(value).map(Objects::toString).ifPresent(text -> address.queryParam(name, text));
	}

}
