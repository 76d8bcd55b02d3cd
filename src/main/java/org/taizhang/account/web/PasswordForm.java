package org.taizhang.account.web;

import jakarta.validation.constraints.NotEmpty;

/**
 * @param currentPassword the password until now
 * @param newPassword the new one
 * @param repeatedPassword the new one again
 */
record PasswordForm(@NotEmpty(message = "请填写现在的密码。") String currentPassword,
		@NotEmpty(message = "请填写新密码。") String newPassword, @NotEmpty(message = "请再填写一次新密码。") String repeatedPassword) {

	/** Passwords never go into a page or a log. */
	@Override
	public String toString() {
		return "PasswordForm[…]";
	}

}
