package org.taizhang.calendar;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTests {

	private final WorkingDays days = WorkingDays.bundled();

	@ParameterizedTest
	@CsvSource({ "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248" })
	void aYearHasItsWorkingDays(int year, int expected) {
		LocalDate lastOfTheYearBefore = LocalDate.of(year - 1, 12, 31);
		assertThat(this.days.between(lastOfTheYearBefore, LocalDate.of(year, 12, 31))).isEqualTo(expected);
		assertThat(LocalDate.of(year, 1, 1)
			.datesUntil(LocalDate.of(year + 1, 1, 1))
			.filter(this.days::isWorkingDay)
			.count()).isEqualTo(expected);
	}

	@Test
	void holidaysAreOffAndMakeUpDaysAreWorked() {
		assertThat(this.days.isWorkingDay(LocalDate.of(2021, 10, 1))).isFalse();
		assertThat(this.days.isWorkingDay(LocalDate.of(2021, 10, 9))).as("a Saturday made up").isTrue();
		assertThat(this.days.isWorkingDay(LocalDate.of(2021, 10, 10))).as("a Sunday").isFalse();
		assertThat(this.days.isWorkingDay(LocalDate.of(2021, 10, 11))).as("a Monday").isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-30, 1, 2021-10-08", "2021-09-30, 2, 2021-10-09", "2021-09-30, 3, 2021-10-11",
			"2021-07-30, 3, 2021-08-04", "2021-10-08, -1, 2021-09-30", "2021-10-02, 0, 2021-10-02" })
	void addingWorkingDaysSkipsWhatIsOff(LocalDate from, int number, LocalDate expected) {
		assertThat(this.days.plus(from, number)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2021-09-30, 2021-10-08, 1", "2021-09-30, 2021-10-07, 0", "2021-10-08, 2021-09-30, -1",
			"2021-10-01, 2021-10-01, 0", "1899-12-25, 1900-01-01, 5" })
	void betweenLeavesOutTheFirstDayAndCountsTheLast(LocalDate from, LocalDate to, int expected) {
		assertThat(this.days.between(from, to)).isEqualTo(expected);
	}

	@Test
	void plusAndBetweenAgree() {
		LocalDate from = LocalDate.of(2024, 1, 20);
		for (int number = 0; number < 300; number++) {
			assertThat(this.days.between(from, this.days.plus(from, number))).isEqualTo(number);
		}
	}

	@Test
	void aYearThatIsNotLoadedCountsMondayToFriday() {
		assertThat(this.days.isLoaded(2026)).isTrue();
		assertThat(this.days.isLoaded(2027)).isFalse();
		assertThat(this.days.isWorkingDay(LocalDate.of(2027, 10, 1))).as("a Friday").isTrue();
		assertThat(this.days.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
	}

}
