package org.taizhang.intake.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.reading.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of a plan's rows when somebody sets another year; no document is at hand. */
class YearDatesTests {

	private final YearDates years = new YearDates(null);

	@ParameterizedTest
	@CsvSource({ "年底前, 2027-12-31", "9月底前, 2027-09-30", "三季度, 2027-09-30", "上半年, 2027-06-30", "10月, 2027-10-31",
			"今年6月15日前, 2027-06-15", "明年3月底前, 2028-03-31", "3月中旬, 2027-03-20", "2026年底前, 2026-12-31",
			"印发之日起10日内, 2026-03-15" })
	void aPrintedTimeFollowsTheYearUnlessItNamesItsOwn(String phrase, LocalDate date) {
		DraftRow row = row(asRead(phrase), phrase);
		follow(2026, 2027, row);
		assertThat(due(row)).isEqualTo(date);
	}

	@Test
	void aDateThatWasUnknownIsFilledIn() {
		DraftRow row = row(null, "年底前");
		follow(null, 2027, row);
		assertThat(due(row)).isEqualTo(LocalDate.of(2027, 12, 31));
	}

	@Test
	void aDateThatAPersonGaveStays() {
		DraftRow row = row(LocalDate.of(2026, 11, 30), "年底前");
		follow(2026, 2027, row);
		assertThat(due(row)).isEqualTo(LocalDate.of(2026, 11, 30));
	}

	@Test
	void theYearIsComparedWithTheDraftsTitlesWhereverTheyWereRead() {
		assertThat(follow(2026, 2027)).extracting(Doubt::message).containsExactly("标题写的是2026年，按您填写的2027年换算了时限，请核对。");
		assertThat(follow(2025, 2026)).isEmpty();
	}

	private static LocalDate asRead(String phrase) {
		DraftRow row = row(null, phrase);
		new YearDates(null).follow(draft(2026), null, List.of(row));
		return due(row);
	}

	private List<Doubt> follow(Integer before, int year, DraftRow... rows) {
		return this.years.follow(draft(year), before, List.of(rows));
	}

	private static Draft draft(int year) {
		Upload upload = new Upload(new UploadedFile("要点.txt", new byte[] { 1 }, "test-admin"),
				ReadingOptions.defaults(), null, null, null);
		return new Draft(upload, Instant.EPOCH).read(DocumentFormat.TEXT,
				new DraftDetails("示例市2026年政务公开工作要点", null, null, null, LocalDate.of(2026, 3, 5), year, null),
				List.of());
	}

	private static DraftRow row(LocalDate dueOn, String phrase) {
		return new DraftRow(1, 0, DraftFixture.due(DraftFixture.row("一、公开", "预算", "公开预算。"), dueOn, phrase),
				new RowOrigin(List.of(), List.of(), List.of()));
	}

	private static LocalDate due(DraftRow row) {
		return row.content().deadlines().get(0).dueOn();
	}

}
