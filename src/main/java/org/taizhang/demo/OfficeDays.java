package org.taizhang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;

import lombok.RequiredArgsConstructor;
import org.taizhang.calendar.WorkingCalendar;

/** When offices work. */
@RequiredArgsConstructor
final class OfficeDays {

	private final WorkingCalendar calendar;

	private final ZoneId zone;

	/** The day itself or the last working day before it. */
	LocalDate upTo(LocalDate day) {
		LocalDate working = day;
		while (!this.calendar.isWorkingDay(working)) {
			working = working.minusDays(1);
		}
		return working;
	}

	/** The day itself or the next working day. */
	LocalDate from(LocalDate day) {
		LocalDate working = day;
		while (!this.calendar.isWorkingDay(working)) {
			working = working.plusDays(1);
		}
		return working;
	}

	/** Some minute of that day's office hours. */
	Instant at(LocalDate day, RandomGenerator random) {
		LocalTime opens = random.nextBoolean() ? LocalTime.of(8, 40) : LocalTime.of(14, 40);
		return day.atTime(opens).plusSeconds(random.nextInt(60 * 60 * 3)).atZone(this.zone).toInstant();
	}

}
