package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.taizhang.organisation.UnitRef;
import org.taizhang.plan.PlanContent;
import org.taizhang.plan.PlanContent.PhraseMeaning.Kind;

/** The plan that a draft would become now. */
final class DraftPlan {

	private static final String WITHOUT_CHAPTER = "其他";

	private final Draft draft;

	private final List<DraftRow> kept;

	private final PhraseUnits phrases;

	DraftPlan(Draft draft, List<DraftRow> rows, PhraseUnits phrases) {
		this.draft = draft;
		this.kept = rows.stream().filter(row -> !row.isDropped()).toList();
		this.phrases = phrases;
	}

	/** A year that nobody knows yet is 0. */
	PlanContent content() {
		return new PlanContent(this.draft.getId(), this.draft.getTitle(), this.draft.getNoticeTitle(),
				this.draft.getDocumentNumber(), this.draft.getIssuer(), this.draft.getIssuedOn(),
				(this.draft.getYear() != null) ? this.draft.getYear() : 0, this.draft.getLedgerDue(), meanings(),
				chapters());
	}

	/** Each spelling by itself: an entry keeps the phrase as it is printed in its row. */
	private List<PlanContent.PhraseMeaning> meanings() {
		return this.kept.stream()
			.flatMap(row -> row.getUnits().stream())
			.map(PlanContent.Responsibility::phrase)
			.distinct()
			.map(printed -> meaning(printed, this.phrases.of(printed)))
			.toList();
	}

	private PlanContent.PhraseMeaning meaning(String printed, DraftPhrase phrase) {
		Kind kind = switch (phrase.getMeaning()) {
			case UNIT -> Kind.UNIT;
			case GROUP -> Kind.GROUP;
			case CHOSEN -> Kind.CHOSEN;
			case UNASSIGNED, OPEN -> Kind.UNASSIGNED;
		};
		return new PlanContent.PhraseMeaning(printed, kind,
				this.phrases.units(phrase).stream().map(UnitRef::id).collect(Collectors.toSet()));
	}

	private List<PlanContent.Chapter> chapters() {
		List<PlanContent.Chapter> chapters = new ArrayList<>();
		RowPlace last = null;
		for (DraftRow row : this.kept) {
			RowPlace place = row.place();
			if (last == null || !last.sameChapter(place)) {
				chapters.add(new PlanContent.Chapter((place.chapter() != null) ? place.chapter() : WITHOUT_CHAPTER,
						new ArrayList<>()));
			}
			List<PlanContent.Task> tasks = chapters.get(chapters.size() - 1).tasks();
			if (tasks.isEmpty() || !place.equals(last)) {
				tasks.add(task(place));
			}
			tasks.get(tasks.size() - 1).requirements().add(requirement(row));
			last = place;
		}
		return chapters;
	}

	/**
	 * A table with one theme column (序号, 任务事项, 落实要求) has only a number here: the theme is
	 * the task's name too.
	 */
	private static PlanContent.Task task(RowPlace place) {
		boolean bareNumber = place.taskTitle() == null && place.taskLabel() != null
				&& place.taskLabel().matches("\\d+");
		return bareNumber ? new PlanContent.Task(null, place.chapter(), new ArrayList<>())
				: new PlanContent.Task(place.taskLabel(), place.taskTitle(), new ArrayList<>());
	}

	private static PlanContent.Requirement requirement(DraftRow row) {
		return new PlanContent.Requirement(row.getLabel(), row.getText(), row.getTiming(),
				row.getDeadlines().stream().filter(due -> due.dueOn() != null).toList(), row.getIndicators(),
				row.getUnits());
	}

	/** How many entries each unit will get, units in the order of the directory. */
	Map<UnitRef, Integer> entriesOfUnits(List<UnitRef> order) {
		Map<UnitRef, Integer> counts = new LinkedHashMap<>();
		order.forEach(unit -> counts.put(unit, 0));
		for (DraftRow row : this.kept) {
			row.getUnits()
				.stream()
				.flatMap(unit -> this.phrases.units(this.phrases.of(unit.phrase())).stream())
				.distinct()
				.forEach(unit -> counts.merge(unit, 1, Integer::sum));
		}
		counts.values().removeIf(count -> count == 0);
		return counts;
	}

	/** Numbers, as shown, of the rows that nobody will answer for. */
	List<Integer> rowsWithoutUnit() {
		return IntStream.range(0, this.kept.size())
			.filter(i -> this.kept.get(i)
				.getUnits()
				.stream()
				.allMatch(unit -> this.phrases.units(this.phrases.of(unit.phrase())).isEmpty()))
			.mapToObj(i -> i + 1)
			.toList();
	}

}
