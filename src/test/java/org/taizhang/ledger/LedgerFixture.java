package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.plan.PlanContent;
import org.taizhang.plan.PlanContent.PhraseMeaning;
import org.taizhang.plan.PlanService;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes units and issued plans for tests, under names that no other test has. */
@Component
@RequiredArgsConstructor
public class LedgerFixture {

	private static final AtomicInteger NEXT = new AtomicInteger();

	private final JdbcClient jdbc;

	private final PlanService plans;

	public long unit(String name) {
		int number = NEXT.incrementAndGet();
		return this.jdbc
			.sql("insert into unit (code, name, kind, sort_order) values (?, ?, 'DEPARTMENT', ?) returning id")
			.params("lt" + number, name + number, number)
			.query(Long.class)
			.single();
	}

	public PlanBuilder plan(int year) {
		return new PlanBuilder(year);
	}

	/** The only entry of a unit in a plan. */
	public long entryOf(long planId, long unitId) {
		return entriesOf(planId, unitId).stream().reduce((a, b) -> {
			throw new IllegalStateException("more than one");
		}).orElseThrow();
	}

	/** A unit's entries in the plan's order. */
	public List<Long> entriesOf(long planId, long unitId) {
		return this.jdbc.sql("""
				select e.id from ledger_entry e join requirement r on r.id = e.requirement_id
				where e.plan_id = ? and e.unit_id = ? order by r.position
				""").params(planId, unitId).query(Long.class).list();
	}

	/** A plan of one chapter; requirements are added one by one. */
	public final class PlanBuilder {

		private final int year;

		private LocalDate issuedOn;

		private LocalDate ledgerDue;

		private final List<PhraseMeaning> phrases = new ArrayList<>();

		private final List<PlanContent.Requirement> requirements = new ArrayList<>();

		private PlanBuilder(int year) {
			this.year = year;
			this.issuedOn = LocalDate.of(year, 1, 10);
		}

		public PlanBuilder issuedOn(LocalDate day) {
			this.issuedOn = day;
			return this;
		}

		public PlanBuilder ledgerDue(LocalDate day) {
			this.ledgerDue = day;
			return this;
		}

		/** Dates are deadlines whose phrase is the month, such as 9月底前. */
		public PlanBuilder requirement(String text, Timing timing, List<LocalDate> deadlines, Duty... duties) {
			List<PlanContent.Responsibility> responsibilities = new ArrayList<>();
			for (Duty duty : duties) {
				if (this.phrases.stream().noneMatch(known -> known.phrase().equals(duty.phrase()))) {
					this.phrases.add(new PhraseMeaning(duty.phrase(),
							duty.units().isEmpty() ? PhraseMeaning.Kind.UNASSIGNED : PhraseMeaning.Kind.GROUP,
							duty.units()));
				}
				responsibilities.add(new PlanContent.Responsibility(duty.role(), duty.phrase()));
			}
			this.requirements.add(new PlanContent.Requirement(null, text, timing,
					deadlines.stream().map(day -> new PlanContent.Deadline(day, day.getMonthValue() + "月底前")).toList(),
					List.of(), responsibilities));
			return this;
		}

		public long issue() {
			List<PlanContent.Task> tasks = this.requirements.stream()
				.map(requirement -> new PlanContent.Task(null, requirement.text(), List.of(requirement)))
				.collect(Collectors.toList());
			return LedgerFixture.this.plans
				.issue(new PlanContent(null, this.year + "年台账测试要点", null, null, null, this.issuedOn, this.year,
						this.ledgerDue, this.phrases, List.of(new PlanContent.Chapter("一、测试章", tasks))));
		}

	}

	/** Who answers for a requirement: a phrase, and the units that it stands for. */
	public record Duty(ResponsibilityRole role, String phrase, Set<Long> units) {

		public static Duty of(ResponsibilityRole role, String phrase, Long... units) {
			return new Duty(role, phrase, Set.of(units));
		}

		public static Duty responsible(Long... units) {
			return of(ResponsibilityRole.RESPONSIBLE, "单位" + Set.of(units), units);
		}

	}

}
