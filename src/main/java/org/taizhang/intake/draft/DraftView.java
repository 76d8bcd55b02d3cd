package org.taizhang.intake.draft;

import java.time.LocalDateTime;
import java.time.ZoneId;

import org.taizhang.intake.reading.ReadingOptions;

/**
 * A draft as its pages show it.
 *
 * @param format in Chinese, null as long as the file is not read
 * @param failure why the file could not be read, or null
 * @param options those it is read with
 * @param earlier an earlier draft of the very same file, or null
 */
public record DraftView(long id, String fileName, String format, DraftDetails details, DraftStatus status, Long planId,
		LocalDateTime uploadedAt, String uploadedBy, Long earlier, String failure, ReadingOptions options,
		int version) {

	static DraftView of(Draft draft, Long earlier, ZoneId zone) {
		return new DraftView(draft.getId(), draft.getFileName(),
				(draft.getFormat() != null) ? draft.getFormat().getLabel() : null, draft.details(), draft.getStatus(),
				draft.getPlanId(), LocalDateTime.ofInstant(draft.getUploadedAt(), zone), draft.getUploadedBy(), earlier,
				draft.getFailure(), draft.getOptions(), draft.getVersion());
	}

	/** Whether there is anything to review. */
	public boolean read() {
		return this.format != null;
	}

	public boolean reading() {
		return this.status == DraftStatus.READING;
	}

	public boolean failed() {
		return this.status == DraftStatus.FAILED;
	}

	public boolean open() {
		return this.status == DraftStatus.OPEN;
	}

	/** What to call it as long as no title is known. */
	public String name() {
		return (this.details.title() != null) ? this.details.title() : this.fileName;
	}

}
