package org.taizhang.ledger.domain;

import lombok.RequiredArgsConstructor;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.plan.PlanWithdrawn;
import org.taizhang.shared.RefusedException;

/**
 * Removes the ledgers of a plan that is taken back, unless somebody has begun to work.
 * The entries are locked first: who begins at the same moment waits, and one of the two
 * is refused.
 */
@Component
@RequiredArgsConstructor
class LedgerWithdrawal {

	private static final String WORKED_ON = """
			select count(*) from ledger_entry e
			where e.plan_id = :plan
			  and (e.status <> 'NOT_STARTED'
			    or exists (select 1 from measure m where m.entry_id = e.id)
			    or exists (select 1 from progress_report r where r.entry_id = e.id)
			    or exists (select 1 from evidence v where v.entry_id = e.id)
			    or exists (select 1 from closing c where c.entry_id = e.id))
			""";

	private final JdbcClient jdbc;

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void remove(PlanWithdrawn event) {
		this.jdbc.sql("select id from ledger_entry where plan_id = :plan order by id for update")
			.param("plan", event.planId())
			.query(Long.class)
			.list();
		int workedOn = count(WORKED_ON, event);
		if (workedOn > 0) {
			throw new RefusedException("已有 %d 条台账开始填报，不能撤销下达。要停止这份要点，请改为结束它。".formatted(workedOn));
		}
		if (count("select count(*) from filing where plan_id = :plan", event) > 0) {
			throw new RefusedException("已有单位公开了这份要点的台账，不能撤销下达。");
		}
		this.jdbc.sql("delete from checkpoint c using ledger_entry e where e.id = c.entry_id and e.plan_id = :plan")
			.param("plan", event.planId())
			.update();
		this.jdbc.sql("delete from ledger_entry where plan_id = :plan").param("plan", event.planId()).update();
	}

	private int count(String sql, PlanWithdrawn event) {
		return this.jdbc.sql(sql).param("plan", event.planId()).query(Integer.class).single();
	}

}
