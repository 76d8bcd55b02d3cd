package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

/** A document as a plan, before anyone has checked it. */
public record ReadPlan(String shape, String title, String noticeTitle, String documentNumber, String issuer,
		LocalDate issuedOn, Integer year, List<OutlineEntry> outline, List<ReadTask> tasks,
		List<ReadInterview> interviews, LocalDate ledgerDue, List<ProseDeadline> proseDeadlines,
		List<ReadingWarning> warnings) {
}
