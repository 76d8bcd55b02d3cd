package org.taizhang.intake.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.calendar.WorkingDays;
import org.taizhang.intake.CountedDays;
import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.reading.ReadingOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** The dates of a plan when somebody corrects its year or its day of issue. */
class PlanDatesTests {

	private static final LocalDate ISSUED = LocalDate.of(2026, 3, 5);

	private final PlanDates dates = new PlanDates(new CountedDays(WorkingDays.bundled()));

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

	@ParameterizedTest
	@CsvSource({ "自印发之日起10日内, 2026-03-30", "自本要点印发之日起10个工作日内, 2026-04-03", "年底前, 2026-12-31" })
	void whatIsCountedFromTheIssueFollowsItsDay(String phrase, LocalDate date) {
		DraftRow row = row(asRead(phrase), phrase);
		DraftRow other = row(LocalDate.of(2026, 5, 1), phrase);
		Draft draft = draft(2026, LocalDate.of(2026, 3, 20), null);
		MovedDates moved = this.dates.follow(draft, details(2026, ISSUED, null), List.of(other, row), List.of());
		assertThat(due(row)).isEqualTo(date);
		assertThat(due(other)).as("given by a person").isEqualTo(LocalDate.of(2026, 5, 1));
		assertThat(moved.words()).isEqualTo(date.getMonthValue() == 12 ? "" : "第 2 行的时限已经重新换算，请核对。");
	}

	@Test
	void theDayForPublishingTheLedgersFollowsToo() {
		List<Block> document = List.of(new Paragraph(SourcePlace.of(0), "各单位工作台账要于本要点印发后30日内向社会公开。"));
		Draft draft = draft(2026, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 4));
		MovedDates moved = this.dates.follow(draft, details(2026, ISSUED, LocalDate.of(2026, 4, 4)), List.of(),
				document);
		assertThat(draft.getLedgerDue()).isEqualTo(LocalDate.of(2026, 4, 19));
		assertThat(moved.words()).isEqualTo("台账公开期限已经重新换算，请核对。");
	}

	@Test
	void aDayForTheLedgersThatAPersonGaveStays() {
		List<Block> document = List.of(new Paragraph(SourcePlace.of(0), "各单位工作台账要于本要点印发后30日内向社会公开。"));
		LocalDate given = LocalDate.of(2026, 6, 1);
		Draft draft = draft(2026, LocalDate.of(2026, 3, 20), given);
		assertThat(this.dates.follow(draft, details(2026, ISSUED, given), List.of(), document))
			.isEqualTo(MovedDates.NONE);
		assertThat(this.dates.follow(draft, details(2026, ISSUED, LocalDate.of(2026, 4, 4)), List.of(), document))
			.as("given together with the day of issue")
			.isEqualTo(MovedDates.NONE);
	}

	private LocalDate asRead(String phrase) {
		DraftRow row = row(null, phrase);
		this.dates.follow(draft(2026, ISSUED, null), details(null, null, null), List.of(row), List.of());
		return due(row);
	}

	private void follow(Integer before, int year, DraftRow... rows) {
		this.dates.follow(draft(year, ISSUED, null), details(before, ISSUED, null), List.of(rows), List.of());
	}

	private static DraftDetails details(Integer year, LocalDate issuedOn, LocalDate ledgerDue) {
		return new DraftDetails("示例市2026年政务公开工作要点", null, null, null, issuedOn, year, ledgerDue);
	}

	private static Draft draft(int year, LocalDate issuedOn, LocalDate ledgerDue) {
		Upload upload = new Upload(new UploadedFile("要点.txt", new byte[] { 1 }, "test-admin"),
				ReadingOptions.defaults(), null, null, null);
		return new Draft(upload, Instant.EPOCH).read(DocumentFormat.TEXT, details(year, issuedOn, ledgerDue),
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
