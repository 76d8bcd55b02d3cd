package org.taizhang.calendar.domain;

import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.calendar.WorkingDays;

/**
 * The calendar of the database, held in memory. Years that come with the program and are
 * not in the database are added at the start; what an admin has loaded is never replaced.
 */
@Component
@RequiredArgsConstructor
class StoredCalendar implements WorkingCalendar, InitializingBean {

	private final CalendarService service;

	private volatile WorkingDays days = new WorkingDays(List.of());

	@Override
	public void afterPropertiesSet() {
		this.service.addMissing(WorkingDays.bundled().years(), "随程序提供，据国务院办公厅通知");
		reload(new CalendarChanged());
	}

	@TransactionalEventListener(fallbackExecution = true)
	void reload(CalendarChanged changed) {
		this.days = new WorkingDays(this.service.years());
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

}
