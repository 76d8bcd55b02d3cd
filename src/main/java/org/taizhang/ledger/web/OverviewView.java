package org.taizhang.ledger.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.taizhang.ledger.Completion;
import org.taizhang.ledger.CompletionQueries.ChapterCompletion;

/**
 * templates/ledger/overview.html.
 *
 * @param requirements those that have entries
 * @param unassigned requirements that no unit answers for yet
 * @param worst overdue entries, the longest overdue first
 */
record OverviewView(LocalDate today, Completion requirements, int unassigned, Completion entries, Figures figures,
		List<ChapterCompletion> chapters, Map<Long, Integer> overdueByChapter, List<UnitRow> units,
		List<EntryLine> worst) {

	/**
	 * @param undecided applications that wait for a decision
	 * @param oldest the day of the oldest one in words, or null
	 */
	record Figures(int overdue, int overdueUnits, int behind, int near, int undecided, String oldest) {
	}

	/** A row of units × chapters; a cell is null where the unit has no entry. */
	record UnitRow(long id, String name, List<Cell> cells, Completion whole, int overdue) {
	}

	/** Entries closed of a unit in a chapter. */
	record Cell(Completion completion) {

		/** 0 to 5; 5 only when all is closed. */
		public int heat() {
			return this.completion.whole() ? 5 : Math.min(4, this.completion.percent() / 20);
		}

	}

}
