package org.taizhang.ledger.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.NotFoundException;

import org.springframework.stereotype.Component;

/** Which plan a page shows: the one asked for, else the current one. */
@Component
@RequiredArgsConstructor
class PlanChoices {

	private final PlanQueries plans;

	PlanChoice choose(Long planId) {
		List<PlanSummary> all = this.plans.plans();
		PlanSummary selected = (planId != null) ? find(all, planId) : this.plans.current().orElse(null);
		return new PlanChoice(selected, all);
	}

	PlanSummary require(long planId) {
		return find(this.plans.plans(), planId);
	}

	private static PlanSummary find(List<PlanSummary> all, long planId) {
		return all.stream()
			.filter(plan -> plan.id() == planId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这份要点，可能网址有误。请从“工作要点”页重新选择。"));
	}

}
