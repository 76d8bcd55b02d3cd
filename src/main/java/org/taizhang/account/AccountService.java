package org.taizhang.account;

import lombok.RequiredArgsConstructor;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

/** Makes and changes accounts. */
@Service
@RequiredArgsConstructor
@Transactional
public class AccountService {

	private final UserAccounts accounts;

	private final PasswordEncoder passwordEncoder;

	/**
	 * @param unitId the unit of a {@link Role#STAFF} user, else null
	 * @param mustChange whether the password serves for the first sign-in only
	 * @return the account's id
	 */
	public long create(String username, String displayName, Role role, Long unitId, String password,
			boolean mustChange) {
		if (this.accounts.existsByUsername(username)) {
			throw new RefusedException("用户名 " + username + " 已被使用，请换一个。");
		}
		UserAccount account = new UserAccount(username, displayName, role, unitId);
		account.givePassword(this.passwordEncoder.encode(password), mustChange);
		return this.accounts.save(account).getId();
	}

}
