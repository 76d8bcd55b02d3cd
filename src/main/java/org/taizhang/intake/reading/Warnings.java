package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is doubtful while a plan is read. */
final class Warnings {

	private final List<ReadingWarning> warnings = new ArrayList<>();

	void add(WarningCode code, String message) {
		this.warnings.add(new ReadingWarning(code, message, null, null));
	}

	void add(WarningCode code, String message, SourceText place) {
		this.warnings.add(new ReadingWarning(code, message, null, first(place.spans())));
	}

	void add(WarningCode code, String message, int task, ReadTask read) {
		this.warnings.add(new ReadingWarning(code, message, task, first(read.spans())));
	}

	private static SourceSpan first(List<SourceSpan> spans) {
		return spans.isEmpty() ? null : spans.get(0);
	}

	/** The gravest first. */
	List<ReadingWarning> toList() {
		return this.warnings.stream().sorted(Comparator.comparing(ReadingWarning::code)).toList();
	}

}
