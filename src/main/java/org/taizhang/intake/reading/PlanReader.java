package org.taizhang.intake.reading;

import java.util.List;

import org.taizhang.intake.document.SourceDocument;

/** Reads a plan out of a document's blocks. */
public class PlanReader {

	public ReadPlan read(SourceDocument document, ReadingOptions options) {
		return new ReadPlan(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null, List.of(),
				List.of());
	}

}
