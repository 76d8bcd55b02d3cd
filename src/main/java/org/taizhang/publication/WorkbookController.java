package org.taizhang.publication;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.LedgerQueries;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitRef;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan's breakdown table and a unit's ledger as workbooks, for signed-in users. */
@Controller
@RequiredArgsConstructor
class WorkbookController {

	private final PlanQueries plans;

	private final LedgerQueries ledgers;

	private final UnitDirectory units;

	@GetMapping("/plans/{id}/breakdown.xlsx")
	ResponseEntity<byte[]> breakdown(@PathVariable long id) {
		return Workbook.of(BreakdownSheet.of(plan(id), this.ledgers.breakdown(id)));
	}

	/**
	 * @param plan the current one unless told otherwise
	 * @param unit the own one of staff unless told otherwise
	 */
	@GetMapping("/ledger/export.xlsx")
	ResponseEntity<byte[]> ledger(@RequestParam(required = false) Long plan, @RequestParam(required = false) Long unit,
			CurrentUser user) {
		UnitRef of = unit((unit != null) ? unit : user.unitId());
		if (user.is(Role.STAFF) && !user.isStaffOf(of.id())) {
			throw new AccessDeniedException("staff export their own unit's ledger only");
		}
		PlanSummary year = (plan != null) ? plan(plan)
				: this.plans.current().orElseThrow(() -> new NotFoundException("还没有下达的要点，没有可以导出的台账。"));
		return Workbook.of(LedgerSheet.of(year, of.name(), null, this.ledgers.ledgerOf(year.id(), of.id())));
	}

	private PlanSummary plan(long id) {
		return this.plans.plan(id).orElseThrow(() -> new NotFoundException("没有这份工作要点。请回到要点列表，重新选择。"));
	}

	private UnitRef unit(Long id) {
		if (id == null) {
			throw new RefusedException("还没有选单位：请先在台账页选一个单位，再导出它的台账。");
		}
		return this.units.unit(id).orElseThrow(() -> new NotFoundException("没有这个单位。请回到台账页，重新选择。"));
	}

}
