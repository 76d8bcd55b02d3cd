package org.taizhang.publication;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.LedgerQueries;
import org.taizhang.ledger.LedgerRow;
import org.taizhang.ledger.PublishedLedger;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitRef;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anybody may read: issued plans, and ledgers that their units have published. What
 * is not published is not found, as if it were not there.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class PublicLedgers {

	private final PlanQueries plans;

	private final LedgerQueries ledgers;

	private final UnitDirectory units;

	PlanSummary plan(long planId) {
		return this.plans.plan(planId).orElseThrow(() -> new NotFoundException("没有这份工作要点。请从公开首页重新进入。"));
	}

	Opened ledger(long planId, String unitCode) {
		PlanSummary plan = plan(planId);
		PublishedLedger filing = this.units.byCode(unitCode)
			.map(UnitRef::id)
			.flatMap(unit -> this.ledgers.publishedLedger(planId, unit))
			.orElseThrow(() -> new NotFoundException("这个单位没有公开这份要点的工作台账。请从要点页查看已公开的单位。"));
		return new Opened(plan, filing, this.ledgers.ledgerOf(planId, filing.unitId()));
	}

	/** A published ledger with its rows. */
	record Opened(PlanSummary plan, PublishedLedger filing, List<LedgerRow> rows) {
	}

}
