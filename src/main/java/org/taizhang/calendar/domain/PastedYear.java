package org.taizhang.calendar.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.calendar.YearArrangement;
import org.taizhang.shared.RefusedException;

/**
 * Reads what an admin pastes: JSON, or a table with a date or a range of dates and 休 or 班
 * on each line.
 */
public final class PastedYear {

	private static final String DATE = "(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?(?:[（(][^）)]*[）)])?";

	private static final Pattern LINE = Pattern
		.compile(DATE + "(?:\\s*(?:至|到|~|～|—+|－|-)\\s*(?:" + DATE + "|(\\d{1,2})日?))?[\\s,，、:：]*(.*)");

	private static final Pattern OFF = Pattern.compile("休|放假|假期|假日|^off$");

	private static final Pattern WORK = Pattern.compile("班|工作日|^work$");

	private PastedYear() {
	}

	/**
	 * The years that are to be loaded. A year's notice may name days of its neighbours
	 * (2022-12-31 in that of 2023): they are added to what is known of those years.
	 * @param year the year of dates without one
	 */
	public static List<YearArrangement> read(String pasted, int year, Collection<YearArrangement> known) {
		String text = pasted.strip();
		if (text.isEmpty()) {
			throw new RefusedException("请粘贴放假安排：每行一个日期和“休”或“班”，或一段 JSON。");
		}
		return text.startsWith("{") ? YearArrangement.fromJson(text.getBytes(StandardCharsets.UTF_8))
				: table(text, year, known);
	}

	private static List<YearArrangement> table(String text, int mainYear, Collection<YearArrangement> known) {
		Map<LocalDate, Boolean> offByDay = new TreeMap<>();
		int number = 0;
		for (String line : text.split("\\R")) {
			number++;
			if (!line.isBlank() && !(offByDay.isEmpty() && line.matches("\\D*"))) {
				read(line.strip(), number, mainYear, offByDay);
			}
		}
		if (offByDay.keySet().stream().noneMatch(day -> day.getYear() == mainYear)) {
			throw new RefusedException("粘贴的内容里没有 " + mainYear + " 年的日期，请核对年份。");
		}
		List<YearArrangement> years = new ArrayList<>();
		new TreeSet<>(offByDay.keySet().stream().map(LocalDate::getYear).toList())
			.forEach(year -> years.add(arrangement(year, offByDay, base(year, mainYear, known))));
		return years;
	}

	/** What days of a neighbouring year are added to. */
	private static Optional<YearArrangement> base(int year, int mainYear, Collection<YearArrangement> known) {
		if (year == mainYear) {
			return Optional.empty();
		}
		Optional<YearArrangement> neighbour = known.stream().filter(one -> one.year() == year).findFirst();
		if (neighbour.isEmpty()) {
			throw new RefusedException("内容里有 " + year + " 年的日期，但 " + year + " 年还没有加载。请先加载 " + year + " 年，或去掉这些行。");
		}
		return neighbour;
	}

	private static YearArrangement arrangement(int year, Map<LocalDate, Boolean> offByDay,
			Optional<YearArrangement> base) {
		TreeSet<LocalDate> off = new TreeSet<>(base.map(YearArrangement::off).orElseGet(TreeSet::new));
		TreeSet<LocalDate> work = new TreeSet<>(base.map(YearArrangement::work).orElseGet(TreeSet::new));
		offByDay.forEach((day, isOff) -> {
			if (day.getYear() == year) {
				(isOff ? work : off).remove(day);
				(isOff ? off : work).add(day);
			}
		});
		return new YearArrangement(year, off, work);
	}

	private static void read(String line, int number, int mainYear, Map<LocalDate, Boolean> offByDay) {
		Matcher matcher = LINE.matcher(line);
		if (!matcher.matches()) {
			throw new RefusedException("第 " + number + " 行“" + line + "”看不出日期，应写作：2027-01-01 休。");
		}
		LocalDate first = date(matcher.group(1), matcher.group(2), matcher.group(3), mainYear, line, number);
		LocalDate last = first;
		if (matcher.group(5) != null) {
			String year = (matcher.group(4) != null) ? matcher.group(4) : String.valueOf(first.getYear());
			last = date(year, matcher.group(5), matcher.group(6), mainYear, line, number);
		}
		else if (matcher.group(7) != null) {
			last = date(matcher.group(1), matcher.group(2), matcher.group(7), mainYear, line, number);
		}
		if (last.isBefore(first) || last.isAfter(first.plusDays(31))) {
			throw new RefusedException("第 " + number + " 行“" + line + "”的起止日期不对，请核对。");
		}
		boolean off = isOff(matcher.group(8).strip(), line, number);
		first.datesUntil(last.plusDays(1)).forEach(day -> put(day, off, number, offByDay));
	}

	private static boolean isOff(String word, String line, int number) {
		boolean off = OFF.matcher(word).find();
		boolean work = WORK.matcher(word).find();
		if (off == work) {
			throw new RefusedException("第 " + number + " 行“" + line + "”要写明“休”或“班”（只写其中一个）。");
		}
		return off;
	}

	private static void put(LocalDate day, boolean off, int number, Map<LocalDate, Boolean> offByDay) {
		Boolean before = offByDay.put(day, off);
		if (before != null && before != off) {
			throw new RefusedException("第 " + number + " 行：" + day + " 前面已写为“" + (before ? "休" : "班") + "”，请保留一个。");
		}
	}

	private static LocalDate date(String year, String month, String day, int mainYear, String line, int number) {
		try {
			return LocalDate.of((year != null) ? Integer.parseInt(year) : mainYear, Integer.parseInt(month),
					Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			throw new RefusedException("第 " + number + " 行“" + line + "”的日期不存在，请核对。");
		}
	}

}
