package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.Sureness;
import org.taizhang.intake.reading.WarningCode;

/**
 * What the reading of a file gave.
 */
record ReadDocument(SourceDocument document, ReadPlan plan, ReadingOptions options) {

	/** Shown from the draft's present state instead, so that they go when mended. */
	private static final Set<WarningCode> SEEN_LIVE = Set.of(WarningCode.NO_UNITS_AT_ALL, WarningCode.NO_TASKS);

	/** Beyond these nobody reads them. */
	private static final int MOST_REASONS = 4;

	/**
	 * Why there is nothing to review: no task, nor a sentence that could be one, nor a
	 * plan's table that is not understood. Says what to do; empty where there is
	 * something.
	 */
	Optional<String> failure() {
		boolean any = !this.plan.tasks().isEmpty() || says(WarningCode.UNREAD_DUTY)
				|| (this.plan.title() != null && says(WarningCode.TABLE_UNKNOWN));
		return any ? Optional.empty()
				: Optional.of(this.plan.ofDocument()
					.stream()
					.filter(warning -> warning.code().getSureness() == Sureness.DOUBTFUL)
					.map(ReadingWarning::message)
					.limit(MOST_REASONS)
					.collect(Collectors.joining()));
	}

	private boolean says(WarningCode code) {
		return this.plan.warnings().stream().anyMatch(warning -> warning.code() == code);
	}

	DraftDetails details() {
		Integer year = (this.plan.year() != null) ? this.plan.year() : this.options.year();
		return new DraftDetails(Texts.cut(this.plan.title(), 300), Texts.cut(this.plan.noticeTitle(), 300),
				Texts.cut(this.plan.documentNumber(), 100), Texts.cut(this.plan.issuer(), 100), this.plan.issuedOn(),
				year, this.plan.ledgerDue());
	}

	List<DraftRow> rows(long draftId) {
		ReadRows read = new ReadRows(this.plan);
		List<RowContent> contents = read.rows();
		List<DraftRow> rows = new ArrayList<>();
		for (int i = 0; i < contents.size(); i++) {
			rows.add(new DraftRow(draftId, RowOrder.position(i), contents.get(i), read.origin(i)));
		}
		return rows;
	}

	/** Those about the document as a whole. */
	List<Doubt> doubts() {
		return this.plan.ofDocument().stream().filter(this::isKept).map(Doubt::of).toList();
	}

	/**
	 * A year that was told from elsewhere is to be looked at; none at all is seen live.
	 */
	private boolean isKept(ReadingWarning warning) {
		return !SEEN_LIVE.contains(warning.code())
				&& (warning.code() != WarningCode.YEAR_UNKNOWN || this.plan.year() != null);
	}

}
