package org.taizhang.ranking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What of a quarter can be judged on a day. Everything that happened after
 * {@link #knownThrough()} is as if it had not happened, so that a past quarter's figures
 * stay what they were.
 *
 * @param knownThrough the last day whose events count: the quarter's last, or today
 * @param dueThrough the last day that is over: what was due then and is not done is late.
 * What is due today can still be done today.
 */
public record Cutoff(Quarter quarter, LocalDate knownThrough, LocalDate dueThrough) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

	public static Cutoff of(Quarter quarter, LocalDate today) {
		LocalDate last = quarter.lastDay();
		return today.isAfter(last) ? new Cutoff(quarter, last, last) : new Cutoff(quarter, today, today.minusDays(1));
	}

	/** The quarter is over; until then every figure is 未定稿. */
	public boolean finished() {
		return this.dueThrough.equals(this.quarter.lastDay());
	}

	public boolean started() {
		return !this.knownThrough.isBefore(this.quarter.firstDay());
	}

	/** 季末, or 截至9月18日 while the quarter runs. */
	public String asOf() {
		return finished() ? "季末" : "截至" + DAY.format(this.knownThrough);
	}

}
