package org.taizhang.ledger.web;

import java.util.List;

import org.taizhang.plan.PlanSummary;

/**
 * The plan that a page shows, and those that it could show.
 *
 * @param selected null when there is no plan yet
 */
record PlanChoice(PlanSummary selected, List<PlanSummary> plans) {

	boolean isEmpty() {
		return this.selected == null;
	}

	long id() {
		return this.selected.id();
	}

}
