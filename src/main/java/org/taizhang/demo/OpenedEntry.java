package org.taizhang.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.taizhang.plan.Timing;

/** A ledger entry as issuing has made it, before anyone has worked on it. */
record OpenedEntry(long id, int position, String unitCode, String text, Timing timing, List<Owed> deadlines,
		List<Owed> reports) {

	/** The last day by which anything is owed. */
	LocalDate lastDue() {
		return Stream.concat(this.deadlines.stream(), this.reports.stream())
			.map(Owed::dueOn)
			.max(LocalDate::compareTo)
			.orElseThrow();
	}

	/** A checkpoint. */
	record Owed(long id, LocalDate fromOn, LocalDate dueOn) {
	}

}
