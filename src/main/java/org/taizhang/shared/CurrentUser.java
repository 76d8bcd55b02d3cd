package org.taizhang.shared;

import java.io.Serializable;
import java.util.Objects;

/**
 * The signed-in user, as services and controllers see them (controllers take it as a
 * method argument).
 *
 * @param unitId the unit of a {@link Role#STAFF} user, else null
 */
public record CurrentUser(long id, String username, String displayName, Role role,
		Long unitId) implements Serializable {

	public boolean isStaffOf(long unit) {
		return this.role == Role.STAFF && Objects.equals(this.unitId, unit);
	}

	public boolean is(Role wanted) {
		return this.role == wanted;
	}

}
