package org.taizhang.calendar.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.calendar.YearArrangement;

/** Writes years into the database. */
@Service
@Transactional
@RequiredArgsConstructor
public class CalendarService {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	/** Puts these years in the place of what is known of them. */
	public void load(Collection<YearArrangement> years, String source) {
		for (YearArrangement year : years) {
			this.jdbc.sql("delete from calendar_year where year = :year").param("year", year.year()).update();
			insertIfMissing(year, source);
		}
		this.events.publishEvent(new CalendarChanged());
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

	/** Adds the years that come with the program and are not in the database. */
	void addMissing(Collection<YearArrangement> years, String source) {
		years.forEach(year -> insertIfMissing(year, source));
	}

	@Transactional(readOnly = true)
	public List<YearArrangement> years() {
		record Day(LocalDate day, int year, String kind) {
		}
		List<Day> days = this.jdbc.sql("select day, year, kind from calendar_day order by day").query(Day.class).list();
		return this.jdbc.sql("select year from calendar_year order by year")
			.query(Integer.class)
			.list()
			.stream()
			.map(year -> new YearArrangement(year,
					days.stream().filter(day -> day.year() == year && day.kind().equals("OFF")).map(Day::day).toList(),
					days.stream()
						.filter(day -> day.year() == year && day.kind().equals("WORK"))
						.map(Day::day)
						.toList()))
			.toList();
	}

	private static String[] texts(Collection<LocalDate> days) {
		return days.stream().map(LocalDate::toString).toArray(String[]::new);
	}

}
