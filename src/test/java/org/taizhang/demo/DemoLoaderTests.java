package org.taizhang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.taizhang.IntegrationTest;
import org.taizhang.calendar.WorkingCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo as it loads on 2026-11-22. */
@IntegrationTest
@ActiveProfiles("demo")
class DemoLoaderTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DemoLoader loader;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	MockMvcTester mvc;

	@Test
	void theCityHasItsUnitsAndAccounts() {
		assertThat(counts("select kind, count(*) from unit group by kind"))
			.containsExactlyInAnyOrderEntriesOf(Map.of("DEPARTMENT", 24, "COUNTY", 6, "ZONE", 2));
		assertThat(counts("select role, count(*) from user_account group by role"))
			.containsExactlyInAnyOrderEntriesOf(Map.of("ADMIN", 1, "SUPERVISOR", 1, "AUDITOR", 1, "STAFF", 32));
	}

	@Test
	void thePlansAreReadAsTheyAreMeant() {
		assertThat(counts("select year || status, count(*) from work_plan group by 1"))
			.containsExactlyInAnyOrderEntriesOf(Map.of("2025ENDED", 1, "2026IN_FORCE", 1));
		assertThat(
				counts("select p.year::text, count(*) from chapter c join work_plan p on p.id = c.plan_id group by 1"))
			.containsExactlyInAnyOrderEntriesOf(Map.of("2025", 4, "2026", 5));
		assertThat(counts(
				"select p.year::text, count(*) from requirement r join work_plan p on p.id = r.plan_id group by 1"))
			.containsExactlyInAnyOrderEntriesOf(Map.of("2025", 26, "2026", 37));
		assertThat(this.jdbc.sql("select phrase from draft_phrase where not automatic").query(String.class).list())
			.containsExactlyInAnyOrder("市直有关单位", "市直有关单位", "中央、省驻示例有关单位");
	}

	@Test
	void everyStatusAndEverySignalOccurs() {
		assertThat(signals("status").keySet()).containsExactlyInAnyOrder("NOT_STARTED", "IN_PROGRESS", "CLOSING",
				"CLOSED");
		assertThat(signals("signal").keySet()).containsExactlyInAnyOrder("GREEN", "AMBER", "RED", "ORANGE", "GREY");
		assertThat(signals("returned::text").get("true")).isPositive();
	}

	/** What the ledger's services would never leave behind. */
	@Test
	void entriesStandAsTheirReportsAndApplicationsSay() {
		assertThat(this.jdbc
			.sql("""
					select e.id, e.status from ledger_entry e
					where (e.status = 'CLOSED') <> exists (select 1 from closing c
					    where c.entry_id = e.id and c.decision = 'APPROVED' and c.reopened_at is null)
					  or (e.status = 'CLOSING') <> exists (select 1 from closing c where c.entry_id = e.id and c.decision is null)
					  or (e.status = 'NOT_STARTED') <> not exists (select 1 from progress_report r
					    where r.entry_id = e.id and r.submitted_at is not null)
					  or (e.status = 'CLOSED') <> (e.closed_on is not null)
					  or e.status = 'CLOSED' and exists (select 1 from checkpoint k
					    where k.entry_id = e.id and k.kind = 'DEADLINE' and k.met_on is distinct from e.closed_on)
					  or exists (select 1 from checkpoint k join progress_report r on r.id = k.report_id
					    where k.entry_id = e.id and (r.entry_id <> e.id or k.met_on < k.from_on))
					  or exists (select 1 from closing c where c.entry_id = e.id and not exists (select 1 from evidence v
					    where v.closing_id = c.id and v.entry_id = e.id))
					""")
			.query()
			.listOfRows()).isEmpty();
	}

	@Test
	void unitsDiffer() {
		List<Double> closedShares = this.jdbc.sql("""
				select avg((e.status = 'CLOSED')::int)::float8 from ledger_entry e join work_plan p on p.id = e.plan_id
				where p.year = 2026 group by unit_id
				""").query(Double.class).list();
		assertThat(closedShares).hasSize(32).anyMatch(share -> share > 0.5).anyMatch(share -> share < 0.25);
	}

	@Test
	void theLastPlanIsNearlyDone() {
		Map<String, Integer> last = counts(
				"""
						select e.status, count(*) from ledger_entry e join work_plan p on p.id = e.plan_id where p.year = 2025 group by 1
						""");
		int all = last.values().stream().mapToInt(Integer::intValue).sum();
		assertThat(last.get("CLOSED")).isBetween(all * 9 / 10, all - 3);
	}

	@Test
	void theSecondStartLoadsNothing() {
		int before = this.jdbc.sql("select count(*) from audit_entry").query(Integer.class).single();
		this.loader.run(null);
		assertThat(this.jdbc.sql("select count(*) from audit_entry").query(Integer.class).single()).isEqualTo(before);
	}

	@Test
	void theSignInPageNamesTheAccounts() {
		assertThat(this.mvc.get().uri("/sign-in")).hasStatusOk().bodyText().contains("fgw", "dhx", DemoCity.PASSWORD);
	}

	private Map<String, Integer> signals(String column) {
		return this.jdbc.sql("select " + column + ", count(*) from entry_signal(:today, :until) group by 1")
			.param("today", TODAY)
			.param("until", this.calendar.plus(TODAY, 10))
			.query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
			.list()
			.stream()
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Map<String, Integer> counts(String sql) {
		return this.jdbc.sql(sql)
			.query((row, n) -> Map.entry(row.getString(1), row.getInt(2)))
			.list()
			.stream()
			.collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@TestConfiguration
	static class OnThatDay {

		@Bean
		@Primary
		Clock demoClock() {
			ZoneId zone = ZoneId.of("Asia/Shanghai");
			return Clock.fixed(TODAY.atTime(10, 0).atZone(zone).toInstant(), zone);
		}

	}

}
