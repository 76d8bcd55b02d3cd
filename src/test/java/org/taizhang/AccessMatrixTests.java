package org.taizhang;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.taizhang.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every route × everybody, against {@code access-matrix.csv}: {@code ok} gets past the
 * rules (what then is found is another matter), {@code sign-in} is sent to the sign-in
 * page, {@code no} gets 403. That staff reach only their own unit's rows is tested where
 * those rows are.
 */
@IntegrationTest
@Transactional
class AccessMatrixTests {

	/** What Spring Security answers by itself. */
	private static final Set<String> OF_SPRING_SECURITY = Set.of("POST /sign-in", "POST /sign-out");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping routes;

	@ParameterizedTest
	@MethodSource("lines")
	void everybodyGetsWhatTheMatrixSays(Line line) {
		List<String> got = new ArrayList<>();
		got.add(outcome(line, csrf()));
		for (Role role : Role.values()) {
			got.add(outcome(line, Users.as(role, (role == Role.STAFF) ? 999_999L : null)));
		}
		assertThat(got).as("%s: anonymous, STAFF, SUPERVISOR, ADMIN, AUDITOR", line.route()).isEqualTo(line.outcomes());
	}

	@ParameterizedTest
	@MethodSource("posts")
	void nothingIsWrittenWithoutTheToken(Line line) {
		for (Role role : Role.values()) {
			assertThat(this.mvc.post().uri(line.address()).with(Users.withoutToken(role, null)))
				.hasStatus(HttpStatus.FORBIDDEN)
				.bodyText()
				.contains("登录已过期");
		}
	}

	@Test
	void everyRouteIsListedAndEveryListedRouteExists() {
		Set<String> listed = new TreeSet<>();
		lines().stream().filter(line -> !line.isStatic()).forEach(line -> listed.add(line.route()));
		listed.removeAll(OF_SPRING_SECURITY);
		assertThat(listed).as("routes in src/test/resources/access-matrix.csv").isEqualTo(mapped());
	}

	private Set<String> mapped() {
		Set<String> mapped = new TreeSet<>();
		this.routes.getHandlerMethods().keySet().forEach(route -> route.getPatternValues().forEach(pattern -> {
			Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
			if (methods.isEmpty()) {
				mapped.add("GET " + pattern);
			}
			methods.forEach(method -> mapped.add(method + " " + pattern));
		}));
		mapped.remove("GET /error");
		return mapped;
	}

	private String outcome(Line line, RequestPostProcessor as) {
		MvcTestResult result = this.mvc.method(HttpMethod.valueOf(line.method()))
			.uri(line.address())
			.with(as)
			.exchange();
		if ("/sign-in".equals(result.getResponse().getRedirectedUrl())) {
			return line.route().equals("POST /sign-in") ? "ok" : "sign-in";
		}
		int status = result.getResponse().getStatus();
		if (line.isStatic()) {
			return (status == 200) ? "ok" : String.valueOf(status);
		}
		return (status == 403) ? "no" : (status < 500) ? "ok" : String.valueOf(status);
	}

	static List<Line> posts() {
		return lines().stream().filter(line -> !line.method().equals("GET")).toList();
	}

	static List<Line> lines() {
		try {
			return new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.map(line -> List.of(line.split(",")))
				.map(cells -> new Line(cells.get(0), cells.get(1), cells.subList(2, cells.size())))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * @param outcomes of anonymous, STAFF, SUPERVISOR, ADMIN, AUDITOR
	 */
	record Line(String method, String pattern, List<String> outcomes) {

		String route() {
			return this.method + " " + this.pattern;
		}

		/** With ids that nothing has. */
		String address() {
			return this.pattern.replaceAll("\\{[^}]+}", "999999999");
		}

		/** A file, not a controller's route. */
		boolean isStatic() {
			return this.pattern.matches("/(css|js|images|webjars|actuator)/.*");
		}

		@Override
		public String toString() {
			return route();
		}

	}

}
