package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.Paragraph;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.LedgerDue;
import org.taizhang.intake.reading.time.PlanTime;
import org.taizhang.intake.reading.time.WorkingDayCount;
import org.taizhang.plan.PlanContent.Deadline;

import org.springframework.stereotype.Component;

/**
 * When somebody corrects the plan's year or its day of issue, 年底前 and 自印发之日起10个工作日内
 * become other dates, and so does the day by which ledgers are published. A date that a
 * person has changed stays.
 */
@Component
@RequiredArgsConstructor
class PlanDates {

	private final WorkingDayCount workingDays;

	/**
	 * @param before what was known of the document until now
	 * @param rows all, in their order
	 * @param document its blocks
	 * @return what has moved
	 */
	MovedDates follow(Draft draft, DraftDetails before, List<DraftRow> rows, List<Block> document) {
		DeadlineGrammar then = grammar(before);
		DeadlineGrammar now = grammar(draft.details());
		List<Integer> moved = new ArrayList<>();
		int number = 0;
		for (DraftRow row : rows) {
			number += row.isDropped() ? 0 : 1;
			if (row.redate(due -> date(due, then, now)) && !row.isDropped()) {
				moved.add(number);
			}
		}
		return new MovedDates(moved, followLedger(draft, before.ledgerDue(), document, then, now));
	}

	private static LocalDate date(Deadline due, DeadlineGrammar then, DeadlineGrammar now) {
		LocalDate date = date(due, now);
		boolean asRead = due.dueOn() == null || Objects.equals(due.dueOn(), date(due, then));
		return (asRead && date != null) ? date : due.dueOn();
	}

	/** Null where the phrase names no day, or several. */
	private static LocalDate date(Deadline due, DeadlineGrammar grammar) {
		List<ReadDeadline> read = (due.phrase() != null) ? grammar.inCell(due.phrase()) : List.of();
		return (read.size() == 1) ? read.get(0).date() : null;
	}

	/** Only while it is what the document says. */
	private static boolean followLedger(Draft draft, LocalDate before, List<Block> document, DeadlineGrammar then,
			DeadlineGrammar now) {
		List<String> texts = document.stream()
			.filter(Paragraph.class::isInstance)
			.map(block -> ((Paragraph) block).text())
			.toList();
		LocalDate date = LedgerDue.find(texts, now).orElse(null);
		boolean asRead = Objects.equals(draft.getLedgerDue(), before)
				&& Objects.equals(before, LedgerDue.find(texts, then).orElse(null));
		if (!asRead || date == null || date.equals(before)) {
			return false;
		}
		draft.ledgerDueMovesTo(date);
		return true;
	}

	private DeadlineGrammar grammar(DraftDetails details) {
		return new DeadlineGrammar(new PlanTime(details.year(), details.issuedOn(), this.workingDays));
	}

}
