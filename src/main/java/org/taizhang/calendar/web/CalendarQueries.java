package org.taizhang.calendar.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the calendar's pages show. */
@Component
@RequiredArgsConstructor
class CalendarQueries {

	private final JdbcClient jdbc;

	/** A loaded year. */
	record YearRow(int year, String source, OffsetDateTime loadedAt, int off, int work) {
	}

	List<YearRow> years() {
		return this.jdbc.sql("""
				select y.year, y.source, y.loaded_at,
				  (select count(*) from calendar_day d where d.year = y.year and d.kind = 'OFF') as off,
				  (select count(*) from calendar_day d where d.year = y.year and d.kind = 'WORK') as work
				from calendar_year y order by y.year desc
				""").query(YearRow.class).list();
	}

	List<LocalDate> days(int year, String kind) {
		return this.jdbc.sql("select day from calendar_day where year = :year and kind = :kind order by day")
			.param("year", year)
			.param("kind", kind)
			.query(LocalDate.class)
			.list();
	}

}
