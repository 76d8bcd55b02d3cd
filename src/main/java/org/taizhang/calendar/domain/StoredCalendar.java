package org.taizhang.calendar.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.calendar.WorkingDays;
import org.taizhang.calendar.YearArrangement;

/**
 * The calendar of the database, held in memory. Years that come with the program and are
 * not in the database are added at the start; what an admin has loaded is never replaced.
 */
@Service
class StoredCalendar implements WorkingCalendar, InitializingBean {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private volatile WorkingDays days = new WorkingDays(List.of());

	StoredCalendar(JdbcClient jdbc, Clock clock, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Override
	public void afterPropertiesSet() {
		this.transaction.executeWithoutResult(
				(status) -> WorkingDays.bundled().years().forEach((year) -> insertIfMissing(year, "随程序提供（国务院办公厅通知）")));
		reload();
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return this.days.isWorkingDay(day);
	}

	@Override
	public boolean isLoaded(int year) {
		return this.days.isLoaded(year);
	}

	@Override
	public int between(LocalDate from, LocalDate to) {
		return this.days.between(from, to);
	}

	/** Reads the database again: after a year was loaded. */
	void reload() {
		Map<Integer, Map<String, List<LocalDate>>> years = new HashMap<>();
		this.jdbc.sql("select day, year, kind from calendar_day")
			.query((row, n) -> years.computeIfAbsent(row.getInt("year"), (year) -> new HashMap<>())
				.computeIfAbsent(row.getString("kind"), (kind) -> new ArrayList<>())
				.add(row.getObject("day", LocalDate.class)))
			.list();
		this.days = new WorkingDays(years.entrySet()
			.stream()
			.map((year) -> new YearArrangement(year.getKey(), year.getValue().getOrDefault("OFF", List.of()),
					year.getValue().getOrDefault("WORK", List.of())))
			.toList());
	}

	boolean insertIfMissing(YearArrangement arrangement, String source) {
		int inserted = this.jdbc.sql("""
				insert into calendar_year (year, source, loaded_at) values (:year, :source, :now)
				on conflict do nothing
				""")
			.param("year", arrangement.year())
			.param("source", source)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
		if (inserted == 0) {
			return false;
		}
		this.jdbc.sql("""
				insert into calendar_day (day, year, kind)
				select d, :year, 'OFF' from unnest(:off::date[]) d
				union all select d, :year, 'WORK' from unnest(:work::date[]) d
				""")
			.param("year", arrangement.year())
			.param("off", texts(arrangement.off()))
			.param("work", texts(arrangement.work()))
			.update();
		return true;
	}

	private static String[] texts(Collection<LocalDate> days) {
		return days.stream().map(LocalDate::toString).toArray(String[]::new);
	}

}
