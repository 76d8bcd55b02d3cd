package org.taizhang.account;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

/** Makes and changes accounts. */
@Service
@RequiredArgsConstructor
@Transactional
public class AccountService {

	private final UserAccounts accounts;

	private final SignInRecords records;

	private final PasswordEncoder passwordEncoder;

	private final SessionRegistry sessions;

	/**
	 * @param unitId the unit of a {@link Role#STAFF} user, else null
	 * @param mustChange whether the password serves for the first sign-in only
	 * @return the account's id
	 */
	public long create(String username, String displayName, Role role, Long unitId, String password,
			boolean mustChange) {
		return createEncoded(username, displayName, role, unitId, this.passwordEncoder.encode(password), mustChange);
	}

	/**
	 * As {@link #create}, for many accounts with one password: encoding is slow on
	 * purpose.
	 * @param passwordHash the password, encoded
	 */
	public long createEncoded(String username, String displayName, Role role, Long unitId, String passwordHash,
			boolean mustChange) {
		if (this.accounts.existsByUsername(username)) {
			throw new RefusedException("用户名 " + username + " 已被使用，请换一个。");
		}
		UserAccount account = new UserAccount(username, displayName, role, unitId);
		account.givePassword(passwordHash, mustChange);
		return this.accounts.save(account).getId();
	}

	/**
	 * @return the one-time password, to be shown once
	 */
	public String create(String username, String displayName, Role role, Long unitId) {
		String password = OneTimePassword.next();
		create(username, displayName, role, unitId, password, true);
		return password;
	}

	/** Ends what the account has open and gives it a one-time password. */
	public String resetPassword(long id) {
		UserAccount account = account(id);
		String password = OneTimePassword.next();
		account.givePassword(this.passwordEncoder.encode(password), true);
		this.records.unlock(account.getUsername());
		endSessions(account);
		return password;
	}

	public void enable(long id) {
		account(id).enable();
	}

	public void disable(long id, CurrentUser by) {
		if (id == by.id()) {
			throw new RefusedException("不能停用自己的账号：请另一位系统管理员来做。");
		}
		UserAccount account = account(id);
		account.disable();
		endSessions(account);
	}

	public void unlock(long id) {
		this.records.unlock(account(id).getUsername());
	}

	/** What speaks against a new password, in Chinese; empty when nothing does. */
	@Transactional(readOnly = true)
	public List<String> problemsOf(CurrentUser user, String newPassword) {
		UserAccount account = account(user.id());
		if (this.passwordEncoder.matches(newPassword, account.getPasswordHash())) {
			return List.of("不能与现在的密码相同。");
		}
		return PasswordRules.problems(account.getUsername(), newPassword);
	}

	@Transactional(readOnly = true)
	public boolean isPasswordOf(CurrentUser user, String password) {
		return this.passwordEncoder.matches(password, account(user.id()).getPasswordHash());
	}

	/**
	 * Changes the own password; sessions elsewhere end.
	 * @return the user as signed in from now on
	 */
	public SignedInUser changePassword(CurrentUser user, String newPassword) {
		if (!problemsOf(user, newPassword).isEmpty()) {
			throw new RefusedException("新密码不符合要求，请重新填写。");
		}
		UserAccount account = account(user.id());
		account.givePassword(this.passwordEncoder.encode(newPassword), false);
		endSessions(account);
		return account.asSignedInUser(false);
	}

	private void endSessions(UserAccount account) {
		this.sessions.getAllSessions(account.asSignedInUser(false), false).forEach(SessionInformation::expireNow);
	}

	private UserAccount account(long id) {
		return this.accounts.findById(id).orElseThrow(() -> new NotFoundException("没有这个账号，可能已被删除。请返回用户列表。"));
	}

}
