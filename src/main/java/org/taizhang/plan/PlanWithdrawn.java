package org.taizhang.plan;

/**
 * A plan is being taken back. Published inside the withdrawing transaction, before the
 * plan's rows go: whoever keeps rows of the plan removes them, or refuses because work
 * has been done.
 */
public record PlanWithdrawn(long planId) {

}
