package org.taizhang.plan;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which plans there are. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PlanQueries {

	private static final String SELECT = """
			select id, title, document_number, issuer, issued_on, year, status, ledger_due from work_plan
			""";

	private final JdbcClient jdbc;

	/** All plans, the newest year first. */
	public List<PlanSummary> plans() {
		return this.jdbc.sql(SELECT + "order by year desc, id desc").query(PlanSummary.class).list();
	}

	public Optional<PlanSummary> plan(long id) {
		return this.jdbc.sql(SELECT + "where id = ?").param(id).query(PlanSummary.class).optional();
	}

	/** The plan that pages show unless told otherwise: in force, of the latest year. */
	public Optional<PlanSummary> current() {
		return this.jdbc.sql(SELECT + "order by status = 'IN_FORCE' desc, year desc, id desc limit 1")
			.query(PlanSummary.class)
			.optional();
	}

}
