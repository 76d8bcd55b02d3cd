package org.taizhang.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

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

	@Bean
	SecurityFilterChain site(HttpSecurity http) {
		return http.authorizeHttpRequests(SecurityConfiguration::rules)
			.formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/"))
			.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in").deleteCookies("TAIZHANG"))
			.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")))
			.build();
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

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
