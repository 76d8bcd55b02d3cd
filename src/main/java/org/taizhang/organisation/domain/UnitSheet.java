package org.taizhang.organisation.domain;

import java.util.List;

import org.taizhang.organisation.UnitKind;

/**
 * Everything an admin keeps of a unit.
 *
 * @param code made for it where empty
 * @param sortOrder last where null
 * @param version the version that was edited; null for a new unit
 */
public record UnitSheet(String name, UnitKind kind, String code, Integer sortOrder, boolean active,
		List<String> aliases, Integer version) {

}
