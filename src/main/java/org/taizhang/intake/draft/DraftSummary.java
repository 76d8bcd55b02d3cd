package org.taizhang.intake.draft;

import java.time.LocalDateTime;

/**
 * A line of the list of uploads.
 *
 * @param read whether there is anything to review
 * @param uploadedBy the person's name as shown
 * @param openPhrases unit phrases that nobody has decided
 */
public record DraftSummary(long id, String fileName, String title, DraftStatus status, Long planId,
		LocalDateTime uploadedAt, String uploadedBy, boolean read, int rows, int openPhrases) {

}
