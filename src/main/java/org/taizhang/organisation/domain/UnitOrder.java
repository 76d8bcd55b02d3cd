package org.taizhang.organisation.domain;

import java.util.Arrays;

import org.taizhang.organisation.UnitKind;

/** The order of kinds in lists, for {@code array_position} in SQL. */
final class UnitOrder {

	static final String[] KINDS = Arrays.stream(UnitKind.values()).map(Enum::name).toArray(String[]::new);

	private UnitOrder() {
	}

}
