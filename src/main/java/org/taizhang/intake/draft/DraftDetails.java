package org.taizhang.intake.draft;

import java.time.LocalDate;

/**
 * What the document says of itself. Blank texts count as missing.
 *
 * @param issuedOn 成文日期
 * @param year the plan's year, null while nobody knows it
 * @param ledgerDue by when units publish and file their ledgers
 */
public record DraftDetails(String title, String noticeTitle, String documentNumber, String issuer, LocalDate issuedOn,
		Integer year, LocalDate ledgerDue) {

	public DraftDetails {
		title = Texts.blankToNull(title);
		noticeTitle = Texts.blankToNull(noticeTitle);
		documentNumber = Texts.blankToNull(documentNumber);
		issuer = Texts.blankToNull(issuer);
	}

}
