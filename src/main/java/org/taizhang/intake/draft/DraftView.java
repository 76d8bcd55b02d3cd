package org.taizhang.intake.draft;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A draft as its pages show it.
 *
 * @param format in Chinese
 * @param earlier an earlier draft of the very same file, or null
 */
public record DraftView(long id, String fileName, String format, DraftDetails details, DraftStatus status, Long planId,
		LocalDateTime uploadedAt, String uploadedBy, Long earlier, int version) {

	static DraftView of(Draft draft, Long earlier, ZoneId zone) {
		return new DraftView(draft.getId(), draft.getFileName(), draft.getFormat().getLabel(), draft.details(),
				draft.getStatus(), draft.getPlanId(), LocalDateTime.ofInstant(draft.getUploadedAt(), zone),
				draft.getUploadedBy(), earlier, draft.getVersion());
	}

	public boolean open() {
		return this.status == DraftStatus.OPEN;
	}

	/** What to call it as long as no title is known. */
	public String name() {
		return (this.details.title() != null) ? this.details.title() : this.fileName;
	}

}
