package org.taizhang.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.taizhang.shared.Role;

/** A new account. */
record UserForm(
		@Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,49}", message = "请用2至50个小写字母、数字、点、短横或下划线，以字母或数字开头。") String username,
		@NotBlank(message = "请填写姓名或称谓。") @Size(max = 100, message = "姓名或称谓不超过100个字。") String displayName,
		@NotNull(message = "请选择角色。") Role role, Long unitId) {

	static UserForm empty() {
		return new UserForm("", "", Role.STAFF, null);
	}

	/** Only a unit's staff belongs to a unit. */
	boolean fitsUnit() {
		return (this.role == Role.STAFF) == (this.unitId != null);
	}

}
