package org.taizhang.intake.web;

import java.util.List;

import org.taizhang.intake.draft.RowView;

/**
 * The part of a long draft's rows that is shown; an ordinary plan has one page.
 *
 * @param number from 1
 */
record RowPages(int number, int count, int total) {

	private static final int SIZE = 300;

	/**
	 * @param rows all, in the order in which they are listed
	 * @param wanted a row that must be on the page, or null
	 * @param asked the page that was asked for, or null
	 */
	static RowPages of(List<RowView> rows, Long wanted, Integer asked) {
		int count = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
		Integer number = (wanted != null) ? pageOf(wanted, rows) : asked;
		return new RowPages(Math.min(Math.max((number != null) ? number : 1, 1), count), count, rows.size());
	}

	private static Integer pageOf(long wanted, List<RowView> rows) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).id() == wanted) {
				return i / SIZE + 1;
			}
		}
		return null;
	}

	List<RowView> shown(List<RowView> rows) {
		return rows.subList((this.number - 1) * SIZE, Math.min(this.number * SIZE, rows.size()));
	}

	/** Whether there is more than one. */
	public boolean several() {
		return this.count > 1;
	}

}
