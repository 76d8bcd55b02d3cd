package org.taizhang.intake.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.reading.PlanYear;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.intake.reading.WarningCode;
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

	private final DraftSources sources;

	private final PlanDates dates;

	/**
	 * Reads a document into a new draft; unit phrases that the directory knows are taken.
	 * @return the draft's id
	 * @throws UnreadableDocumentException with what the user can do
	 */
	@Transactional
	public long importDocument(UploadedFile file, ReadingOptions options) {
		ReadDocument read = this.reading.read(file.name(), file.content(), options, ReadingProgress.UNWATCHED);
		read.failure().ifPresent(why -> {
			throw new UnreadableDocumentException(why);
		});
		return this.uploads.store(new Upload(file, options, null, null, null), read);
	}

	/**
	 * @param version the version that was shown when the edit began
	 * @return which dates have followed
	 */
	@Transactional
	public MovedDates describe(long draftId, int version, DraftDetails details) {
		Draft draft = this.locked.lockOpen(draftId);
		if (draft.getVersion() != version) {
			throw new EditConflictException("文件信息", "/imports/" + draftId + "/details",
					"/imports/" + draftId + "#details", draft.getVersion(), Differences.of(draft.details(), details));
		}
		DraftDetails before = draft.details();
		draft.describe(details);
		boolean otherYear = !Objects.equals(draft.getYear(), before.year());
		if (otherYear) {
			draft.doubtYear(yearConflict(draft));
		}
		return (otherYear || !Objects.equals(draft.getIssuedOn(), before.issuedOn())) ? this.dates.follow(draft, before,
				this.rows.findByDraftIdOrderByPosition(draftId), this.sources.blocks(draftId)) : MovedDates.NONE;
	}

	private static List<Doubt> yearConflict(Draft draft) {
		List<String> titles = Stream.of(draft.getTitle(), draft.getNoticeTitle()).filter(Objects::nonNull).toList();
		return (draft.getYear() == null) ? List.of()
				: PlanYear.conflict(titles, draft.getYear())
					.map(message -> List.of(new Doubt(WarningCode.YEAR_CONFLICT, message, null)))
					.orElse(List.of());
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
