package org.taizhang.ledger.web;

import java.time.LocalDate;

import org.taizhang.ledger.CheckpointKind;
import org.taizhang.ledger.EntryStatus;
import org.taizhang.ledger.Signal;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

/**
 * An entry as one line of a list.
 *
 * @param dueOn of the checkpoint that decides its signal; null when nothing is owed
 * @param opinion why the last application was returned, where it was
 * @param measured whether the unit has broken it down
 */
record EntryLine(long id, long planId, long requirementId, int position, long chapterId, String chapter, String task,
		String text, long unitId, String unit, ResponsibilityRole role, Timing timing, EntryStatus status,
		boolean returned, String opinion, boolean measured, LocalDate dueOn, String due, CheckpointKind dueKind,
		Standing standing) {

	public String signalWord() {
		return this.standing.signal().getLabel();
	}

	public boolean late() {
		return this.standing.signal() == Signal.RED || this.standing.signal() == Signal.ORANGE;
	}

	/** What its unit does next, and where on the entry's page. */
	public NextStep nextStep() {
		return switch (this.status) {
			case CLOSED, CLOSING -> null;
			case NOT_STARTED -> this.measured ? NextStep.REPORT : NextStep.BREAK_DOWN;
			case IN_PROGRESS -> {
				if (this.returned) {
					yield NextStep.APPLY_AGAIN;
				}
				boolean finish = this.dueKind == CheckpointKind.DEADLINE && this.standing.signal() != Signal.GREEN;
				yield (finish || this.dueOn == null) ? NextStep.APPLY : NextStep.REPORT;
			}
		};
	}

}
