package org.taizhang.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

/** One account a person. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UserAccount {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String username;

	private String displayName;

	private String passwordHash;

	@Enumerated(EnumType.STRING)
	private Role role;

	private Long unitId;

	private boolean mustChangePassword;

	private boolean enabled = true;

	@Version
	private int version;

	UserAccount(String username, String displayName, Role role, Long unitId) {
		if (!username.matches("[a-z0-9][a-z0-9._-]{1,49}")) {
			throw new RefusedException("用户名请用2至50个小写字母、数字、点、短横或下划线，以字母或数字开头。");
		}
		if (displayName.isBlank() || displayName.length() > 100) {
			throw new RefusedException("请填写姓名或称谓，不超过100个字。");
		}
		if ((role == Role.STAFF) != (unitId != null)) {
			throw new RefusedException(role == Role.STAFF ? "单位联络员必须属于一个单位，请选择单位。" : "只有单位联络员属于单位，请不要选择单位。");
		}
		this.username = username;
		this.displayName = displayName.strip();
		this.role = role;
		this.unitId = unitId;
	}

	/**
	 * @param mustChange whether someone else knows it, so that it serves for one sign-in
	 */
	void givePassword(String hash, boolean mustChange) {
		this.passwordHash = hash;
		this.mustChangePassword = mustChange;
	}

	void enable() {
		this.enabled = true;
	}

	void disable() {
		this.enabled = false;
	}

	SignedInUser asSignedInUser(boolean locked) {
		return new SignedInUser(new CurrentUser(this.id, this.username, this.displayName, this.role, this.unitId),
				this.passwordHash, this.enabled, locked, this.mustChangePassword);
	}

}
