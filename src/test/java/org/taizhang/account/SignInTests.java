package org.taizhang.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.taizhang.IntegrationTest;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@IntegrationTest
class SignInTests {

	private static final String PASSWORD = "Right-one-1";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	AccountService accounts;

	@Autowired
	JdbcClient jdbc;

	@Test
	void opensTheHomePageAndIsRecorded() {
		this.accounts.create("sign-in-a", "甲", Role.SUPERVISOR, null, PASSWORD, false);
		MvcTestResult result = signIn(" Sign-In-A ", PASSWORD);
		assertThat(result).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").session(session(result))).hasRedirectedUrl("/overview");
		assertThat(this.mvc.post().uri("/sign-out").session(session(result)).with(csrf()))
			.hasRedirectedUrl("/sign-in?because=out");
		assertThat(events("sign-in-a")).containsExactly("SIGN_IN true", "SIGN_OUT true");
	}

	@Test
	void locksAfterFiveFailuresEvenForTheRightPassword() throws Exception {
		this.accounts.create("sign-in-b", "乙", Role.SUPERVISOR, null, PASSWORD, false);
		assertLocksAfterFive("sign-in-b");
		assertThat(events("sign-in-b")).hasSize(8).contains("LOCK true").doesNotContain("SIGN_IN true");
	}

	@Test
	void aNameWithoutAccountBehavesLikeOneWithIt() throws Exception {
		assertLocksAfterFive("nobody-here");
	}

	private void assertLocksAfterFive(String username) throws Exception {
		for (int attempt = 1; attempt <= 5; attempt++) {
			MvcTestResult result = signIn(username, "wrong");
			assertThat(result).hasRedirectedUrl("/sign-in");
			assertThat(problem(result)).startsWith("用户名或密码不正确").contains("系统管理员重置");
		}
		assertThat(problem(signIn(username, PASSWORD))).contains("已锁定10分钟").contains("系统管理员解锁");
		assertThat(problem(signIn(username, "wrong"))).contains("已锁定10分钟");
	}

	@Test
	void onlyWhoKnowsThePasswordLearnsThatAnAccountIsDisabled() throws Exception {
		long id = this.accounts.create("sign-in-c", "丙", Role.SUPERVISOR, null, PASSWORD, false);
		this.accounts.disable(id, new CurrentUser(-1, "x", "x", Role.ADMIN, null));
		assertThat(problem(signIn("sign-in-c", "wrong"))).startsWith("用户名或密码不正确");
		assertThat(problem(signIn("sign-in-c", PASSWORD))).contains("已停用");
	}

	@Test
	void strangeNamesAreJustWrong() throws Exception {
		assertThat(problem(signIn("a\u0000b".repeat(60), "wrong"))).startsWith("用户名或密码不正确");
	}

	@Test
	void aOneTimePasswordMustBeChangedBeforeAnythingElse() {
		this.accounts.create("sign-in-d", "丁", Role.AUDITOR, null, PASSWORD, true);
		MockHttpSession session = session(signIn("sign-in-d", PASSWORD));
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/account/password");
		assertThat(this.mvc.get().uri("/plans").session(session)).hasRedirectedUrl("/account/password");
		assertThat(this.mvc.get().uri("/account/password").session(session)).hasStatus(HttpStatus.OK);

		assertThat(change(session, PASSWORD, "short", "short")).hasStatus(HttpStatus.OK).bodyText().contains("至少8个字符");
		assertThat(change(session, "wrong", "Another-2", "Another-2")).bodyText().contains("现在的密码不正确");
		assertThat(change(session, PASSWORD, PASSWORD, PASSWORD)).bodyText().contains("不能与现在的密码相同");
		assertThat(change(session, PASSWORD, "Another-2", "Another-3")).bodyText().contains("不一样");
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/account/password");

		assertThat(change(session, PASSWORD, "Another-2", "Another-2")).hasRedirectedUrl("/");
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/audit");
		assertThat(signIn("sign-in-d", PASSWORD)).hasRedirectedUrl("/sign-in");
		assertThat(signIn("sign-in-d", "Another-2")).hasRedirectedUrl("/");
	}

	@Test
	void resettingAPasswordEndsOpenSessions() {
		long id = this.accounts.create("sign-in-e", "戊", Role.SUPERVISOR, null, PASSWORD, false);
		MockHttpSession session = session(signIn("sign-in-e", PASSWORD));
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/overview");
		String oneTime = this.accounts.resetPassword(id);
		assertThat(this.mvc.get().uri("/").session(session)).hasRedirectedUrl("/sign-in?because=ended");
		assertThat(signIn("sign-in-e", oneTime)).hasRedirectedUrl("/");
	}

	private MvcTestResult signIn(String username, String password) {
		return this.mvc.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult change(MockHttpSession session, String current, String chosen, String repeated) {
		return this.mvc.post()
			.uri("/account/password")
			.param("currentPassword", current)
			.param("newPassword", chosen)
			.param("repeatedPassword", repeated)
			.session(session)
			.with(csrf())
			.exchange();
	}

	/** What the form says when one is back at it. */
	private String problem(MvcTestResult result) throws Exception {
		String page = this.mvc.get()
			.uri("/sign-in")
			.session(session(result))
			.exchange()
			.getResponse()
			.getContentAsString();
		Matcher alert = Pattern.compile("role=\"alert\"[^>]*>(?:<p[^>]*>)?([^<]+)").matcher(page);
		return alert.find() ? alert.group(1) : "";
	}

	private static MockHttpSession session(MvcTestResult result) {
		return (MockHttpSession) result.getRequest().getSession();
	}

	private List<String> events(String username) {
		return this.jdbc.sql("""
				select operation || ' ' || succeeded from audit_entry
				where actor = :username and operation in ('SIGN_IN', 'SIGN_OUT', 'LOCK') order by id
				""").param("username", username).query(String.class).list();
	}

}
