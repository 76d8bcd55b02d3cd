package org.taizhang.account;

import java.util.UUID;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.Role;

/**
 * Finds the account of a sign-in. A name without account gets a decoy whose password
 * nobody knows, so that it takes the same time and leads to the same words.
 */
class AccountUserDetailsService implements UserDetailsService {

	private final UserAccounts accounts;

	private final SignInRecords records;

	private final String unknownPassword;

	AccountUserDetailsService(UserAccounts accounts, SignInRecords records, PasswordEncoder passwordEncoder) {
		this.accounts = accounts;
		this.records = records;
		this.unknownPassword = passwordEncoder.encode(UUID.randomUUID().toString());
	}

	@Override
	public SignedInUser loadUserByUsername(String typed) {
		String username = SignInRecords.normalise(typed);
		boolean locked = !this.records.begin(username);
		return this.accounts.findByUsername(username)
			.map(account -> account.asSignedInUser(locked))
			.orElseGet(() -> new SignedInUser(new CurrentUser(0, username, username, Role.STAFF, null),
					this.unknownPassword, true, locked, false));
	}

}
