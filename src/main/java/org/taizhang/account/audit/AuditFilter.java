package org.taizhang.account.audit;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the trail is looked at; lives in the address.
 *
 * @param to the last day, inclusive
 * @param operation such as UPDATE or SIGN_IN
 * @param before show only lines older than this one
 */
record AuditFilter(@DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to,
		String actor, String subject, Long row, String operation, Long before) {

	/** The address of the next older lines. */
	String olderThan(long id) {
		return address().queryParam("before", id).encode().toUriString();
	}

	/** The address of the newest lines. */
	String newest() {
		return address().encode().toUriString();
	}

	private UriComponentsBuilder address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
		add(address, "from", this.from);
		add(address, "to", this.to);
		add(address, "actor", this.actor);
		add(address, "subject", this.subject);
		add(address, "row", this.row);
		add(address, "operation", this.operation);
		return address;
	}

	private static void add(UriComponentsBuilder address, String name, Object value) {
		if (value != null && StringUtils.hasText(value.toString())) {
			address.queryParam(name, value);
		}
	}

}
