package org.taizhang.intake.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Dates that have followed a corrected year or day of issue.
 *
 * @param rows numbers, as shown, of the rows whose times have moved
 * @param ledger whether the day for publishing the ledgers has
 */
public record MovedDates(List<Integer> rows, boolean ledger) {

	static final MovedDates NONE = new MovedDates(List.of(), false);

	/** Beyond so many only their number is said. */
	private static final int MOST_NAMED = 12;

	/** A sentence for whoever has made the correction; empty where nothing has moved. */
	public String words() {
		if (this.rows.isEmpty() && !this.ledger) {
			return "";
		}
		String named = this.rows.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining("、"));
		String all = (this.rows.size() > MOST_NAMED) ? "第 %s 等 %d 行的时限".formatted(named, this.rows.size())
				: this.rows.isEmpty() ? "" : "第 %s 行的时限".formatted(named);
		String ledgerToo = this.ledger ? (all.isEmpty() ? "" : "和") + "台账公开期限" : "";
		return all + ledgerToo + "已经重新换算，请核对。";
	}

}
