package org.taizhang.account.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.taizhang.account.SignedInUser;
import org.taizhang.shared.CurrentUser;

/**
 * What every controller has from the account: the user as an argument, and that a
 * one-time password is changed first.
 */
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new CurrentUserArgument());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new PasswordChangeFirst())
			.excludePathPatterns("/account/password", "/css/**", "/js/**", "/images/**", "/webjars/**", "/favicon.ico",
					"/error");
	}

	/** Null on public pages. */
	private static final class CurrentUserArgument implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == CurrentUser.class;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
				NativeWebRequest request, WebDataBinderFactory binderFactory) {
			return request.getUserPrincipal() instanceof Authentication authentication
					&& authentication.getPrincipal() instanceof SignedInUser signedIn ? signedIn.getUser() : null;
		}

	}

	/**
	 * No page opens, and nothing is written, with a password that somebody else knows.
	 */
	private static final class PasswordChangeFirst implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
				throws IOException {
			if (request.getUserPrincipal() instanceof Authentication authentication
					&& authentication.getPrincipal() instanceof SignedInUser signedIn
					&& signedIn.isMustChangePassword()) {
				response.sendRedirect(request.getContextPath() + "/account/password");
				return false;
			}
			return true;
		}

	}

}
