package org.taizhang.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The arrangements of some years as a value: immutable, needs no database. */
public final class WorkingDays implements WorkingCalendar {

	/** A Monday, from which weekdays are counted. */
	private static final LocalDate EPOCH = LocalDate.of(1900, 1, 1);

	private final NavigableMap<Integer, YearArrangement> years = new TreeMap<>();

	/** Days off that would be working days by the week, and the other way round. */
	private final NavigableSet<LocalDate> off = new TreeSet<>();

	private final NavigableSet<LocalDate> work = new TreeSet<>();

	public WorkingDays(Collection<YearArrangement> arrangements) {
		for (YearArrangement arrangement : arrangements) {
			this.years.put(arrangement.year(), arrangement);
			arrangement.off().stream().filter(WorkingDays::isWeekday).forEach(this.off::add);
			arrangement.work().stream().filter(day -> !isWeekday(day)).forEach(this.work::add);
		}
	}

	/** The years that come with the program. */
	public static WorkingDays bundled() {
		try (InputStream json = WorkingDays.class.getResourceAsStream("/calendar/holidays.json")) {
			return new WorkingDays(YearArrangement.fromJson(json.readAllBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Collection<YearArrangement> years() {
		return this.years.values();
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return isWeekday(day) ? !this.off.contains(day) : this.work.contains(day);
	}

	@Override
	public boolean isLoaded(int year) {
		return this.years.containsKey(year);
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -between(to, from);
		}
		return weekdaysUntil(to) - weekdaysUntil(from) - this.off.subSet(from, false, to, true).size()
				+ this.work.subSet(from, false, to, true).size();
	}

	/** Mondays to Fridays since the epoch, the given day included. */
	private static int weekdaysUntil(LocalDate day) {
		int days = (int) ChronoUnit.DAYS.between(EPOCH, day) + 1;
		return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7), 5);
	}

	static boolean isWeekday(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
	}

}
