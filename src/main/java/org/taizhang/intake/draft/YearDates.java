package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadingOptions;

/**
 * When somebody sets the plan's year, 年底前 and the like become dates of that year. A date
 * that a person has changed stays.
 */
@Component
@RequiredArgsConstructor
class YearDates {

	private final PlanReader reader;

	private final DraftSources sources;

	/**
	 * @return what there is to say of the new year
	 */
	List<Doubt> follow(Draft draft, Integer yearBefore, List<DraftRow> rows) {
		SourceDocument document = new SourceDocument(draft.getFileName(), draft.getFormat(),
				this.sources.blocks(draft.getId()));
		ReadPlan read = read(draft, document, draft.getYear());
		Map<String, LocalDate> before = dates(read(draft, document, yearBefore));
		Map<String, LocalDate> now = dates(read);
		rows.forEach(row -> row.redate(due -> {
			boolean asRead = due.dueOn() == null || Objects.equals(due.dueOn(), before.get(due.phrase()));
			return (asRead && now.get(due.phrase()) != null) ? now.get(due.phrase()) : due.dueOn();
		}));
		return read.warnings().stream().map(Doubt::of).filter(Doubt::isOfYear).toList();
	}

	private ReadPlan read(Draft draft, SourceDocument document, Integer year) {
		ReadingOptions options = draft.getOptions();
		return this.reader.read(document, new ReadingOptions(options.firstListedLeads(), year, options.sheet()));
	}

	private static Map<String, LocalDate> dates(ReadPlan plan) {
		Map<String, LocalDate> dates = new HashMap<>();
		plan.tasks()
			.stream()
			.flatMap(task -> task.deadlines().stream())
			.filter((ReadDeadline due) -> due.date() != null)
			.forEach(due -> dates.put(due.phrase(), due.date()));
		return dates;
	}

}
