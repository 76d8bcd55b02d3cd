package org.taizhang.ledger.web;

import java.util.List;

import org.taizhang.plan.PlanSummary;

/**
 * The plan that a page shows, and those that it could show.
 *
 * @param selected null when there is no plan yet
 */
record PlanChoice(PlanSummary selected, List<PlanSummary> plans) {

	public boolean isEmpty() {
		return this.selected == null;
	}

	public long id() {
		return this.selected.id();
	}

}
