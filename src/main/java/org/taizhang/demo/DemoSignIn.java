package org.taizhang.demo;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Profile;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lists the demo's accounts on the sign-in page; exists in the demo only. */
@ControllerAdvice
@Profile("demo")
class DemoSignIn {

	private final List<Row> rows = DemoCity.accounts()
		.stream()
		.map(account -> new Row(account.username(), account.displayName()))
		.toList();

	@ModelAttribute
	void addAccounts(HttpServletRequest request, Model model) {
		if (request.getRequestURI().endsWith("/sign-in")) {
			model.addAttribute("demoAccounts", this.rows);
			model.addAttribute("demoPassword", DemoCity.PASSWORD);
		}
	}

	/** For the template. */
	public record Row(String username, String label) {
	}

}
