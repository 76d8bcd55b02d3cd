package org.taizhang.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.plan.PlanContent.PhraseMeaning;
import org.taizhang.shared.RefusedException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@Transactional
class PlanServiceTests {

	@Autowired
	PlanService service;

	@Autowired
	PlanQueries queries;

	@Autowired
	JdbcClient jdbc;

	long finance;

	long east;

	long west;

	@BeforeEach
	void units() {
		this.finance = unit("plan-cz", "计划测试财政局");
		this.east = unit("plan-east", "计划测试东县");
		this.west = unit("plan-west", "计划测试西县");
	}

	@Test
	void writesTheWholeTreeAndExpandsPhrasesIntoDuties() {
		long plan = this.service.issue(content());
		assertThat(this.queries.plan(plan)).hasValueSatisfying(summary -> {
			assertThat(summary.title()).isEqualTo("2026年测试要点");
			assertThat(summary.status()).isEqualTo(PlanStatus.IN_FORCE);
		});
		assertThat(count("chapter", plan)).isEqualTo(1);
		assertThat(count("task", plan)).isEqualTo(1);
		assertThat(count("requirement", plan)).isEqualTo(2);
		assertThat(count("plan_duty", plan)).isEqualTo(content().counts().entries()).isEqualTo(4);
	}

	@Test
	void aUnitNamedTwiceGetsOneDutyInItsStrongestRole() {
		long plan = this.service.issue(content());
		assertThat(this.jdbc.sql("""
				select d.role || ' ' || d.phrase from plan_duty d join requirement r on r.id = d.requirement_id
				where d.plan_id = ? and d.unit_id = ? and r.position = 1
				""").params(plan, this.east).query(String.class).list()).containsExactly("LEAD 东县");
	}

	@Test
	void withoutAPrintedTimeItIsDueAtTheYearsEnd() {
		long plan = this.service.issue(content());
		assertThat(this.jdbc.sql("""
				select r.position || ' ' || d.due_on || ' ' || coalesce(d.phrase, '-')
				from requirement_deadline d join requirement r on r.id = d.requirement_id
				where r.plan_id = ? order by 1
				""").param(plan).query(String.class).list()).containsExactly("1 2026-09-30 9月底前", "2 2026-12-31 -");
	}

	@Test
	void oneDraftMakesOnePlan() {
		this.service.issue(content());
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> this.service.issue(content()));
	}

	@Test
	void aPlanThatReachesNobodyIsRefused() {
		PlanContent nobody = new PlanContent(null, "2026年测试要点", null, null, null, null, 2026, null, List.of(),
				content().chapters());
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> this.service.issue(nobody))
			.withMessageContaining("责任单位");
	}

	private PlanContent content() {
		return new PlanContent(-17L, "2026年测试要点", null, "测政办〔2026〕1号", "测试市人民政府办公室", LocalDate.of(2026, 3, 1), 2026,
				null,
				List.of(new PhraseMeaning("各县", PhraseMeaning.Kind.GROUP, Set.of(this.east, this.west)),
						new PhraseMeaning("东县", PhraseMeaning.Kind.UNIT, Set.of(this.east)),
						new PhraseMeaning("财政局", PhraseMeaning.Kind.UNIT, Set.of(this.finance)),
						new PhraseMeaning("有关单位", PhraseMeaning.Kind.UNASSIGNED, Set.of())),
				List.of(new PlanContent.Chapter("一、测试", List.of(new PlanContent.Task("（一）", "公开财政信息", List.of(
						new PlanContent.Requirement("1.", "公开预算。", Timing.ONE_OFF,
								List.of(new PlanContent.Deadline(LocalDate.of(2026, 9, 30), "9月底前")),
								List.of(new PlanContent.Indicator("不低于50%", ">=", BigDecimal.valueOf(50), "%")),
								List.of(new PlanContent.Responsibility(ResponsibilityRole.LEAD, "东县"),
										new PlanContent.Responsibility(ResponsibilityRole.RESPONSIBLE, "各县"),
										new PlanContent.Responsibility(ResponsibilityRole.RESPONSIBLE, "有关单位"))),
						new PlanContent.Requirement("2.", "公开决算。", Timing.ONE_OFF, List.of(), List.of(),
								List.of(new PlanContent.Responsibility(ResponsibilityRole.RESPONSIBLE, "财政局"),
										new PlanContent.Responsibility(ResponsibilityRole.RESPONSIBLE, "东县")))))))));
	}

	private long unit(String code, String name) {
		return this.jdbc
			.sql("insert into unit (code, name, kind, sort_order) values (?, ?, 'DEPARTMENT', 1) returning id")
			.params(code, name)
			.query(Long.class)
			.single();
	}

	private int count(String table, long plan) {
		return this.jdbc.sql("select count(*) from " + table + " where plan_id = ?")
			.param(plan)
			.query(Integer.class)
			.single();
	}

}
