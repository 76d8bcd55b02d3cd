package styleguide;

import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

import org.taizhang.site.Shell;

/**
 * The shell, the style sheet and sample pages without database and modules. Run it to
 * work on the look, then open {@code /styleguide/breakdown?as=ADMIN} and its neighbours.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpEncodingAutoConfiguration.class, ThymeleafAutoConfiguration.class,
		SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class, ErrorMvcAutoConfiguration.class })
@Import(StyleguideController.class)
public class StyleguideApplication {

	public static void main(String[] args) {
		SpringApplication.run(StyleguideApplication.class, args);
	}

	/** Stands in for the frame of production, which asks the database. */
	@Bean
	Shell shell() {
		return new Shell(null, null) {
			@Override
			public Frame frame() {
				return new Frame("2026年示例市政务公开工作要点", "示例市发展和改革委员会", "单位联络员");
			}
		};
	}

	/** The policy of production, so that a forbidden style or script shows here first. */
	@Bean
	SecurityFilterChain open(HttpSecurity http) {
		return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
			.headers(headers -> headers.contentSecurityPolicy(
					csp -> csp.policyDirectives("default-src 'self'; img-src 'self' data:; object-src 'none'")))
			.addFilterBefore(new AsFilter(), AuthorizationFilter.class)
			.build();
	}

	/** Signs in as the role in parameter {@code as}. */
	private static final class AsFilter extends OncePerRequestFilter {

		@Override
		protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
				throws java.io.IOException, jakarta.servlet.ServletException {
			String role = request.getParameter("as");
			if (role != null) {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("联络员", null,
						List.of(new SimpleGrantedAuthority("ROLE_" + role))));
				SecurityContextHolder.setContext(context);
			}
			chain.doFilter(request, response);
		}

	}

}
