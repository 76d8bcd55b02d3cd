package org.taizhang.account.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Sends who could not sign in back to the form, with what to do and the name as typed.
 */
@Component
class SignInProblems implements AuthenticationFailureHandler {

	private final SessionFlashMapManager flash = new SessionFlashMapManager();

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		FlashMap next = new FlashMap();
		next.put("problem", words(failure));
		next.put("username", request.getParameter("username"));
		next.setTargetRequestPath(request.getContextPath() + "/sign-in");
		this.flash.saveOutputFlashMap(next, request, response);
		response.sendRedirect(request.getContextPath() + "/sign-in");
	}

	private static String words(AuthenticationException failure) {
		if (failure instanceof LockedException) {
			return "连续5次输入错误，账号已锁定10分钟。请稍后再试；急用或忘记密码时，请联系系统管理员解锁或重置密码。";
		}
		if (failure instanceof DisabledException) {
			return "账号已停用。需要继续使用时，请联系系统管理员启用。";
		}
		if (failure instanceof BadCredentialsException) {
			return "用户名或密码不正确。请检查大小写和输入法后重试，连续5次错误将锁定10分钟；忘记密码请联系系统管理员重置。";
		}
		return "系统暂时不能登录，请稍后再试；多次不成功请联系系统管理员。";
	}

}
