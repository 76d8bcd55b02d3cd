package org.taizhang.site;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.taizhang.shared.NotFoundException;

/**
 * What Spring Security refuses is told in the same words and pages as the rest:
 * {@link ErrorAdvice} chooses them.
 */
@Component
class Refusals implements AccessDeniedHandler {

	private final HandlerExceptionResolver advice;

	private final ViewResolver views;

	private final RequestMappingHandlerMapping routes;

	Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice,
			@Qualifier("viewResolver") ViewResolver views,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
		this.advice = advice;
		this.views = views;
		this.routes = routes;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
			throws IOException, ServletException {
		ModelAndView page = this.advice.resolveException(request, response, null, reason(request, refused));
		try {
			response.setStatus(page.getStatus().value());
			this.views.resolveViewName(page.getViewName(), Locale.CHINA).render(page.getModel(), request, response);
		}
		catch (IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	/** To the sign-in page; what htmx asked for must leave the page it is on. */
	void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException required)
			throws IOException {
		boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		String page = request.getContextPath() + "/sign-in" + (expired ? "?because=expired" : "");
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", page);
		}
		else {
			response.sendRedirect(page);
		}
	}

	private Exception reason(HttpServletRequest request, AccessDeniedException refused) {
		return (refused instanceof CsrfException || leadsSomewhere(request)) ? refused
				: new NotFoundException("没有这个页面。请检查地址，或从首页重新进入。");
	}

	/** An address that nothing answers is not forbidden, it is not there. */
	private boolean leadsSomewhere(HttpServletRequest request) {
		try {
			return this.routes.getHandler(request) != null;
		}
		catch (Exception ex) {
			return true;
		}
	}

}
