package org.taizhang.calendar.web;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.calendar.WorkingCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** Uses the years from 2150 on, which nobody else does. */
@IntegrationTest
class CalendarPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from calendar_year where year >= 2150").update();
	}

	@Test
	void theBundledYearsAreThere() {
		assertThat(get("/admin/calendar")).hasStatusOk().bodyText().contains("2021 年", "2026 年", "250 天");
		assertThat(get("/admin/calendar/2021")).hasStatusOk()
			.bodyText()
			.contains("全年 250 个工作日", "1日（周五）至7日（周四）", "18日（周六），26日（周日）");
		assertThat(get("/admin/calendar/2020")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aMissingYearIsAWarning() {
		int next = LocalDate.now(this.clock).getYear() + 1;
		assertThat(get("/admin/calendar")).bodyText()
			.contains(this.calendar.isLoaded(next) ? "工作日历" : next + " 年的放假安排还没有加载");
	}

	@Test
	void aLoadedYearCountsAtOnce() {
		LocalDate day = LocalDate.of(2150, 10, 1);
		assertThat(this.calendar.isWorkingDay(day)).isTrue();
		assertThat(load("2150", "10月1日至7日 休\n10月10日 班", "")).hasRedirectedUrl("/admin/calendar/2150");
		assertThat(this.calendar.isLoaded(2150)).isTrue();
		assertThat(this.calendar.isWorkingDay(day)).isFalse();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2150, 10, 10))).isTrue();
	}

	@Test
	void aYearIsReplacedOnlyWhenConfirmed() {
		assertThat(load("2151", "1月1日 休", "")).hasStatus3xxRedirection();
		assertThat(load("2151", "1月1日至3日 休", "")).hasStatusOk().bodyText().contains("2151 年已经加载", "1月1日至3日 休");
		assertThat(load("2151", "1月1日至3日 休", "yes")).hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select count(*) from calendar_day where year = 2151").query(Integer.class).single())
			.isEqualTo(3);
	}

	@Test
	void whatIsWrongIsSaidAndNothingTypedIsLost() {
		assertThat(load("2152", "1月1日 休\n2月30日 休", "")).hasStatusOk()
			.bodyText()
			.contains("第 2 行“2月30日 休”的日期不存在", "1月1日 休");
		assertThat(load("52", "1月1日 休", "")).hasStatusOk().bodyText().contains("请填写四位数的年份");
		assertThat(this.calendar.isLoaded(2152)).isFalse();
	}

	private MockMvcTester.MockMvcRequestBuilder get(String uri) {
		return this.mvc.get().uri(uri).with(Users.admin());
	}

	private MockMvcTester.MockMvcRequestBuilder load(String year, String text, String replace) {
		return this.mvc.post()
			.uri("/admin/calendar/load")
			.with(Users.admin())
			.param("year", year)
			.param("text", text)
			.param("source", "通知")
			.param("replace", replace);
	}

}
