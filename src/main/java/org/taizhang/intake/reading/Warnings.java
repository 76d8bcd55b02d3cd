package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is doubtful while a plan is read. */
public final class Warnings {

	private final List<ReadingWarning> warnings = new ArrayList<>();

	public void add(WarningCode code, String message) {
		this.warnings.add(new ReadingWarning(code, message, null, null));
	}

	public void add(WarningCode code, String message, SourceText place) {
		this.warnings.add(new ReadingWarning(code, message, null, first(place.spans())));
	}

	/**
	 * @param block what it is about, or null
	 */
	public void add(WarningCode code, String message, Integer block) {
		SourceSpan place = (block != null) ? new SourceSpan(block, null, null, 0, 0) : null;
		this.warnings.add(new ReadingWarning(code, message, null, place));
	}

	public void add(WarningCode code, String message, int task, ReadTask read) {
		this.warnings.add(new ReadingWarning(code, message, task, first(read.spans())));
	}

	boolean has(WarningCode code) {
		return this.warnings.stream().anyMatch((warning) -> warning.code() == code);
	}

	private static SourceSpan first(List<SourceSpan> spans) {
		return spans.isEmpty() ? null : spans.get(0);
	}

	/** The gravest first. */
	public List<ReadingWarning> toList() {
		return this.warnings.stream().sorted(Comparator.comparing(ReadingWarning::code)).toList();
	}

}
