package org.taizhang.ledger;

import java.time.Instant;

/**
 * A unit's ledger that was published and so filed (备案).
 *
 * @param inTime whether by the plan's date for it; true where the plan sets none
 */
public record PublishedLedger(long planId, long unitId, String unitCode, String unitName, Instant publishedAt,
		boolean inTime, int entries, int closed) {

}
