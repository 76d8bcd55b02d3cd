package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.taizhang.intake.reading.PlanYear;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.PlanTime;
import org.taizhang.intake.reading.time.WorkingDayCount;
import org.taizhang.plan.PlanContent.Deadline;

/**
 * When somebody sets the plan's year, 年底前 and the like become dates of that year. A date
 * that a person has changed stays. Only the printed phrases are looked at, not the
 * document.
 */
@Component
@RequiredArgsConstructor
class YearDates {

	private final WorkingDayCount workingDays;

	/**
	 * @return what there is to say of the new year
	 */
	List<Doubt> follow(Draft draft, Integer yearBefore, List<DraftRow> rows) {
		DeadlineGrammar before = grammar(draft, yearBefore);
		DeadlineGrammar now = grammar(draft, draft.getYear());
		rows.forEach(row -> row.redate(due -> {
			LocalDate date = date(due, now);
			boolean asRead = due.dueOn() == null || Objects.equals(due.dueOn(), date(due, before));
			return (asRead && date != null) ? date : due.dueOn();
		}));
		List<String> titles = Stream.of(draft.getTitle(), draft.getNoticeTitle()).filter(Objects::nonNull).toList();
		return PlanYear.conflict(titles, draft.getYear())
			.map(message -> List.of(new Doubt(WarningCode.YEAR_CONFLICT, message, null)))
			.orElse(List.of());
	}

	private DeadlineGrammar grammar(Draft draft, Integer year) {
		return new DeadlineGrammar(new PlanTime(year, draft.getIssuedOn(), this.workingDays));
	}

	/** Null where the phrase names no day, or several. */
	private static LocalDate date(Deadline due, DeadlineGrammar grammar) {
		List<ReadDeadline> read = (due.phrase() != null) ? grammar.inCell(due.phrase()) : List.of();
		return (read.size() == 1) ? read.get(0).date() : null;
	}

}
