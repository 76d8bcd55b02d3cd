package org.taizhang.ranking;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QuarterTests {

	@ParameterizedTest
	@CsvSource({ "2026Q1, 2026-01-01, 2026-03-31, 2025Q4, 2026Q2, 2026年第一季度",
			"2026q3, 2026-07-01, 2026-09-30, 2026Q2, 2026Q4, 2026年第三季度",
			"2024Q4, 2024-10-01, 2024-12-31, 2024Q3, 2025Q1, 2024年第四季度" })
	void knowsItsDaysAndNeighbours(String text, LocalDate first, LocalDate last, String previous, String next,
			String label) {
		Quarter quarter = Quarter.valueOf(text);
		assertThat(quarter.firstDay()).isEqualTo(first);
		assertThat(quarter.lastDay()).isEqualTo(last);
		assertThat(quarter.previous()).hasToString(previous);
		assertThat(quarter.next()).hasToString(next);
		assertThat(quarter.label()).isEqualTo(label);
		assertThat(Quarter.containing(first)).isEqualTo(quarter).isEqualTo(Quarter.containing(last));
		assertThat(quarter).isGreaterThan(quarter.previous()).isLessThan(quarter.next());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026", "2026Q5", "2026Q0", "26Q1", "2026-Q1", "2026Q1;", "0000Q1" })
	void refusesWhatIsNoQuarter(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Quarter.valueOf(text));
	}

	@Test
	void whatIsDueTodayCanStillBeDoneWhileTheQuarterRuns() {
		Quarter quarter = new Quarter(2026, 3);
		assertThat(Cutoff.of(quarter, LocalDate.of(2026, 9, 30))).satisfies(cutoff -> {
			assertThat(cutoff.finished()).isFalse();
			assertThat(cutoff.knownThrough()).isEqualTo("2026-09-30");
			assertThat(cutoff.dueThrough()).isEqualTo("2026-09-29");
			assertThat(cutoff.asOf()).isEqualTo("截至9月30日");
		});
		assertThat(Cutoff.of(quarter, LocalDate.of(2026, 10, 1))).satisfies(cutoff -> {
			assertThat(cutoff.finished()).isTrue();
			assertThat(cutoff.knownThrough()).isEqualTo("2026-09-30");
			assertThat(cutoff.dueThrough()).isEqualTo("2026-09-30");
			assertThat(cutoff.asOf()).isEqualTo("季末");
		});
		assertThat(Cutoff.of(quarter, LocalDate.of(2026, 6, 30)).started()).isFalse();
	}

}
