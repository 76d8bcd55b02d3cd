package org.taizhang.intake;

import java.time.LocalDate;

import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.intake.reading.time.WorkingDayCount;

/** Working days for the readers, who know no calendar of their own. */
public record CountedDays(WorkingCalendar calendar) implements WorkingDayCount {

	@Override
	public LocalDate plus(LocalDate from, int workingDays) {
		return this.calendar.plus(from, workingDays);
	}

	@Override
	public boolean isLoaded(int year) {
		return this.calendar.isLoaded(year);
	}

}
