package org.taizhang.plan;

import java.time.LocalDate;

/**
 * @param issuedOn 成文日期, may be null
 * @param ledgerDue by when units publish and file their ledgers, may be null
 */
public record PlanSummary(long id, String title, String documentNumber, String issuer, LocalDate issuedOn, int year,
		PlanStatus status, LocalDate ledgerDue) {

}
