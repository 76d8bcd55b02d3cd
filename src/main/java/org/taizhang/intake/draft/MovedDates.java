package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.intake.RowNumbers;

/**
 * Dates that have followed a corrected year or day of issue.
 *
 * @param rows numbers, as shown, of the rows whose times have moved
 * @param ledger whether the day for publishing the ledgers has
 */
public record MovedDates(List<Integer> rows, boolean ledger) {

	static final MovedDates NONE = new MovedDates(List.of(), false);

	/** A sentence for whoever has made the correction; empty where nothing has moved. */
	public String words() {
		if (this.rows.isEmpty() && !this.ledger) {
			return "";
		}
		String all = this.rows.isEmpty() ? "" : RowNumbers.named(this.rows) + "的时限";
		String ledgerToo = this.ledger ? (all.isEmpty() ? "" : "和") + "台账公开期限" : "";
		return all + ledgerToo + "已经重新换算，请核对。";
	}

}
