package org.taizhang.site;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class SecurityTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void homeDependsOnTheRole() {
		assertThat(this.mvc.get().uri("/").with(Users.staffOf(1))).hasRedirectedUrl("/ledger/mine");
		assertThat(this.mvc.get().uri("/").with(Users.supervisor())).hasRedirectedUrl("/overview");
		assertThat(this.mvc.get().uri("/").with(Users.admin())).hasRedirectedUrl("/plans");
		assertThat(this.mvc.get().uri("/").with(Users.auditor())).hasRedirectedUrl("/audit");
		assertThat(this.mvc.get().uri("/")).hasRedirectedUrl("/sign-in");
	}

	@Test
	void pagesForbidInlineScriptAndStyleAndFrames() {
		MvcTestResult page = this.mvc.get().uri("/sign-in").exchange();
		assertThat(page).hasStatus(HttpStatus.OK);
		assertThat(page.getResponse().getHeader("Content-Security-Policy"))
			.contains("default-src 'self'", "frame-ancestors 'none'")
			.doesNotContain("unsafe");
	}

	@Test
	void postWithoutTokenIsRefused() {
		assertThat(this.mvc.post().uri("/sign-in").param("username", "x").param("password", "y"))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

}
