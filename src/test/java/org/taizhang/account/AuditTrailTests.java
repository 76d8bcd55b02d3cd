package org.taizhang.account;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.taizhang.IntegrationTest;
import org.taizhang.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class AuditTrailTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	AccountService accounts;

	@Autowired
	UserAccounts repository;

	@Autowired
	AuditContext context;

	@Test
	void recordsWhoFromWhereBeforeAndAfterForEntities() {
		asRequestOf("auditee-admin", "2001:db8:0:0:0:0:0:7", () -> {
			long id = this.accounts.create("audit-a", "甲", Role.ADMIN, null, "x", false);
			this.transaction.executeWithoutResult(status -> this.repository.findById(id).orElseThrow().disable());
			assertThat(entry(id, "UPDATE")).containsEntry("actor", "auditee-admin")
				.containsEntry("address", "2001:db8::7")
				.containsEntry("action", "POST /test")
				.containsEntry("was", "true")
				.containsEntry("is", "false");
			assertThat(entry(id, "INSERT").get("was")).isNull();
		});
	}

	@Test
	void leavesSecretsOut() {
		long id = this.accounts.create("audit-h", "辛", Role.ADMIN, null, "x", false);
		assertThat(this.jdbc.sql("select after::text from audit_entry where subject = 'user_account' and row_id = :id")
			.param("id", id)
			.query(String.class)
			.single()).contains("display_name").doesNotContain("password_hash", "bcrypt");
	}

	@Test
	void recordsPlainSqlToo() {
		asRequestOf("auditee-sql", "10.0.0.9", () -> {
			long id = this.accounts.create("audit-b", "乙", Role.ADMIN, null, "x", false);
			this.transaction
				.executeWithoutResult(status -> this.jdbc.sql("update user_account set enabled = false where id = :id")
					.param("id", id)
					.update());
			assertThat(entry(id, "UPDATE")).containsEntry("actor", "auditee-sql");
		});
	}

	@Test
	void recordsBackgroundWorkByItsName() {
		this.context.inBackground("测试任务", () -> {
			long id = this.accounts.create("audit-c", "丙", Role.ADMIN, null, "x", false);
			assertThat(entry(id, "INSERT")).containsEntry("actor", "system").containsEntry("action", "测试任务");
		});
	}

	@Test
	void isRolledBackWithTheChange() {
		long before = count();
		this.transaction.executeWithoutResult(status -> {
			this.accounts.create("audit-d", "丁", Role.ADMIN, null, "x", false);
			assertThat(count()).isEqualTo(before + 1);
			status.setRollbackOnly();
		});
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void doesNotLeakTheActorToTheNextTransactionOfTheConnection() {
		asRequestOf("auditee-gone", "10.0.0.9",
				() -> this.accounts.create("audit-e", "戊", Role.ADMIN, null, "x", false));
		long id = this.accounts.create("audit-f", "己", Role.ADMIN, null, "x", false);
		assertThat(entry(id, "INSERT")).containsEntry("actor", "system").containsEntry("address", null);
	}

	@Test
	void cannotBeChanged() {
		long id = this.accounts.create("audit-g", "庚", Role.ADMIN, null, "x", false);
		org.assertj.core.api.Assertions
			.assertThatThrownBy(
					() -> this.jdbc.sql("delete from audit_entry where row_id = :id").param("id", id).update())
			.hasMessageContaining("cannot be changed");
	}

	private Map<String, Object> entry(long id, String operation) {
		return this.jdbc.sql("""
				select actor, address, action, before ->> 'enabled' as was, after ->> 'enabled' as is
				from audit_entry where subject = 'user_account' and row_id = :id and operation = :operation
				""").param("id", id).param("operation", operation).query().singleRow();
	}

	private long count() {
		return this.jdbc.sql("select count(*) from audit_entry where subject = 'user_account'")
			.query(Long.class)
			.single();
	}

	private static void asRequestOf(String actor, String address, Runnable work) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/test");
		request.setRemoteAddr(address);
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(actor, null, "ROLE_X"));
		try {
			work.run();
		}
		finally {
			SecurityContextHolder.clearContext();
			RequestContextHolder.resetRequestAttributes();
		}
	}

}
