package org.taizhang.ledger.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.CheckpointKind;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.EditConflictException.Difference;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff report progress: first a draft of the unit's own, then submitted. */
@Service
@RequiredArgsConstructor
@Transactional
public class ProgressService {

	/** The version of a draft that is not there yet. */
	public static final int NO_DRAFT = -1;

	private final EntryAccess access;

	private final ProgressReports reports;

	private final Checkpoints checkpoints;

	private final EvidenceItems evidence;

	private final EvidenceService evidenceService;

	private final Clock clock;

	public void saveDraft(long entryId, Given given, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		draft(entryId, given.text(), given.version());
		this.evidenceService.add(entryId, null, given.url(), given.file(), user);
	}

	/**
	 * Submits the report with all evidence that was not yet given. It meets the oldest
	 * report owed whose period has begun.
	 */
	public void submit(long entryId, Given given, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.reported();
		ProgressReport report = draft(entryId, given.text(), given.version());
		report.submit(user.username(), this.clock.instant());
		this.evidenceService.add(entryId, null, given.url(), given.file(), user);
		LocalDate today = LocalDate.now(this.clock);
		this.checkpoints.findByEntryIdAndKindOrderByDueOn(entryId, CheckpointKind.REPORT)
			.stream()
			.filter(checkpoint -> checkpoint.getMetOn() == null && !checkpoint.getFromOn().isAfter(today))
			.findFirst()
			.ifPresent(checkpoint -> checkpoint.meetBy(report, today));
		if (given.stageId() != null) {
			stage(entryId, given.stageId()).meetBy(report, today);
		}
		this.evidence.findByEntryIdAndReportIdIsNullAndClosingIdIsNull(entryId).forEach(item -> item.giveWith(report));
	}

	private ProgressReport draft(long entryId, String text, int version) {
		ProgressReport draft = this.reports.findByEntryIdAndSubmittedAtIsNull(entryId).orElse(null);
		int current = (draft != null) ? draft.getVersion() : NO_DRAFT;
		if (current != version) {
			throw conflict(entryId, draft, text);
		}
		if (draft == null) {
			return this.reports.save(new ProgressReport(entryId, text));
		}
		draft.revise(text);
		return draft;
	}

	private EditConflictException conflict(long entryId, ProgressReport draft, String text) {
		ProgressReport theirs = (draft != null) ? draft
				: this.reports.findFirstByEntryIdAndSubmittedAtIsNotNullOrderByIdDesc(entryId).orElse(null);
		return new EditConflictException("进展草稿", "/entries/" + entryId + "/report",
				(draft != null) ? draft.getVersion() : NO_DRAFT,
				List.of(new Difference("text", "进展情况", (theirs != null) ? theirs.getText() : "", text)));
	}

	/** The last deadline is the entry's own and is met by closing it, no earlier. */
	private Checkpoint stage(long entryId, long stageId) {
		List<Checkpoint> deadlines = this.checkpoints.findByEntryIdAndKindOrderByDueOn(entryId,
				CheckpointKind.DEADLINE);
		return deadlines.stream()
			.limit(Math.max(0, deadlines.size() - 1))
			.filter(deadline -> deadline.getId() == stageId && deadline.getMetOn() == null)
			.findFirst()
			.orElseThrow(() -> new RefusedException("所选的阶段节点已经完成，或应通过销号完成。请返回条目页重新选择。"));
	}

	/**
	 * What the unit writes in one go.
	 *
	 * @param version of the draft that the user saw, or {@link #NO_DRAFT}
	 * @param url evidence, or null
	 * @param file evidence, or null
	 * @param stageId an earlier one of several deadlines that a submitted report
	 * completes, or null
	 */
	public record Given(String text, int version, String url, EvidenceFile file, Long stageId) {
	}

}
