package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.intake.reading.Sureness;

/**
 * Something to look at before issuing.
 *
 * @param sureness how sure the reading is there
 * @param message what is doubtful
 * @param advice what to do
 * @param blocking whether it stops the issuing
 * @param rowId the row, or null
 * @param number the row's number as shown, or null
 * @param phraseId the unit phrase, or null
 * @param block the source's block, or null
 * @param alike further rows of which the same is to be said
 * @param doubt id of the reader's doubt, or null
 */
public record Problem(Kind kind, Sureness sureness, String message, String advice, boolean blocking, Long rowId,
		Integer number, Long phraseId, Integer block, List<RowRef> alike, String doubt) {

	static Problem ofDraft(Kind kind, String message, String advice, boolean blocking) {
		return new Problem(kind, Sureness.DOUBTFUL, message, advice, blocking, null, null, null, null, List.of(), null);
	}

	static Problem ofPhrase(Kind kind, DraftPhrase phrase, String message, String advice) {
		return new Problem(kind, Sureness.DOUBTFUL, message, advice, true, null, null, phrase.getId(), null, List.of(),
				null);
	}

	static Problem ofRow(Kind kind, RowRef row, String message, String advice, boolean blocking) {
		return new Problem(kind, Sureness.DOUBTFUL, message, advice, blocking, row.id(), row.number(), null, null,
				List.of(), null);
	}

	static Problem ofDraft(Doubt doubt) {
		Kind kind = (doubt.place() != null) ? Kind.UNREAD : Kind.DOUBT;
		return new Problem(kind, doubt.sureness(), doubt.message(), null, false, null, null, null, doubt.block(),
				List.of(), doubt.id());
	}

	static Problem ofRows(Doubt doubt, List<RowRef> rows) {
		RowRef first = rows.get(0);
		return new Problem(Kind.ROW_DOUBT, doubt.sureness(), doubt.message(), null, false, first.id(), first.number(),
				null, doubt.block(), List.copyOf(rows.subList(1, rows.size())), doubt.id());
	}

	/** Whether it is good to know and nothing need be done. */
	public boolean note() {
		return this.sureness == Sureness.SURE;
	}

	/** What to do with it in a word, for the page. */
	public String label() {
		if (this.kind == Kind.UNREAD) {
			return "可能漏读";
		}
		return this.blocking ? "必须处理" : note() ? "说明" : this.sureness.getLabel();
	}

	/** A row by its id and the number that is shown. */
	public record RowRef(long id, int number) {
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
		/** A sentence that looks like a duty and is in no row. */
		UNREAD,
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
