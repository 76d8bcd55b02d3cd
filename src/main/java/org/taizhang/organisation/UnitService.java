package org.taizhang.organisation;

import java.time.LocalDate;
import java.util.Collection;

/** Changes units and groups. Refuses, in Chinese, what would make phrases ambiguous. */
public interface UnitService {

	/** Adds a unit under a code made for it. */
	UnitRef addUnit(String name, UnitKind kind);

	/**
	 * @param code 2 to 32 of a-z, 0-9 and hyphen, beginning with a letter
	 */
	UnitRef addUnit(String code, String name, UnitKind kind);

	void addAlias(long unitId, String alias);

	/** Adds a group; these first members count as members of any day. */
	UnitGroupRef addGroup(String name, boolean openEnded, Collection<Long> unitIds);

	void addGroupAlias(long groupId, String alias);

	/**
	 * From the day on, exactly these units are the members; who was a member before stays
	 * known.
	 */
	void changeMembers(long groupId, Collection<Long> unitIds, LocalDate from);

}
