package org.taizhang.account.audit;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * A line of the trail, in words.
 *
 * @param actorName the display name, null where the actor is no user
 * @param action the route or the work in words
 * @param subject the table as stored, for links; {@code subjectName} in words
 * @param rows of a statement that made many rows at once, how many; else null
 */
record AuditLine(long id, ZonedDateTime at, String actor, String actorName, String address, String action,
		String subject, String subjectName, Long rowId, String operation, boolean succeeded, Long rows,
		List<FieldChange> changes) {

	/**
	 * @param before null where there was none
	 * @param after null where there is none any more
	 */
	record FieldChange(String field, String before, String after) {
	}

}
