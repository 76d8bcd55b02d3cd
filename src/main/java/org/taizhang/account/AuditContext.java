package org.taizhang.account;

import java.util.Optional;

import javax.sql.DataSource;

import jakarta.servlet.http.HttpServletRequest;
import lombok.RequiredArgsConstructor;
import org.apache.tomcat.util.net.IPv6Utils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells every transaction that may write who acts, from which address and what for, so
 * that the database's triggers can record it. The settings end with the transaction.
 */
@Component
@RequiredArgsConstructor
public class AuditContext implements TransactionExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(AuditContext.class);

	/** Who acts where nobody is signed in. */
	private static final String SYSTEM = "system";

	private static final ThreadLocal<Origin> BACKGROUND = new ThreadLocal<>();

	private final DataSource dataSource;

	/**
	 * Runs work that no request asked for; its changes are recorded under this name.
	 * @param action what is done, in Chinese
	 */
	public void inBackground(String action, Runnable work) {
		inBackground(SYSTEM, action, work);
	}

	/**
	 * Runs work that a request asked for and did not wait for.
	 * @param actor the user name of who asked for it
	 * @param action what is done, in Chinese
	 */
	public void inBackground(String actor, String action, Runnable work) {
		BACKGROUND.set(new Origin(actor, null, action));
		try {
			work.run();
		}
		finally {
			BACKGROUND.remove();
		}
	}

	@Override
	public void afterBegin(TransactionExecution transaction, Throwable beginFailure) {
		if (beginFailure != null || transaction.isReadOnly()) {
			return;
		}
		Origin origin = origin();
		try {
			new JdbcTemplate(this.dataSource)
				.query("select set_config('taizhang.actor', ?, true), set_config('taizhang.address', ?, true), "
						+ "set_config('taizhang.action', ?, true)", row -> {
						}, origin.actor(), origin.address(), origin.action());
		}
		catch (RuntimeException ex) {
			// thrown from here it would leave the transaction open; the failed statement
			// has already made it unable to commit
			log.error("The audit context could not be set", ex);
		}
	}

	static Origin origin() {
		Origin background = BACKGROUND.get();
		if (background != null) {
			return background;
		}
		HttpServletRequest request = RequestContextHolder
			.getRequestAttributes() instanceof ServletRequestAttributes attributes ? attributes.getRequest() : null;
		return new Origin(actor(), (request != null) ? address(request) : null,
				(request != null) ? route(request) : null);
	}

	private static String actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication == null || authentication instanceof AnonymousAuthenticationToken) ? SYSTEM
				: authentication.getName();
	}

	/** Behind a proxy it is what the proxy says: cut to the column's length. */
	private static String address(HttpServletRequest request) {
		String address = IPv6Utils.canonize(request.getRemoteAddr());
		return address.substring(0, Math.min(64, address.length()));
	}

	/** The pattern rather than the path: the rows say which one it was. */
	private static String route(HttpServletRequest request) {
		Object pattern = Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
			.orElseGet(request::getRequestURI);
		String route = request.getMethod() + " " + pattern;
		return route.substring(0, Math.min(200, route.length()));
	}

	record Origin(String actor, String address, String action) {
	}

}
