package org.taizhang.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.calendar.YearArrangement;

/**
 * One month for the year's page.
 *
 * @param weeks rows of seven days, Monday first; null where another month's day would be
 * @param off its days off as ranges, such as 1日（周五）至3日（周日）
 * @param work its make-up workdays
 */
record MonthView(int month, int workingDays, List<List<DayView>> weeks, List<String> off, List<String> work) {

	/**
	 * @param mark 休, 班 or empty
	 */
	record DayView(int number, boolean working, String mark) {
	}

	static List<MonthView> of(YearArrangement year, WorkingCalendar calendar) {
		List<MonthView> months = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			YearMonth days = YearMonth.of(year.year(), month);
			months.add(new MonthView(month, calendar.between(days.atDay(1).minusDays(1), days.atEndOfMonth()),
					weeks(days, year, calendar), ranges(year.off(), days), ranges(year.work(), days)));
		}
		return months;
	}

	private static List<List<DayView>> weeks(YearMonth month, YearArrangement year, WorkingCalendar calendar) {
		List<List<DayView>> weeks = new ArrayList<>();
		LocalDate monday = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
		for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
			List<DayView> week = new ArrayList<>();
			monday.datesUntil(monday.plusWeeks(1))
				.forEach(day -> week.add(YearMonth.from(day).equals(month)
						? new DayView(day.getDayOfMonth(), calendar.isWorkingDay(day), mark(day, year)) : null));
			weeks.add(week);
		}
		return weeks;
	}

	private static String mark(LocalDate day, YearArrangement year) {
		return year.off().contains(day) ? "休" : year.work().contains(day) ? "班" : "";
	}

	private static List<String> ranges(Collection<LocalDate> days, YearMonth month) {
		List<String> ranges = new ArrayList<>();
		LocalDate first = null;
		LocalDate last = null;
		for (LocalDate day : days.stream().filter(day -> YearMonth.from(day).equals(month)).toList()) {
			if (last == null || !day.equals(last.plusDays(1))) {
				addRange(ranges, first, last);
				first = day;
			}
			last = day;
		}
		addRange(ranges, first, last);
		return ranges;
	}

	private static void addRange(List<String> ranges, LocalDate first, LocalDate last) {
		if (first != null) {
			ranges.add(first.equals(last) ? word(first) : word(first) + "至" + word(last));
		}
	}

	private static String word(LocalDate day) {
		return day.getDayOfMonth() + "日（" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA) + "）";
	}

}
