package org.taizhang.intake.draft;

import java.util.List;

/**
 * A draft with its rows, dropped ones included, and all that is to be looked at, what
 * stops the issuing first.
 */
public record DraftReview(DraftView draft, List<RowView> rows, List<Problem> problems) {

	public long blocking() {
		return this.problems.stream().filter(Problem::blocking).count();
	}

	/** Unit phrases to be decided. */
	public long openPhrases() {
		return this.problems.stream().filter(problem -> problem.kind() == Problem.Kind.PHRASE).count();
	}

	/** Whether any kept row names a unit: without one there is nothing to decide. */
	public boolean namesUnits() {
		return this.rows.stream().anyMatch(row -> !row.dropped() && !row.units().isEmpty());
	}

	/** What is to be looked at here; the phrases have a page of their own. */
	public List<Problem> summary() {
		return this.problems.stream()
			.filter(problem -> problem.kind() != Problem.Kind.PHRASE && !problem.note())
			.toList();
	}

	/** What is good to know; nothing need be done. */
	public List<Problem> notes() {
		return this.problems.stream().filter(Problem::note).toList();
	}

	public long kept() {
		return this.rows.stream().filter(row -> !row.dropped()).count();
	}

	/** The row after this one, or null: its headings depend on this one. */
	public Long nextOf(RowView row) {
		int next = this.rows.indexOf(row) + 1;
		return (next < this.rows.size()) ? this.rows.get(next).id() : null;
	}

	/** The kept row before this one, or null. */
	public Long keptBefore(RowView row) {
		return (row.number() != null) ? kept(row.number() - 1) : null;
	}

	/** The kept row after this one, or null. */
	public Long keptAfter(RowView row) {
		return (row.number() != null) ? kept(row.number() + 1) : null;
	}

	/** At its number's place, or as many places later as rows were dropped before it. */
	private Long kept(int number) {
		for (int i = Math.max(number - 1, 0); number > 0 && i < this.rows.size(); i++) {
			if (Integer.valueOf(number).equals(this.rows.get(i).number())) {
				return this.rows.get(i).id();
			}
		}
		return null;
	}

	/** Where a row is added at the end; null while there is none. */
	public Long lastRow() {
		return this.rows.isEmpty() ? null : this.rows.get(this.rows.size() - 1).id();
	}

}
