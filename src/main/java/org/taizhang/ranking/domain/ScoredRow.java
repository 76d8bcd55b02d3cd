package org.taizhang.ranking.domain;

import java.time.LocalDate;

import org.taizhang.ranking.Outcome;

/**
 * A row behind a score, as the score's page shows it.
 *
 * @param task 任务事项 as printed, label and title
 * @param requirement its label and text
 * @param phrase the printed time, null where none was printed
 * @param doneOn the day of the approved application, or of the report; null when open
 */
public record ScoredRow(long entryId, String task, String requirement, LocalDate dueOn, String phrase, LocalDate doneOn,
		Outcome outcome) {

}
