package org.taizhang.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds units and groups. Sees what the caller's transaction has written. */
public interface UnitDirectory {

	/** All units in the order of lists: by kind, then as the admin arranged them. */
	List<UnitRef> units();

	Optional<UnitRef> unit(long id);

	Optional<UnitRef> byCode(String code);

	List<UnitGroupRef> groups();

	/** The active units that are members on the day. */
	List<UnitRef> membersOf(long groupId, LocalDate on);

	/**
	 * What a phrase of a plan means.
	 * @param on the day whose group members count
	 */
	Resolution resolve(String phrase, LocalDate on);

}
