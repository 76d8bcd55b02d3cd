package org.taizhang.shared;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a user may do; see domain rule 10. */
@Getter
@RequiredArgsConstructor
public enum Role {

	STAFF("单位联络员"), SUPERVISOR("督查人员"), ADMIN("系统管理员"), AUDITOR("审计员");

	private final String label;

}
