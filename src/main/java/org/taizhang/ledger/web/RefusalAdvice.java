package org.taizhang.ledger.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.taizhang.shared.RefusedException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A refused form goes back to the page that it came from, which says why and still has
 * what was typed.
 */
@ControllerAdvice(assignableTypes = { MeasureController.class, ReportController.class, EvidenceController.class,
		ClosingController.class })
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

	private static final List<String> TYPED = List.of("text", "division", "person", "statement", "opinion", "reason",
			"title", "url");

	@ExceptionHandler
	String refused(RefusedException ex, HttpServletRequest request, RedirectAttributes redirect) {
		redirect.addFlashAttribute("problem", ex.getMessage());
		TYPED.forEach(name -> {
			if (request.getParameter(name) != null) {
				redirect.addFlashAttribute("typed_" + name, request.getParameter(name));
			}
		});
		if (Boolean.parseBoolean(request.getParameter("inQueue"))) {
			return "redirect:/closings?closing=" + Long.parseLong(request.getParameter("closing"));
		}
		Map<?, ?> path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return "redirect:/entries/" + Long.parseLong(String.valueOf(path.get("id")));
	}

}
