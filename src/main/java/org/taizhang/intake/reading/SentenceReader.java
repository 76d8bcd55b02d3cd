package org.taizhang.intake.reading;

import java.time.LocalDate;
import java.util.List;

import org.taizhang.intake.reading.time.DeadlineGrammar;
import org.taizhang.intake.reading.time.PlanTime;
import org.taizhang.intake.reading.units.InlineUnits;
import org.taizhang.intake.reading.units.Responsibilities;

/** Reads one sentence by itself: whom it names as answerable, and its times. */
public final class SentenceReader {

	private SentenceReader() {
	}

	/** What was found. */
	public record Reading(List<String> leads, List<String> units, List<String> cooperating,
			List<ReadDeadline> deadlines) {
	}

	/**
	 * @param year the plan's year, or null
	 * @param issuedOn 成文日期, or null
	 */
	public static Reading read(String sentence, Integer year, LocalDate issuedOn) {
		Responsibilities named = InlineUnits.find(sentence)
			.map(InlineUnits::responsibilities)
			.orElseGet(() -> new Responsibilities(List.of(), DutySentence.subjects(sentence), List.of(), "", false,
					false, List.of()));
		return new Reading(named.leads(), named.units(), named.cooperating(),
				new DeadlineGrammar(new PlanTime(year, issuedOn, null)).inProse(sentence));
	}

}
