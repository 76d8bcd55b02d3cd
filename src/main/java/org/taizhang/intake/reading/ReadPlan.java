package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

/** A document as a plan, before anyone has checked it. */
public record ReadPlan(String shape, String title, String noticeTitle, String documentNumber, String issuer,
		LocalDate issuedOn, Integer year, List<OutlineEntry> outline, List<ReadTask> tasks,
		List<ReadInterview> interviews, LocalDate ledgerDue, List<ProseDeadline> proseDeadlines,
		List<ReadingWarning> warnings) {

	/**
	 * What is to be said of the document as a whole; of a task its doubts tell. Where
	 * there is no task, the year does not matter.
	 */
	public List<ReadingWarning> ofDocument() {
		return this.warnings.stream()
			.filter((warning) -> warning.task() == null)
			.filter((warning) -> warning.code() != WarningCode.YEAR_UNKNOWN || !this.tasks.isEmpty())
			.toList();
	}

	public ReadPlan with(List<ReadingWarning> warnings) {
		return new ReadPlan(this.shape, this.title, this.noticeTitle, this.documentNumber, this.issuer, this.issuedOn,
				this.year, this.outline, this.tasks, this.interviews, this.ledgerDue, this.proseDeadlines, warnings);
	}

	public ReadPlan withTasks(List<ReadTask> tasks) {
		return new ReadPlan(this.shape, this.title, this.noticeTitle, this.documentNumber, this.issuer, this.issuedOn,
				this.year, this.outline, tasks, this.interviews, this.ledgerDue, this.proseDeadlines, this.warnings);
	}

}
