package org.taizhang.account;

import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Who came, who could not, who left: into the audit trail. */
@Component
@RequiredArgsConstructor
class SignInEvents {

	private static final String SUBJECT = "user_account";

	private final SignInRecords records;

	private final AuditTrail trail;

	@EventListener
	void on(InteractiveAuthenticationSuccessEvent event) {
		String username = event.getAuthentication().getName();
		this.records.succeeded(username);
		this.trail.record(username, "SIGN_IN", SUBJECT, true);
	}

	@EventListener
	void on(AbstractAuthenticationFailureEvent event) {
		String username = SignInRecords.normalise(event.getAuthentication().getName());
		this.trail.record(username, "SIGN_IN", SUBJECT, false);
		if (event instanceof AuthenticationFailureBadCredentialsEvent && this.records.isLocked(username)) {
			this.trail.record(username, "LOCK", SUBJECT, true);
		}
	}

	@EventListener
	void on(LogoutSuccessEvent event) {
		this.trail.record(event.getAuthentication().getName(), "SIGN_OUT", SUBJECT, true);
	}

}
