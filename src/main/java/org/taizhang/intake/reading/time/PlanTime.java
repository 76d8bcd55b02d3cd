package org.taizhang.intake.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.wording.ChineseNumbers;

/**
 * Turns a printed time into a date: by the plan's year, or counted from its issue.
 *
 * @param year the plan's year, or null
 * @param issuedOn the day of issue, or null
 * @param days counts working days, or null where there is no calendar
 */
public record PlanTime(Integer year, LocalDate issuedOn, WorkingDayCount days) {

	/** Digits of a day from 2009 to 2036. */
	private static final int SERIAL = 5;

	private static final Pattern SERIALS = Pattern.compile("4[0-9]{4}");

	/** The last day in time; null where it cannot be known. */
	public LocalDate date(Matcher time) {
		try {
			return (Groups.get(time, "count") != null) ? counted(time) : dated(time);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * A day as spreadsheets count them, 46203 for 2026-06-30: copied where its cell had
	 * no form of a date. Only those about the plan's year are taken for one.
	 */
	Optional<ReadDeadline> serial(String cell) {
		if (this.year == null || cell.length() != SERIAL || !SERIALS.matcher(cell).matches()) {
			return Optional.empty();
		}
		LocalDate day = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(cell));
		return (Math.abs(day.getYear() - this.year) <= 1) ? Optional.of(new ReadDeadline(cell, day)) : Optional.empty();
	}

	/** Whether the time names a year before the plan's. */
	public boolean isPast(Matcher time) {
		Integer named = yearOf(time);
		return named != null && this.year != null && named < this.year;
	}

	boolean isPast(LocalDate date) {
		return this.year != null && date.getYear() < this.year;
	}

	private LocalDate dated(Matcher time) {
		Integer named = yearOf(time);
		if (named == null || Groups.get(time, "vague") != null) {
			return null;
		}
		if (Groups.get(time, "eve") != null) {
			return before(Groups.get(time, "eve"), named);
		}
		if (Groups.get(time, "quarter") != null) {
			return endOf(named, ChineseNumbers.parse(Groups.get(time, "quarter")) * 3);
		}
		if (Groups.get(time, "half") != null) {
			return endOf(named, Groups.get(time, "half").equals("上") ? 6 : 12);
		}
		if (Groups.get(time, "month") == null) {
			return endOf(named, 12);
		}
		int month = ChineseNumbers.parse(Groups.get(time, "month"));
		if (Groups.get(time, "day") != null) {
			return LocalDate.of(named, month, ChineseNumbers.parse(Groups.get(time, "day")));
		}
		String part = Groups.get(time, "part");
		return "上".equals(part) ? LocalDate.of(named, month, 10)
				: "中".equals(part) ? LocalDate.of(named, month, 20) : endOf(named, month);
	}

	/** Null for feasts of the moon's calendar, and for 清明. */
	private static LocalDate before(String feast, int year) {
		return switch (feast) {
			case "元旦" -> endOf(year, 12);
			case "五一" -> endOf(year, 4);
			case "七一" -> endOf(year, 6);
			case "八一" -> endOf(year, 7);
			case "国庆", "十一" -> endOf(year, 9);
			default -> null;
		};
	}

	/** 自印发之日起10个工作日内. */
	private LocalDate counted(Matcher time) {
		int count = ChineseNumbers.parse(Groups.get(time, "count"));
		if (this.issuedOn == null) {
			return null;
		}
		return switch (Groups.get(time, "unit")) {
			case "工作日" -> (this.days != null) ? this.days.plus(this.issuedOn, count) : null;
			case "月" -> this.issuedOn.plusMonths(count);
			case "周" -> this.issuedOn.plusWeeks(count);
			default -> this.issuedOn.plusDays(count);
		};
	}

	private Integer yearOf(Matcher time) {
		if (Groups.get(time, "year") != null) {
			return ChineseNumbers.parse(Groups.get(time, "year"));
		}
		if (Groups.get(time, "next") != null && this.year != null) {
			return this.year + 1;
		}
		return this.year;
	}

	private static LocalDate endOf(int year, int month) {
		return YearMonth.of(year, month).atEndOfMonth();
	}

}
