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

	public List<Problem> of(RowView row) {
		return this.problems.stream()
			.filter(problem -> problem.rowId() != null && problem.rowId() == row.id())
			.toList();
	}

}
