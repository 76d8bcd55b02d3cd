package org.taizhang.calendar;

import java.time.LocalDate;

/**
 * Working days by the State Council's arrangement of each year, make-up workdays
 * included. A year that is not loaded counts Monday to Friday; what is computed with it
 * is to be shown as 暂定.
 */
public interface WorkingCalendar {

	boolean isWorkingDay(LocalDate day);

	/** Whether the arrangement of the year is known. */
	boolean isLoaded(int year);

	/**
	 * The day that is so many working days after the given one; the given day itself is
	 * not counted. Zero gives the day itself, a negative number counts back.
	 */
	default LocalDate plus(LocalDate from, int workingDays) {
		int step = Integer.signum(workingDays);
		LocalDate day = from;
		for (int left = Math.abs(workingDays); left > 0;) {
			day = day.plusDays(step);
			if (isWorkingDay(day)) {
				left--;
			}
		}
		return day;
	}

	/**
	 * The working days after {@code from} up to and including {@code to}; where
	 * {@code to} lies before {@code from}, those after {@code to} up to and including
	 * {@code from}, as a negative number.
	 */
	int between(LocalDate from, LocalDate to);

}
