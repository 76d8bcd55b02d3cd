package org.taizhang.account;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what no change of a row tells: sign-ins, readings of the trail. Changes of rows
 * need no call: the database records them by itself.
 */
@Service
@RequiredArgsConstructor
public class AuditTrail {

	private final JdbcClient jdbc;

	/**
	 * @param actor the user name, also of one who could not sign in
	 * @param event such as {@code SIGN_IN}
	 * @param subject the table that it is about
	 */
	@Transactional
	public void record(String actor, String event, String subject, boolean succeeded) {
		this.jdbc.sql("""
				insert into audit_entry (actor, address, action, subject, operation, succeeded)
				values (:actor, nullif(current_setting('taizhang.address', true), ''),
				        nullif(current_setting('taizhang.action', true), ''), :subject, :event, :succeeded)
				""")
			.param("actor", actor)
			.param("subject", subject)
			.param("event", event)
			.param("succeeded", succeeded)
			.update();
	}

}
