package org.taizhang.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.Role;

/** Reads of accounts. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class UserQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * @param text part of a user name, a name or a unit; empty for all
	 */
	public List<UserLine> users(String text) {
		return this.jdbc
			.sql("""
					select u.id, u.username, u.display_name, u.role, n.name as unit, u.enabled, u.must_change_password,
					       coalesce(s.failures >= :allowed and s.last_attempt_at > :forgotten, false) as locked,
					       s.last_success_at as last_signed_in_at
					from user_account u
					left join unit n on n.id = u.unit_id
					left join sign_in_record s on s.username = u.username
					where :text = '' or position(:text in u.username || ' ' || u.display_name || ' ' || coalesce(n.name, '')) > 0
					order by u.role <> 'ADMIN', u.role, n.sort_order, u.username
					""")
			.param("allowed", SignInRecords.ALLOWED_FAILURES)
			.param("forgotten", OffsetDateTime.now(this.clock).minus(SignInRecords.LOCKED_FOR))
			.param("text", text.strip())
			.query(UserLine.class)
			.list();
	}

	public String usernameOf(long id) {
		return this.jdbc.sql("select username from user_account where id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("没有这个账号，可能已被删除。请返回用户列表。"));
	}

	/** The units that an account may belong to. */
	public List<UnitChoice> unitChoices() {
		return this.jdbc.sql("select id as value, name as label from unit where active order by kind, sort_order, name")
			.query(UnitChoice.class)
			.list();
	}

	public record UnitChoice(long value, String label) {
	}

	/**
	 * @param unit the unit's name, null for who belongs to none
	 */
	public record UserLine(long id, String username, String displayName, Role role, String unit, boolean enabled,
			boolean mustChangePassword, boolean locked, OffsetDateTime lastSignedInAt) {
	}

}
