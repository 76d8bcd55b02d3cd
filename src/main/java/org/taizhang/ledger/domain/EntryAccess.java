package org.taizhang.ledger.domain;

import lombok.RequiredArgsConstructor;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanStatus;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one door to an entry's row for writing (domain rule 10): its own unit's staff, or a
 * supervisor's decision. 404 when there is no such entry, 403 when it is another's.
 */
@Component
@RequiredArgsConstructor
class EntryAccess {

	private final LedgerEntries entries;

	private final PlanQueries plans;

	LedgerEntry ofOwnUnit(long entryId, CurrentUser user) {
		LedgerEntry entry = locked(entryId);
		if (!user.isStaffOf(entry.getUnitId())) {
			throw new AccessDeniedException("entry " + entryId + " is another unit's");
		}
		refuseWhenEnded(entry);
		return entry;
	}

	LedgerEntry forDecision(long entryId, CurrentUser user) {
		LedgerEntry entry = locked(entryId);
		if (!user.is(Role.SUPERVISOR)) {
			throw new AccessDeniedException("only supervisors decide closings");
		}
		return entry;
	}

	LedgerEntry forReopening(long entryId, CurrentUser user) {
		LedgerEntry entry = forDecision(entryId, user);
		refuseWhenEnded(entry);
		return entry;
	}

	/** Ledgers of an ended plan are kept as they are; what still waits is decided. */
	private void refuseWhenEnded(LedgerEntry entry) {
		if (this.plans.plan(entry.getPlanId()).filter(plan -> plan.status() == PlanStatus.ENDED).isPresent()) {
			throw new RefusedException("这份要点已结束，台账只供查阅，不能再改。");
		}
	}

	private LedgerEntry locked(long entryId) {
		return this.entries.findForWritingById(entryId)
			.orElseThrow(() -> new NotFoundException("没有这一条台账，可能网址有误。请从“台账”页重新进入。"));
	}

}
