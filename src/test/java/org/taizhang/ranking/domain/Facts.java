package org.taizhang.ranking.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.taizhang.ranking.Cutoff;
import org.taizhang.ranking.Outcome;
import org.taizhang.ranking.Quarter;
import org.taizhang.ranking.RowReference;
import org.taizhang.ranking.UnitFacts;

/** Facts by their numbers, for tests of rules: each row an entry of its own. */
final class Facts {

	static final Cutoff FINISHED = Cutoff.of(new Quarter(2026, 3), LocalDate.of(2026, 10, 8));

	private Facts() {
	}

	static UnitFacts closings(int inTime, int late, int overdue, int awaiting) {
		return facts(FINISHED, Map.of(Outcome.DONE_IN_TIME, inTime, Outcome.DONE_LATE, late, Outcome.OVERDUE, overdue,
				Outcome.AWAITING, awaiting));
	}

	static UnitFacts reports(int inTime, int late, int missing) {
		return facts(FINISHED,
				Map.of(Outcome.REPORTED_IN_TIME, inTime, Outcome.REPORTED_LATE, late, Outcome.NOT_REPORTED, missing));
	}

	static UnitFacts facts(Cutoff cutoff, Map<Outcome, Integer> counts) {
		Map<Outcome, List<RowReference>> rows = new EnumMap<>(Outcome.class);
		counts.forEach((outcome, count) -> {
			List<RowReference> references = new ArrayList<>();
			for (int i = 0; i < count; i++) {
				long id = outcome.ordinal() * 1000L + i;
				references.add(new RowReference(id, id, outcome));
			}
			rows.put(outcome, references);
		});
		return new UnitFacts(1, cutoff, rows);
	}

}
