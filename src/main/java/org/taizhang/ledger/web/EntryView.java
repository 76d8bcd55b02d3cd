package org.taizhang.ledger.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.taizhang.ledger.BreakdownRow;
import org.taizhang.ledger.BreakdownRow.Responsible;
import org.taizhang.ledger.EntryStatus;

/**
 * templates/ledger/entry.html: everything about one entry that the user may see.
 *
 * @param ended whether the plan has ended: then nothing is written any more
 * @param label the requirement's own label, may be null
 * @param phrase the printed phrase that the entry came from
 * @param version of the entry, for the application form
 * @param timeLimit as in the breakdown table
 * @param draft the unit's own draft; null for others and where there is none
 * @param lastReport the last submitted report, 0 where there is none
 * @param pending evidence that was not yet given, for the unit only
 * @param stages earlier deadlines that a report may complete
 * @param reportWords what the next report is about
 * @param obstacle why closing cannot be applied for yet, or null
 * @param undecided the application that waits, or null
 */
record EntryView(EntryLine line, String planTitle, boolean ended, String label, String phrase,
		List<Responsible> responsible, int version, String timeLimit, List<CheckpointLine> checkpoints,
		List<MeasureRow> measures, Draft draft, long lastReport, List<EvidenceLine> pending,
		List<CheckpointLine> stages, String reportWords, String obstacle, Application undecided, List<Event> events,
		boolean own, boolean supervisor) {

	/** 责任单位, as in the breakdown table. */
	public String units() {
		return BreakdownRow.units(this.responsible);
	}

	public Map<String, String> crumbs() {
		Map<String, String> crumbs = new LinkedHashMap<>();
		crumbs.put(this.own ? "我的台账" : "台账", (this.own ? "/ledger/mine?plan=" : "/ledger?plan=") + this.line.planId());
		crumbs.put(this.line.chapter(), "/ledger?plan=" + this.line.planId() + "&chapter=" + this.line.chapterId());
		return crumbs;
	}

	/** Whether the unit may still write. */
	public boolean writable() {
		return this.own && !this.ended && this.line.status() != EntryStatus.CLOSED;
	}

	public boolean applicable() {
		return this.own && !this.ended && this.line.status() == EntryStatus.IN_PROGRESS;
	}

	public boolean reopenable() {
		return this.supervisor && !this.ended && this.line.status() == EntryStatus.CLOSED;
	}

	/**
	 * A date by which something is owed, and what became of it.
	 *
	 * @param words such as 9月30日前应完成（三季度前）
	 * @param state such as 10月8日报送，晚8天
	 */
	record CheckpointLine(long id, LocalDate dueOn, String words, String state, boolean met, boolean late) {
	}

	/** 任务分解. */
	record MeasureRow(long id, String text, String division, String person, LocalDate dueOn, String due, int version) {
	}

	/** The unit's unsubmitted report. */
	record Draft(String text, int version) {
	}

	/** An application that waits for its decision. */
	record Application(long id, String statement, String applicant, String when) {
	}

}
