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
import org.springframework.util.StringUtils;

/** Staff report progress: first a draft of the unit's own, then submitted. */
@Service
@RequiredArgsConstructor
@Transactional
public class ProgressService {

	/** The version of a draft that is not there yet. */
	public static final int NO_DRAFT = -1;

	/** The last submitted report where none was submitted yet. */
	public static final long NO_REPORT = 0;

	private final EntryAccess access;

	private final ProgressReports reports;

	private final Checkpoints checkpoints;

	private final EvidenceItems evidence;

	private final EvidenceService evidenceService;

	private final Clock clock;

	public void saveDraft(long entryId, Given given, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		entry.refuseWhenClosed();
		draft(entryId, given, lastSubmitted(entryId));
		this.evidenceService.add(entryId, null, given.url(), given.file(), user);
	}

	/**
	 * Submits the report with all evidence that was not yet given. It meets the oldest
	 * report owed whose period has begun. A form from before the last report was
	 * submitted (sent twice, the back button, a second window) submits nothing: it would
	 * meet the next period's report.
	 */
	public Outcome submit(long entryId, Given given, CurrentUser user) {
		LedgerEntry entry = this.access.ofOwnUnit(entryId, user);
		ProgressReport last = lastSubmitted(entryId);
		if (isStale(given, last)) {
			if (isRepeated(given, last)) {
				return Outcome.REPEATED;
			}
			if (StringUtils.hasText(given.text())) {
				saveDraft(entryId, given, user);
				return Outcome.KEPT_AS_DRAFT;
			}
		}
		entry.reported();
		ProgressReport report = draft(entryId, given, last);
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
		return Outcome.SUBMITTED;
	}

	private ProgressReport lastSubmitted(long entryId) {
		return this.reports.findFirstByEntryIdAndSubmittedAtIsNotNullOrderByIdDesc(entryId).orElse(null);
	}

	private static boolean isStale(Given given, ProgressReport last) {
		return last != null && last.getId() != given.last();
	}

	/** The same text, and no evidence that was not given with it. */
	private boolean isRepeated(Given given, ProgressReport last) {
		List<Evidence> items = this.evidence.findByReportId(last.getId());
		return given.text().strip().equals(last.getText())
				&& (given.url() == null || items.stream().anyMatch(item -> given.url().strip().equals(item.getUrl())))
				&& (given.file() == null
						|| items.stream().anyMatch(item -> given.file().sha256().equals(item.getSha256())));
	}

	/**
	 * Where a report was submitted meanwhile, a draft that is there is a newer one than
	 * was seen, whatever its version.
	 */
	private ProgressReport draft(long entryId, Given given, ProgressReport last) {
		boolean stale = isStale(given, last);
		ProgressReport draft = this.reports.findByEntryIdAndSubmittedAtIsNull(entryId).orElse(null);
		int current = (draft != null) ? draft.getVersion() : NO_DRAFT;
		if (stale ? draft != null : current != given.version()) {
			throw conflict(entryId, draft, last, given.text());
		}
		if (draft == null) {
			return this.reports.save(new ProgressReport(entryId, given.text()));
		}
		draft.revise(given.text());
		return draft;
	}

	private EditConflictException conflict(long entryId, ProgressReport draft, ProgressReport last, String text) {
		ProgressReport theirs = (draft != null) ? draft : last;
		return new EditConflictException("进展草稿",
				"/entries/" + entryId + "/report?last=" + ((last != null) ? last.getId() : NO_REPORT),
				"/entries/" + entryId, (draft != null) ? draft.getVersion() : NO_DRAFT,
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

	/** What became of a report that was sent. */
	public enum Outcome {

		/** It counts. */
		SUBMITTED,

		/** It was submitted before; nothing is made. */
		REPEATED,

		/** Another one was submitted meanwhile: this one waits to be read again. */
		KEPT_AS_DRAFT

	}

	/**
	 * What the unit writes in one go.
	 *
	 * @param version of the draft that the user saw, or {@link #NO_DRAFT}
	 * @param last the last submitted report that the user saw, or {@link #NO_REPORT}
	 * @param url evidence, or null
	 * @param file evidence, or null
	 * @param stageId an earlier one of several deadlines that a submitted report
	 * completes, or null
	 */
	public record Given(String text, int version, long last, String url, EvidenceFile file, Long stageId) {
	}

}
