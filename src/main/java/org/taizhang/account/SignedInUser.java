package org.taizhang.account;

import java.util.Collection;
import java.util.List;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import org.taizhang.shared.CurrentUser;

/** The principal of a session. Two are equal when they are the same account. */
@RequiredArgsConstructor
public final class SignedInUser implements UserDetails, CredentialsContainer {

	@Getter
	private final CurrentUser user;

	private String passwordHash;

	private boolean enabled = true;

	private boolean locked;

	@Getter
	private boolean mustChangePassword;

	SignedInUser(CurrentUser user, String passwordHash, boolean enabled, boolean locked, boolean mustChangePassword) {
		this.user = user;
		this.passwordHash = passwordHash;
		this.enabled = enabled;
		this.locked = locked;
		this.mustChangePassword = mustChangePassword;
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
