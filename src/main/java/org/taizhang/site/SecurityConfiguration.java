package org.taizhang.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

import static org.taizhang.shared.Role.ADMIN;
import static org.taizhang.shared.Role.AUDITOR;
import static org.taizhang.shared.Role.STAFF;
import static org.taizhang.shared.Role.SUPERVISOR;

/**
 * Who may ask for what. The rules are by address, all here; that staff reach only their
 * own unit's rows is checked where the rows are read and written.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final int UNLIMITED = -1;

	@Bean
	SecurityFilterChain siteSecurity(HttpSecurity http, AuthenticationFailureHandler signInProblems,
			SessionRegistry sessions, Refusals refusals) {
		return http.authorizeHttpRequests(SecurityConfiguration::rules)
			.formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/").failureHandler(signInProblems))
			.logout(out -> out.logoutUrl("/sign-out")
				.logoutSuccessUrl("/sign-in?because=out")
				.deleteCookies("TAIZHANG"))
			.sessionManagement(session -> session.maximumSessions(UNLIMITED)
				.sessionRegistry(sessions)
				.expiredUrl("/sign-in?because=ended"))
			.requestCache(cache -> cache.requestCache(pagesOnly()))
			.exceptionHandling(
					refused -> refused.authenticationEntryPoint(refusals::askToSignIn).accessDeniedHandler(refusals))
			.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")))
			.build();
	}

	/**
	 * After signing in one goes on to the page asked for, never to a part of one or to a
	 * file.
	 */
	private static HttpSessionRequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && request.getHeader("HX-Request") == null
				&& String.valueOf(request.getHeader("Accept")).contains("text/html"));
		cache.setMatchingRequestParameterName(null);
		return cache;
	}

	/** Tells the registry of sessions when one has ended. */
	@Bean
	HttpSessionEventPublisher sessionEvents() {
		return new HttpSessionEventPublisher();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
		rules
			.requestMatchers("/sign-in", "/public", "/public/**", "/css/**", "/js/**", "/images/**", "/webjars/**",
					"/favicon.ico", "/error", "/actuator/health/**")
			.permitAll();
		rules.requestMatchers("/", "/account/password", "/sign-out", "/plans", "/plans/*", "/plans/*/breakdown.xlsx")
			.authenticated();

		rules.requestMatchers("/audit", "/audit/**").hasRole(AUDITOR.name());
		rules
			.requestMatchers("/admin/units/**", "/admin/groups/**", "/admin/users/**", "/admin/calendar/**", "/imports",
					"/imports/**")
			.hasRole(ADMIN.name());

		rules.requestMatchers("/ledger/mine").hasRole(STAFF.name());
		rules.requestMatchers("/ledger", "/ledger/export.xlsx")
			.hasAnyRole(STAFF.name(), SUPERVISOR.name(), ADMIN.name());
		rules
			.requestMatchers(HttpMethod.POST, "/entries/*/closing/approve", "/entries/*/closing/return",
					"/entries/*/reopen")
			.hasRole(SUPERVISOR.name());
		rules.requestMatchers(HttpMethod.POST, "/entries/**", "/filings").hasRole(STAFF.name());
		rules.requestMatchers("/entries/*", "/evidence/*").hasAnyRole(STAFF.name(), SUPERVISOR.name(), ADMIN.name());

		rules.requestMatchers("/closings").hasRole(SUPERVISOR.name());
		rules.requestMatchers("/overview").hasAnyRole(SUPERVISOR.name(), ADMIN.name());
		rules.requestMatchers("/ranking", "/ranking/*").hasAnyRole(STAFF.name(), SUPERVISOR.name(), ADMIN.name());
		rules.anyRequest().denyAll();
	}

}
