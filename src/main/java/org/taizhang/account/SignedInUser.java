package org.taizhang.account;

import java.util.Collection;
import java.util.List;

import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Getter;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import org.taizhang.shared.CurrentUser;

/** The principal of a session. Two are equal when they are the same account. */
@AllArgsConstructor(access = AccessLevel.PACKAGE)
public final class SignedInUser implements UserDetails, CredentialsContainer {

	@Getter
	private final CurrentUser user;

	private String passwordHash;

	private final boolean enabled;

	private final boolean locked;

	@Getter
	private final boolean mustChangePassword;

	/** Signed in already, with nothing against it. */
	public SignedInUser(CurrentUser user) {
		this(user, null, true, false, false);
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return List.of(new SimpleGrantedAuthority("ROLE_" + this.user.role().name()));
	}

	@Override
	public String getUsername() {
		return this.user.username();
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public boolean isAccountNonLocked() {
		return !this.locked;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SignedInUser that && this.user.id() == that.user.id();
	}

	@Override
	public int hashCode() {
		return Long.hashCode(this.user.id());
	}

}
