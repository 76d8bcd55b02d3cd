package org.taizhang.intake.draft;

import java.time.Instant;

/**
 * A draft as its pages show it.
 *
 * @param format in Chinese
 * @param doubtful whether the reader had doubts about the document that nobody settled
 */
public record DraftView(long id, String fileName, String format, DraftDetails details, DraftStatus status, Long planId,
		Instant uploadedAt, String uploadedBy, boolean doubtful, int version) {

	static DraftView of(Draft draft) {
		return new DraftView(draft.getId(), draft.getFileName(), draft.getFormat().getLabel(), draft.details(),
				draft.getStatus(), draft.getPlanId(), draft.getUploadedAt(), draft.getUploadedBy(),
				!draft.getWarnings().isEmpty(), draft.getVersion());
	}

	public boolean open() {
		return this.status == DraftStatus.OPEN;
	}

	/** What to call it as long as no title is known. */
	public String name() {
		return (this.details.title() != null) ? this.details.title() : this.fileName;
	}

}
