package org.taizhang.intake.reading.time;

import java.time.LocalDate;

/** Counts working days for times such as 自印发之日起10个工作日内. */
public interface WorkingDayCount {

	/**
	 * The day that is so many working days after the given one, which is not counted.
	 */
	LocalDate plus(LocalDate from, int workingDays);

	/**
	 * Whether the holidays of the year are known; what else is counted is provisional.
	 */
	boolean isLoaded(int year);

}
