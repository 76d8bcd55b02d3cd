package org.taizhang.intake.reading;

/**
 * What the importer may set.
 *
 * @param firstListedLeads the first unit of a list without roles leads; a document that
 * says so itself (列第一位的为牵头单位) needs no option
 * @param year the plan's year where the document does not state one, or null
 */
public record ReadingOptions(boolean firstListedLeads, Integer year) {

	public static ReadingOptions defaults() {
		return new ReadingOptions(false, null);
	}

}
