package org.taizhang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.taizhang.demo.OpenedEntry.Owed;
import org.taizhang.plan.Timing;

/**
 * How a unit worked on one entry from the issue of the plan to the day up to which is
 * told, by the ledger's own rules: a report meets the oldest report owed whose period has
 * begun; an application needs a report, evidence and no report owed; approval dates back
 * to the application.
 */
final class EntryHistory {

	private static final String SUPERVISOR = "supervisor";

	private final OpenedEntry entry;

	private final DemoUnit unit;

	private final ProgressText text;

	private final Telling telling;

	private final HistoryRows rows;

	private final SplittableRandom random;

	private final Wording wording;

	private final Deque<Owed> owed;

	private LocalDate lastReportOn;

	private String status = "NOT_STARTED";

	private boolean returned;

	private LocalDate closedOn;

	EntryHistory(OpenedEntry entry, DemoUnit unit, ProgressText text, Telling telling, HistoryRows rows) {
		this.entry = entry;
		this.unit = unit;
		this.text = text;
		this.telling = telling;
		this.rows = rows;
		this.random = new SplittableRandom(
				(unit.code() + entry.position()).hashCode() * 31L + telling.opened().getDayOfMonth());
		this.wording = new Wording(unit, this.random);
		this.owed = new ArrayDeque<>(entry.reports());
	}

	void tell() {
		LocalDate start = this.telling.days()
			.from(this.telling.opened().plusDays(this.unit.pace().daysToStart(this.random)));
		boolean never = this.unit.pace().neverFinishes(this.random)
				&& !(this.telling.ended() && Pace.chance(60, this.random));
		if (start.isAfter(this.telling.until()) || never && this.random.nextBoolean()) {
			return;
		}
		plan(start);
		LocalDate finish = isRecurring() ? reportByPeriod(start) : reportByStage(start, never);
		if (finish != null) {
			close(finish);
		}
		if (this.status.equals("IN_PROGRESS") && !this.telling.ended() && Pace.chance(6, this.random)) {
			this.rows.report(this.entry.id(), this.wording.of(report(this.text.reports().size() - 1), period(finish)),
					null, null);
		}
		this.rows.standing(new HistoryRows.Standing(this.entry.id(), this.status, this.returned, this.closedOn));
	}

	private boolean isRecurring() {
		return this.entry.timing() == Timing.MONTHLY || this.entry.timing() == Timing.QUARTERLY
				|| this.entry.timing() == Timing.CONTINUOUS;
	}

	private void plan(LocalDate start) {
		List<String> measures = this.text.measures();
		long span = Math.max(1, ChronoUnit.DAYS.between(start, this.entry.lastDue()));
		for (int i = 0; i < measures.size(); i++) {
			LocalDate due = this.telling.days().upTo(start.plusDays(span * (i + 1) / measures.size()));
			this.rows.measure(new HistoryRows.Measure(this.entry.id(), i + 1, this.wording.of(measures.get(i)),
					this.wording.division(), due));
		}
	}

	/**
	 * @return when the unit was done, or null
	 */
	private LocalDate reportByPeriod(LocalDate start) {
		for (Owed period : this.entry.reports()) {
			if (this.unit.pace().stopsReporting(this.random)) {
				return null;
			}
			LocalDate on = this.unit.pace().reportsInTime(this.random)
					? this.telling.days().upTo(period.dueOn().minusDays(this.random.nextInt(7)))
					: this.telling.days().from(period.dueOn().plusDays(1 + this.random.nextInt(18)));
			if (this.lastReportOn != null && !on.isAfter(this.lastReportOn)) {
				on = this.telling.days().from(this.lastReportOn.plusDays(1));
			}
			on = on.isBefore(start) ? start : on;
			if (on.isAfter(this.telling.until())) {
				return null;
			}
			report(on, this.wording.of(report(this.random.nextInt(this.text.reports().size())), period(period.dueOn())),
					Pace.chance(60, this.random));
		}
		return this.telling.days().from(this.lastReportOn.plusDays(2 + this.random.nextInt(8)));
	}

	/**
	 * @return when the unit was done, or null
	 */
	private LocalDate reportByStage(LocalDate start, boolean never) {
		LocalDate due = this.entry.lastDue();
		LocalDate finish = this.telling.days().from(due.plusDays(daysAfter(due, start)));
		if (!finish.isAfter(start.plusDays(5))) {
			finish = this.telling.days().from(start.plusDays(6));
		}
		int stages = never ? Math.max(1, this.text.reports().size() - 1) : this.text.reports().size();
		long span = ChronoUnit.DAYS.between(start, finish);
		for (int i = 0; i < stages; i++) {
			LocalDate on = this.telling.days().upTo(start.plusDays((span - 1) * (i + 1) / this.text.reports().size()));
			on = on.isBefore(start) ? start : on;
			if (on.isAfter(this.telling.until())) {
				return null;
			}
			report(on, this.wording.of(report(i), period(on)), i == this.text.reports().size() - 1);
		}
		return (never || finish.isAfter(this.telling.until())) ? null : finish;
	}

	/** With much time before it, a good unit does not wait for the last weeks. */
	private int daysAfter(LocalDate due, LocalDate start) {
		long span = ChronoUnit.DAYS.between(start, due);
		boolean ahead = span > 150 && this.unit.pace().reportsInTime(this.random) && Pace.chance(50, this.random);
		return ahead ? -(int) (span * (10 + this.random.nextInt(30)) / 100)
				: this.unit.pace().finishesAfterDeadline(this.random);
	}

	private String report(int stage) {
		return this.text.reports().get(stage);
	}

	private Map<String, String> period(LocalDate day) {
		int month = (day != null ? day : this.telling.until()).getMonthValue();
		return Map.of("period",
				(this.entry.timing() == Timing.MONTHLY) ? month + "月"
						: List.of("一季度", "二季度", "三季度", "四季度").get((month - 1) / 3),
				"sofar", (month < 7) ? "今年以来" : (month < 10) ? "上半年" : "前三季度");
	}

	private void report(LocalDate on, String words, boolean withEvidence) {
		Instant at = this.telling.days().at(on, this.random);
		long id = this.rows.report(this.entry.id(), words, at, this.unit.code());
		if (!this.owed.isEmpty() && !this.owed.peek().fromOn().isAfter(on)) {
			this.rows.met(this.owed.poll().id(), on, id);
		}
		if (withEvidence) {
			evidence(on, at, id, null);
		}
		this.lastReportOn = on;
		this.status = "IN_PROGRESS";
	}

	private void evidence(LocalDate on, Instant at, Long reportId, Long closingId) {
		String address = "https://www.example.gov.cn/%s/zwgk/%tY%<tm/t%<tY%<tm%<td_%06d.html"
			.formatted(this.unit.code(), on, 100_000 + this.random.nextInt(900_000));
		this.rows.evidence(new HistoryRows.Evidence(this.entry.id(), reportId, closingId,
				this.wording.oneOf(this.text.evidence()), address, at, this.unit.code()));
	}

	private void close(LocalDate finish) {
		boolean toBeReturned = this.unit.pace().isReturned(this.random);
		LocalDate applied = finish;
		String addition = "";
		// nothing of an ended plan is left undecided
		LocalDate last = this.telling.until().minusDays(this.telling.ended() ? 10 : 0);
		while (!applied.isAfter(last)) {
			LocalDate decided = this.telling.days().from(applied.plusDays(daysToDecide(applied)));
			String opinion = toBeReturned ? this.wording.oneOf(this.telling.opinions()) : "同意销号。";
			apply(applied, this.wording.of(this.text.closing()) + addition, decided, opinion, toBeReturned);
			if (!toBeReturned || decided.isAfter(this.telling.until())) {
				return;
			}
			toBeReturned = false;
			addition = "前次退回意见指出的问题已补正，佐证材料一并更新。";
			applied = this.telling.days().from(decided.plusDays(3 + this.unit.pace().daysLate(this.random)));
		}
	}

	/** The office has a pile of the last two weeks on its desk. */
	private int daysToDecide(LocalDate applied) {
		boolean waits = !this.telling.ended() && applied.isAfter(this.telling.until().minusDays(14))
				&& Pace.chance(60, this.random);
		return waits ? 15 : 1 + this.random.nextInt(5);
	}

	private void apply(LocalDate applied, String statement, LocalDate decided, String opinion, boolean returns) {
		boolean waits = decided.isAfter(this.telling.until());
		boolean reopens = !returns && decided.plusDays(20).isBefore(this.telling.until()) && !this.telling.ended()
				&& Pace.chance(1, this.random);
		Instant at = this.telling.days().at(applied, this.random);
		long id = this.rows.nextClosing();
		this.rows.closing(new HistoryRows.Closing(id, this.entry.id(), statement, at, this.unit.code(),
				waits ? null : returns ? "RETURNED" : "APPROVED", waits ? null : opinion,
				waits ? null : this.telling.days().at(decided, this.random), waits ? null : SUPERVISOR,
				reopens ? this.telling.days().at(this.telling.days().from(decided.plusDays(15)), this.random) : null,
				reopens ? this.wording.oneOf(this.telling.reopenings()) : null));
		evidence(applied, at, null, id);
		this.status = waits ? "CLOSING" : (returns || reopens) ? "IN_PROGRESS" : "CLOSED";
		this.returned = !waits && returns;
		if (this.status.equals("CLOSED")) {
			this.closedOn = applied;
			this.entry.deadlines().forEach(deadline -> this.rows.met(deadline.id(), applied, null));
		}
	}

}
