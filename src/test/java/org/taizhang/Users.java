package org.taizhang;

import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.taizhang.account.SignedInUser;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.Role;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Signed-in users for requests of MockMvc, without rows of their own:
 * {@code mvc.post().uri(…).with(Users.admin())}. The CSRF token goes with them.
 */
public final class Users {

	private Users() {
	}

	public static RequestPostProcessor admin() {
		return as(Role.ADMIN, null);
	}

	public static RequestPostProcessor supervisor() {
		return as(Role.SUPERVISOR, null);
	}

	public static RequestPostProcessor auditor() {
		return as(Role.AUDITOR, null);
	}

	public static RequestPostProcessor staffOf(long unitId) {
		return as(Role.STAFF, unitId);
	}

	/** The same users as services see them. */
	public static CurrentUser current(Role role, Long unitId) {
		return new CurrentUser(-1 - role.ordinal(), "test-" + role.name().toLowerCase(), role.getLabel(), role, unitId);
	}

	public static RequestPostProcessor withoutToken(Role role, Long unitId) {
		return user(new SignedInUser(current(role, unitId)));
	}

	public static RequestPostProcessor as(Role role, Long unitId) {
		RequestPostProcessor signedIn = withoutToken(role, unitId);
		return request -> signedIn
			.postProcessRequest("GET".equals(request.getMethod()) ? request : csrf().postProcessRequest(request));
	}

}
