package org.taizhang.calendar.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.taizhang.calendar.WorkingDays;
import org.taizhang.calendar.YearArrangement;
import org.taizhang.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PastedYearTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "2027-01-01 休 | 1", "2027/1/1\\t休 | 1", "1月1日 放假 | 1", "1月1日至3日 休 | 3", "1月1日—3日（周日）：放假 | 3",
					"2027年1月1日至2027年1月3日，休息 | 3", "1.1-1.3 休 | 3", "2027-02-05~2027-02-12 假期 | 8",
					"日期\\t安排\\n2027-01-01\\t休 | 1" })
	void readsDaysOff(String line, int days) {
		List<YearArrangement> years = PastedYear.read(line.replace("\\t", "\t").replace("\\n", "\n"), 2027, List.of());
		assertThat(years).singleElement().satisfies(year -> {
			assertThat(year.year()).isEqualTo(2027);
			assertThat(year.off()).hasSize(days);
			assertThat(year.work()).isEmpty();
		});
	}

	@Test
	void readsMakeUpDays() {
		YearArrangement year = PastedYear.read("10月1日至7日 休\n10月9日（周六） 上班\n10/10 班", 2027, List.of()).get(0);
		assertThat(year.work()).containsExactly(LocalDate.of(2027, 10, 9), LocalDate.of(2027, 10, 10));
	}

	@Test
	void readsJsonOfSeveralYears() {
		assertThat(PastedYear.read("""
				{"2027": {"off": ["2027-01-01"], "work": []}, "2028": {"off": ["2028-01-01"], "work": []}}
				""", 2027, List.of())).extracting(YearArrangement::year).containsExactly(2027, 2028);
	}

	@Test
	void aDayOfTheYearBeforeIsAddedToThatYear() {
		List<YearArrangement> years = PastedYear.read("2026-12-31 休\n2027-01-01 休", 2027,
				WorkingDays.bundled().years());
		assertThat(years).extracting(YearArrangement::year).containsExactly(2026, 2027);
		assertThat(years.get(0).off()).contains(LocalDate.of(2026, 12, 31), LocalDate.of(2026, 10, 1));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "'' | 请粘贴", "2027-02-30 休 | 日期不存在", "2027-01-01 | 要写明“休”或“班”", "2027-01-01 休 班 | 只写其中一个",
					"1月1日 休;元旦节 | 看不出", "2027-01-04 班 | 是工作日", "2027-01-01 休;2027-01-01 班 | 前面已写为“休”",
					"2026-10-01 休 | 没有 2027 年的日期", "2027-01-09 班 | 没有任何休息日", "2027-01-03至2027-01-01 休 | 起止日期不对",
					"2019-12-31 休;2027-01-01 休 | 2019 年还没有加载", "{\"2027\": {\"off\": [\"x\"], \"work\": []}} | 不是日期",
					"{\"2027\": {\"off\": [} | 不是有效的 JSON", "{\"2027\": {\"off\": [\"2027-01-01\"]}} | 缺少 \"work\"" })
	void saysWhatIsWrong(String pasted, String message) {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> PastedYear.read(pasted.replace(";", "\n"), 2027, List.of()))
			.withMessageContaining(message);
	}

}
