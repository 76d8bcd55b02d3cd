package org.taizhang.ledger.web;

import java.util.List;

/**
 * templates/ledger/table.html: one page of entries and the counts beside each filter
 * value.
 */
record LedgerTable(PlanChoice plan, LedgerFilter filter, boolean ownUnitOnly, String unit, List<EntryLine> lines,
		int total, List<Choice> states, List<Choice> signals, List<Choice> units, List<Choice> chapters) {

	static final int PAGE = 50;

	public int pageCount() {
		return Math.max(1, (this.total + PAGE - 1) / PAGE);
	}

	public String base() {
		return this.filter.with("page", null);
	}

	/**
	 * A value of a filter.
	 *
	 * @param value as in the address; null for 全部
	 */
	record Choice(String value, String word, Integer count, String href, boolean current) {
	}

}
