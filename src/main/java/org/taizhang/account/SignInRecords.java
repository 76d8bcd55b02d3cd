package org.taizhang.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Five failures in a row lock a name for ten minutes. Names that no account has are
 * counted too, and an attempt is counted before its password is looked at: many at once
 * get no more guesses than one after another.
 */
@Component
@RequiredArgsConstructor
@Transactional
class SignInRecords {

	static final int ALLOWED_FAILURES = 5;

	static final Duration LOCKED_FOR = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final Clock clock;

	/** A name as it is kept, whatever was typed. */
	static String normalise(String typed) {
		String name = typed.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
		return name.substring(0, Math.min(50, name.length()));
	}

	/**
	 * @return false when the name is locked
	 */
	boolean begin(String username) {
		this.jdbc.sql("delete from sign_in_record where last_attempt_at <= :forgotten and last_success_at is null")
			.param("forgotten", forgotten())
			.update();
		return this.jdbc.sql("""
				insert into sign_in_record as r (username, failures, last_attempt_at) values (:username, 1, :now)
				on conflict (username) do update
				set failures = case when r.last_attempt_at <= :forgotten then 1 else r.failures + 1 end,
				    last_attempt_at = :now
				where r.failures < :allowed or r.last_attempt_at <= :forgotten
				""")
			.param("username", username)
			.param("now", now())
			.param("forgotten", forgotten())
			.param("allowed", ALLOWED_FAILURES)
			.update() == 1;
	}

	void succeeded(String username) {
		this.jdbc.sql("update sign_in_record set failures = 0, last_success_at = :now where username = :username")
			.param("username", username)
			.param("now", now())
			.update();
	}

	void unlock(String username) {
		this.jdbc.sql("update sign_in_record set failures = 0 where username = :username")
			.param("username", username)
			.update();
	}

	@Transactional(readOnly = true)
	boolean isLocked(String username) {
		return this.jdbc.sql("""
				select count(*) from sign_in_record
				where username = :username and failures >= :allowed and last_attempt_at > :forgotten
				""")
			.param("username", username)
			.param("allowed", ALLOWED_FAILURES)
			.param("forgotten", forgotten())
			.query(Integer.class)
			.single() > 0;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	private OffsetDateTime forgotten() {
		return now().minus(LOCKED_FOR);
	}

}
