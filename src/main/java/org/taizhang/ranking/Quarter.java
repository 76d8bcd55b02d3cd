package org.taizhang.ranking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, written 2026Q3.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[Qq]([1-4])");

	private static final String[] CHINESE = { "一", "二", "三", "四" };

	public Quarter {
		if (number < 1 || number > 4 || year < 1 || year > 9999) {
			throw new IllegalArgumentException("no quarter " + number + " of " + year);
		}
	}

	/** Reads 2026Q3; what a controller's parameter is converted by. */
	public static Quarter valueOf(String text) {
		Matcher matcher = WRITTEN.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not a quarter: " + text);
		}
		return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	public static Quarter containing(LocalDate day) {
		return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, 3 * this.number - 2, 1);
	}

	public LocalDate lastDay() {
		return YearMonth.of(this.year, 3 * this.number).atEndOfMonth();
	}

	public Quarter previous() {
		return (this.number > 1) ? new Quarter(this.year, this.number - 1) : new Quarter(this.year - 1, 4);
	}

	public Quarter next() {
		return (this.number < 4) ? new Quarter(this.year, this.number + 1) : new Quarter(this.year + 1, 1);
	}

	/** 2026年第三季度. */
	public String label() {
		return this.year + "年" + name();
	}

	/** 第三季度. */
	public String name() {
		return "第" + CHINESE[this.number - 1] + "季度";
	}

	@Override
	public int compareTo(Quarter other) {
		return Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number).compare(this, other);
	}

	@Override
	public String toString() {
		return this.year + "Q" + this.number;
	}

}
