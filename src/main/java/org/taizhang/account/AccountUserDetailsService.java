package org.taizhang.account;

import java.util.Locale;

import lombok.RequiredArgsConstructor;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@RequiredArgsConstructor
class AccountUserDetailsService implements UserDetailsService {

	private final UserAccounts accounts;

	@Override
	@Transactional(readOnly = true)
	public SignedInUser loadUserByUsername(String typed) {
		return this.accounts.findByUsername(typed.strip().toLowerCase(Locale.ROOT))
			.map(account -> new SignedInUser(account.asCurrentUser(), account.getPasswordHash(), account.isEnabled(),
					false, account.isMustChangePassword()))
			.orElseThrow(() -> new UsernameNotFoundException(typed));
	}

}
