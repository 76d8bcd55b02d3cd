package org.taizhang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.taizhang.account.AuditContext;
import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.plan.PlanService;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with 示例市, once: units, accounts, last year's plan and this
 * year's, and what was done about them up to today. One transaction: all of it or
 * nothing. The same day gives the same data.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

	private final UnitDirectory directory;

	private final DemoCity city;

	private final DemoPlans demoPlans;

	private final PlanService plans;

	private final LedgerHistory history;

	private final WorkingCalendar calendar;

	private final AuditContext audit;

	private final TransactionTemplate transaction;

	private final EntityManager entities;

	private final Clock clock;

	@Override
	public void run(ApplicationArguments args) {
		if (this.directory.units().isEmpty()) {
			long begin = System.nanoTime();
			this.audit.inBackground("装入演示数据", () -> this.transaction.executeWithoutResult(status -> load()));
			log.info("演示数据已装入，用时 {} 毫秒。", (System.nanoTime() - begin) / 1_000_000);
		}
	}

	private void load() {
		LocalDate today = LocalDate.now(this.clock);
		this.city.build();
		LocalDate lastIssue = LocalDate.of(today.getYear() - 1, Month.MARCH, 6);
		long lastPlan = this.demoPlans.issue("plan-last-year.html", lastIssue.getYear() + "年政务公开工作要点.html", lastIssue);
		this.plans.end(lastPlan);
		LocalDate issue = earlier(LocalDate.of(today.getYear(), Month.MARCH, 12), today);
		long plan = this.demoPlans.issue("plan-this-year.txt", issue.getYear() + "年政务公开工作要点.txt", issue);
		// from here on the rows change behind the entities' backs
		this.entities.flush();
		this.entities.clear();
		tell(lastPlan, "progress-last-year.yaml", lastIssue, earlier(today, LocalDate.of(today.getYear(), 1, 31)),
				true);
		tell(plan, "progress-this-year.yaml", issue, today, false);
	}

	private void tell(long plan, String progress, LocalDate issued, LocalDate until, boolean ended) {
		Map<String, DemoUnit> units = DemoResources.units()
			.stream()
			.collect(Collectors.toMap(DemoUnit::code, Function.identity()));
		this.history.write(plan, DemoResources.progress(progress), units,
				new Telling(issued, until, ended, new OfficeDays(this.calendar, this.clock.getZone()),
						DemoResources.lines("opinions.txt"), DemoResources.lines("reopenings.txt")));
	}

	private static LocalDate earlier(LocalDate a, LocalDate b) {
		return a.isBefore(b) ? a : b;
	}

}
