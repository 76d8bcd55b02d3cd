package org.taizhang.intake.draft;

import java.util.List;

import org.taizhang.intake.reading.ReadPlace;
import org.taizhang.intake.reading.SourceSpan;

/**
 * Where a row came from.
 *
 * @param spans where its text was read
 * @param places where its other values were read
 * @param doubts what the reader was unsure of
 */
record RowOrigin(List<SourceSpan> spans, List<ReadPlace> places, List<Doubt> doubts) {

	/** Somebody wrote it. */
	static final RowOrigin NONE = new RowOrigin(List.of(), List.of(), List.of());

	RowOrigin {
		spans = List.copyOf(spans);
		places = List.copyOf(places);
		doubts = List.copyOf(doubts);
	}

}
