package org.taizhang.ledger.domain;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff publish their unit's ledger of a plan on the web, which files it with the office.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class FilingService {

	private final Filings filings;

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * @return whether it is newly published; false when it already was
	 */
	public boolean publish(long planId, CurrentUser user) {
		if (!user.is(Role.STAFF)) {
			throw new AccessDeniedException("only a unit's staff publish its ledger");
		}
		// the unit's entries stay locked, so that twice clicking publishes once
		boolean entries = !this.jdbc
			.sql("select id from ledger_entry where plan_id = :plan and unit_id = :unit order by id limit 1 for update")
			.param("plan", planId)
			.param("unit", user.unitId())
			.query(Long.class)
			.list()
			.isEmpty();
		if (!entries) {
			throw new RefusedException("本单位在这份要点中没有台账条目，不必公开。");
		}
		if (this.filings.existsByPlanIdAndUnitId(planId, user.unitId())) {
			return false;
		}
		this.filings.save(new Filing(planId, user.unitId(), user.username(), this.clock.instant()));
		return true;
	}

}
