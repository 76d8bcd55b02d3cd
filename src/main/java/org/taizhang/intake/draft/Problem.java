package org.taizhang.intake.draft;

/**
 * Something to look at before issuing.
 *
 * @param message what is doubtful
 * @param advice what to do
 * @param blocking whether it stops the issuing
 * @param rowId the row, or null
 * @param number the row's number as shown, or null
 * @param phraseId the unit phrase, or null
 * @param block the source's block, or null
 */
public record Problem(Kind kind, String message, String advice, boolean blocking, Long rowId, Integer number,
		Long phraseId, Integer block) {

	static Problem ofDraft(Kind kind, String message, String advice, boolean blocking) {
		return new Problem(kind, message, advice, blocking, null, null, null, null);
	}

	static Problem ofPhrase(Kind kind, DraftPhrase phrase, String message, String advice) {
		return new Problem(kind, message, advice, true, null, null, phrase.getId(), null);
	}

	/** Which part of the draft it concerns. */
	public enum Kind {

		/** Title or year. */
		DETAILS,
		/** No rows at all. */
		NO_ROWS,
		/** Not one row reaches a unit: there would be no ledger. */
		NO_ENTRIES,
		/** The reader's doubt about the whole document. */
		DOUBT,
		/** A phrase that nobody has decided, or a group without members. */
		PHRASE,
		/** A row that names nobody. */
		NO_UNIT,
		/** A time without a date. */
		DATE,
		/** A row without words. */
		TEXT,
		/** The reader's doubt about a row. */
		ROW_DOUBT

	}

}
