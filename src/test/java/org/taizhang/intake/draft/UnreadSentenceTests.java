package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.document.SourcePlace;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.plan.PlanContent.Deadline;
import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.ResponsibilityRole;

import static org.assertj.core.api.Assertions.assertThat;

class UnreadSentenceTests {

	private static final RowPlace PLACE = new RowPlace("一、公开", null, null);

	private static final DraftDetails PLAN = new DraftDetails(null, null, null, null, null, 2026, null);

	@Test
	void itsUnitsAndTimesAreThoseThatItNames() {
		RowContent row = row("由市财政局牵头，市审计局配合，9月底前公开部门预算。");
		assertThat(row.units()).containsExactly(new Responsibility(ResponsibilityRole.LEAD, "市财政局"),
				new Responsibility(ResponsibilityRole.COOPERATING, "市审计局"));
		assertThat(row.deadlines()).containsExactly(new Deadline(LocalDate.of(2026, 9, 30), "9月底前"));
		assertThat(row.place()).isEqualTo(PLACE);
	}

	@Test
	void linesOfOneSentenceBecomeOne() {
		assertThat(row("市财政局要在6月底前\n公开部门预算。").text()).isEqualTo("市财政局要在6月底前公开部门预算。");
	}

	private static RowContent row(String text) {
		Paragraph paragraph = new Paragraph(SourcePlace.of(0), text);
		SourceSpan all = new SourceSpan(0, null, null, 0, text.length());
		return UnreadSentence.of(all, List.of(paragraph)).row(PLACE, PLAN);
	}

}
