package org.taizhang.plan;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings plans into force and ends them. */
@Service
@RequiredArgsConstructor
public class PlanService {

	private final WorkPlanRepository plans;

	private final PlanRows rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/**
	 * Makes the plan and, with the modules that listen to {@link PlanIssued}, its
	 * ledgers, in one transaction: all of it or nothing.
	 * @return the new plan's id
	 */
	@Transactional
	public long issue(PlanContent content) {
		PlanContent.Counts counts = content.counts();
		if (counts.requirements() == 0) {
			throw new RefusedException("要点里没有任何落实要求：请先在核对页添加或恢复至少一行，再下达。");
		}
		if (counts.entries() == 0) {
			throw new RefusedException("没有一行落实到单位：请先确认责任单位，再下达。");
		}
		WorkPlan plan = this.plans.save(new WorkPlan(content, this.clock.instant()));
		this.rows.insert(plan.getId(), content);
		this.events.publishEvent(new PlanIssued(plan.getId()));
		return plan.getId();
	}

	/**
	 * Undoes the issuing as if it had never been, while the modules that listen to
	 * {@link PlanWithdrawn} have nothing to lose by it.
	 */
	@Transactional
	public void withdraw(long planId) {
		WorkPlan plan = this.plans.findById(planId).orElseThrow(() -> new NotFoundException("没有这个要点，可能已被删除。请回到要点列表。"));
		this.events.publishEvent(new PlanWithdrawn(planId));
		this.rows.delete(planId);
		this.plans.delete(plan);
	}

	/** The plan's year is over: its ledgers are kept as they are. */
	@Transactional
	public void end(long planId) {
		this.plans.findById(planId).orElseThrow(() -> new NotFoundException("没有这个要点，可能已被删除。请回到要点列表。")).end();
	}

}
