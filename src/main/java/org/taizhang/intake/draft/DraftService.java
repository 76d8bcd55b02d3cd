package org.taizhang.intake.draft;

import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.shared.EditConflictException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents in and keeps what is said of them as a whole. */
@Service
@RequiredArgsConstructor
public class DraftService {

	private final DocumentReading reading;

	private final UploadedDrafts uploads;

	private final LockedDrafts locked;

	private final DraftRowRepository rows;

	private final YearDates yearDates;

	/**
	 * Reads a document into a new draft; unit phrases that the directory knows are taken.
	 * @return the draft's id
	 * @throws org.taizhang.intake.document.UnreadableDocumentException with what the user
	 * can do
	 */
	@Transactional
	public long importDocument(UploadedFile file, ReadingOptions options) {
		ReadDocument read = this.reading.read(file.name(), file.content(), options, ReadingProgress.UNWATCHED);
		return this.uploads.store(new Upload(file, options, null, null, null), read);
	}

	/**
	 * @param version the version that was shown when the edit began
	 */
	@Transactional
	public void describe(long draftId, int version, DraftDetails details) {
		Draft draft = this.locked.lockOpen(draftId);
		if (draft.getVersion() != version) {
			throw new EditConflictException("文件信息", "/imports/" + draftId + "/details",
					"/imports/" + draftId + "#details", draft.getVersion(), Differences.of(draft.details(), details));
		}
		Integer yearBefore = draft.getYear();
		draft.describe(details);
		if (!Objects.equals(draft.getYear(), yearBefore)) {
			draft.doubtYear((draft.getYear() == null) ? List.of()
					: this.yearDates.follow(draft, yearBefore, this.rows.findByDraftIdOrderByPosition(draftId)));
		}
	}

	/** Someone has looked at what the reader doubted. */
	@Transactional
	public void settleDoubt(long draftId, String doubtId) {
		this.locked.lock(draftId).settleDoubt(doubtId);
	}

	@Transactional
	public void discard(long draftId) {
		this.locked.lock(draftId).discard();
	}

	@Transactional
	public void restore(long draftId) {
		this.locked.lock(draftId).restore();
	}

}
