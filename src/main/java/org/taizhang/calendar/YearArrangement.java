package org.taizhang.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.taizhang.shared.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One year's holiday arrangement. The messages of what it refuses are for the admin who
 * pasted it.
 *
 * @param off statutory days off; may be weekend days inside a holiday
 * @param work make-up workdays, always a Saturday or Sunday
 */
public record YearArrangement(int year, NavigableSet<LocalDate> off, NavigableSet<LocalDate> work) {

	private static final JsonMapper JSON = new JsonMapper();

	public YearArrangement(int year, Collection<LocalDate> off, Collection<LocalDate> work) {
		this(year, (NavigableSet<LocalDate>) new TreeSet<>(off), new TreeSet<>(work));
	}

	public YearArrangement {
		if (year < 1950 || year > 2200) {
			throw new RefusedException("年份 " + year + " 不正确。");
		}
		for (LocalDate day : off) {
			requireIn(year, day);
			if (work.contains(day)) {
				throw new RefusedException(day + " 既写为休息日又写为上班日，请保留一个。");
			}
		}
		for (LocalDate day : work) {
			requireIn(year, day);
			if (WorkingDays.isWeekday(day)) {
				throw new RefusedException(day + " 是工作日（周一至周五），不需要写为调休上班。请核对日期。");
			}
		}
		if (off.isEmpty()) {
			throw new RefusedException(year + " 年没有任何休息日，请核对内容是否粘贴完整。");
		}
		off = Collections.unmodifiableNavigableSet(new TreeSet<>(off));
		work = Collections.unmodifiableNavigableSet(new TreeSet<>(work));
	}

	private static void requireIn(int year, LocalDate day) {
		if (day.getYear() != year) {
			throw new RefusedException(day + " 不在 " + year + " 年内。");
		}
	}

	/**
	 * Reads
	 * <code>{"2026": {"off": ["2026-01-01", …], "work": ["2026-01-04", …]}, …}</code>.
	 */
	public static List<YearArrangement> fromJson(byte[] json) {
		JsonNode root;
		try {
			root = JSON.readTree(json);
		}
		catch (JacksonException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
			throw new RefusedException("内容不是有效的 JSON，第 " + line + " 行附近有误。请检查括号、引号和逗号。");
		}
		if (!root.isObject() || root.isEmpty()) {
			throw new RefusedException("JSON 应以年份为键，例如 {\"2027\": {\"off\": [\"2027-01-01\"], \"work\": []}}。");
		}
		List<YearArrangement> years = new ArrayList<>();
		root.properties().forEach(entry -> {
			if (!entry.getKey().matches("\\d{4}")) {
				throw new RefusedException("“" + entry.getKey() + "” 不是四位数的年份。");
			}
			int year = Integer.parseInt(entry.getKey());
			years.add(new YearArrangement(year, dates(year, entry.getValue(), "off"),
					dates(year, entry.getValue(), "work")));
		});
		return years;
	}

	private static List<LocalDate> dates(int year, JsonNode arrangement, String key) {
		JsonNode days = arrangement.path(key);
		if (!days.isArray()) {
			throw new RefusedException(year + " 年缺少 \"" + key + "\"（应为日期的列表，可以为空）。");
		}
		List<LocalDate> dates = new ArrayList<>();
		for (JsonNode day : days) {
			try {
				dates.add(LocalDate.parse(day.asString("")));
			}
			catch (DateTimeParseException ex) {
				throw new RefusedException(year + " 年的 \"" + key + "\" 中，" + day + " 不是日期，应写作 2027-01-01。");
			}
		}
		return dates;
	}

}
