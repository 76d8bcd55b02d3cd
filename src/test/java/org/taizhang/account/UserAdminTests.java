package org.taizhang.account;

import java.util.Map;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Transactional
class UserAdminTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccountService accounts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void addsAUserWithAOneTimePasswordShownOnce() {
		long unit = this.jdbc.sql("""
				insert into unit (code, name, kind, sort_order) values ('usr', '用户测试局', 'DEPARTMENT', 1) returning id
				""").query(Long.class).single();
		MvcTestResult added = add("usr-one", "联络员", "STAFF", String.valueOf(unit));
		assertThat(added).hasRedirectedUrl("/admin/users");
		String page = text(this.mvc.get()
			.uri("/admin/users")
			.flashAttrs(added.getMvcResult().getFlashMap())
			.with(Users.admin())
			.exchange());
		assertThat(page).contains("用户测试局", "只显示这一次", "待改密码")
			.containsPattern("[A-Za-z2-9]{4}-[A-Za-z2-9]{4}-[A-Za-z2-9]{4}");
		assertThat(text(this.mvc.get().uri("/admin/users").with(Users.admin()).exchange())).contains("usr-one")
			.doesNotContain("只显示这一次");
	}

	@Test
	void saysWhatIsWrongAndKeepsWhatWasTyped() {
		this.accounts.create("usr-two", "甲", Role.AUDITOR, null, "x", true);
		assertThat(add("usr-two", "乙方", "AUDITOR", "")).hasStatus(HttpStatus.OK).bodyText().contains("已被使用", "乙方");
		assertThat(add("用户", "乙方", "AUDITOR", "")).bodyText().contains("小写字母");
		assertThat(add("usr-three", "乙方", "STAFF", "")).bodyText().contains("必须属于一个单位");
		assertThat(add("usr-three", " ", "AUDITOR", "")).bodyText().contains("请填写姓名或称谓");
	}

	@Test
	void disablesEnablesResetsAndUnlocks() {
		long id = this.accounts.create("usr-four", "甲", Role.AUDITOR, null, "x", false);
		post("/admin/users/" + id + "/disable");
		assertThat(account(id)).containsEntry("enabled", false);
		post("/admin/users/" + id + "/enable");
		assertThat(account(id)).containsEntry("enabled", true).containsEntry("must_change_password", false);
		assertThat(
				post("/admin/users/" + id + "/reset-password").getMvcResult().getFlashMap().get("oneTime").toString())
			.contains("usr-four");
		assertThat(account(id)).containsEntry("must_change_password", true);
		this.jdbc.sql("insert into sign_in_record (username, failures, last_attempt_at) values ('usr-four', 5, now())")
			.update();
		assertThat(text(this.mvc.get().uri("/admin/users?q=usr-four").with(Users.admin()).exchange())).contains("已锁定");
		post("/admin/users/" + id + "/unlock");
		assertThat(text(this.mvc.get().uri("/admin/users?q=usr-four").with(Users.admin()).exchange()))
			.doesNotContain("已锁定");
		assertThat(post("/admin/users/" + id + 1000 + "/unlock")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private MvcTestResult add(String username, String displayName, String role, String unitId) {
		return this.mvc.post()
			.uri("/admin/users")
			.param("username", username)
			.param("displayName", displayName)
			.param("role", role)
			.param("unitId", unitId)
			.with(Users.admin())
			.exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(Users.admin()).exchange();
	}

	private Map<String, Object> account(long id) {
		this.entities.flush();
		return this.jdbc.sql("select enabled, must_change_password from user_account where id = :id")
			.param("id", id)
			.query()
			.singleRow();
	}

	private static String text(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
