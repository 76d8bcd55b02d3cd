package org.taizhang.ledger.domain;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.plan.PlanIssued;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the ledgers of an issued plan, in the transaction that issues it (domain rules 1
 * and 2): one entry for each requirement × unit, and the dates by which each owes
 * something. Set-based: a plan has thousands of entries.
 */
@Component
@RequiredArgsConstructor
class LedgerOpening {

	private static final Logger log = LoggerFactory.getLogger(LedgerOpening.class);

	private static final String ENTRIES = """
			insert into ledger_entry (plan_id, requirement_id, unit_id, role, phrase)
			select d.plan_id, d.requirement_id, d.unit_id, d.role, d.phrase
			from plan_duty d join requirement r on r.id = d.requirement_id join unit u on u.id = d.unit_id
			where d.plan_id = :plan
			order by r.position, u.sort_order, u.id
			""";

	/**
	 * The days on which periods may begin: from the issue of the plan to the end of its
	 * year. The period in which it was issued counts. A plan issued before its year
	 * starts with the year; one entered after it keeps the last period.
	 */
	private static final String SPAN = """
			with span as (
			  select p.id as plan_id,
			         least(greatest(coalesce(p.issued_on, (p.opened_at at time zone :zone)::date),
			                        make_date(p.year, 1, 1)), make_date(p.year, 12, 31)) as first_on,
			         make_date(p.year, 12, 31) as last_on
			  from work_plan p where p.id = :plan
			)
			""";

	private static final String DEADLINES = SPAN
			+ """
					insert into checkpoint (entry_id, kind, from_on, due_on, phrase)
					select e.id, 'DEADLINE', least(s.first_on, d.due_on), d.due_on, d.phrase
					from span s join ledger_entry e on e.plan_id = s.plan_id
					join (
					  select requirement_id, due_on, phrase from requirement_deadline
					  union all
					  -- a ONE_OFF requirement without any date is due at the year's end
					  select r.id, s.last_on, null from span s join requirement r on r.plan_id = s.plan_id
					  where r.timing = 'ONE_OFF' and not exists (select 1 from requirement_deadline d where d.requirement_id = r.id)
					) d on d.requirement_id = e.requirement_id
					order by e.id, d.due_on
					""";

	private static final String REPORTS = SPAN
			+ """
					, period as (
					  select t.timing, greatest(s.first_on, f.first_on::date) as from_on,
					         (f.first_on + t.step - interval '1 day')::date as due_on
					  from span s
					  cross join (values ('MONTHLY', 'month', interval '1 month'), ('QUARTERLY', 'quarter', interval '3 months'),
					                     ('CONTINUOUS', 'quarter', interval '3 months'), ('ANNUAL', 'year', interval '1 year'))
					             as t (timing, unit, step)
					  cross join generate_series(date_trunc(t.unit, s.first_on::timestamp), s.last_on::timestamp, t.step)
					             as f (first_on)
					)
					insert into checkpoint (entry_id, kind, from_on, due_on)
					select e.id, 'REPORT', p.from_on, p.due_on
					from ledger_entry e
					join requirement r on r.id = e.requirement_id
					join period p on p.timing = r.timing
					where e.plan_id = :plan
					order by e.id, p.due_on
					""";

	private final JdbcClient jdbc;

	private final Clock clock;

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void open(PlanIssued event) {
		int entries = this.jdbc.sql(ENTRIES).param("plan", event.planId()).update();
		int deadlines = insert(DEADLINES, event);
		int reports = insert(REPORTS, event);
		log.info("Plan {} opened with {} entries, {} deadlines, {} reports owed", event.planId(), entries, deadlines,
				reports);
	}

	private int insert(String checkpoints, PlanIssued event) {
		return this.jdbc.sql(checkpoints)
			.param("plan", event.planId())
			.param("zone", this.clock.getZone().getId())
			.update();
	}

}
