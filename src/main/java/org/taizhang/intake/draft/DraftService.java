package org.taizhang.intake.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.reading.PlanReader;
import org.taizhang.intake.reading.ProseDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.intake.reading.ReadingWarning;
import org.taizhang.intake.reading.WarningCode;
import org.taizhang.shared.EditConflictException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes documents in and keeps what is said of them as a whole. */
@Service
@RequiredArgsConstructor
public class DraftService {

	/** Shown from the draft's present state instead, so that they go when mended. */
	private static final Set<WarningCode> SEEN_LIVE = Set.of(WarningCode.NO_UNIT, WarningCode.NO_UNITS_AT_ALL,
			WarningCode.YEAR_UNKNOWN);

	private final DocumentReaders readers;

	private final PlanReader planReader;

	private final LockedDrafts locked;

	private final DraftRepository drafts;

	private final DraftRowRepository rows;

	private final DraftSources sources;

	private final PhraseService phrases;

	private final YearDates yearDates;

	private final Clock clock;

	/**
	 * Reads a document into a new draft; unit phrases that the directory knows are taken.
	 * @return the draft's id
	 * @throws org.taizhang.intake.document.UnreadableDocumentException with what the user
	 * can do
	 */
	@Transactional
	public long importDocument(UploadedFile file, ReadingOptions options) {
		SourceDocument document = this.readers.read(file.name(), file.content());
		ReadPlan plan = this.planReader.read(document, options);
		Integer year = (plan.year() != null) ? plan.year() : options.year();
		DraftDetails details = new DraftDetails(plan.title(), plan.noticeTitle(), plan.documentNumber(), plan.issuer(),
				plan.issuedOn(), year, plan.ledgerDue());
		Draft draft = this.drafts
			.save(new Draft(file, document.format(), details, doubtsOfAll(plan), this.clock.instant()));
		this.sources.keep(draft.getId(), file.content(), document.blocks());
		this.rows.saveAll(rowsOf(draft.getId(), plan));
		this.phrases.collect(draft.getId());
		return draft.getId();
	}

	private static List<DraftRow> rowsOf(long draftId, ReadPlan plan) {
		ReadRows read = new ReadRows(plan);
		List<RowContent> contents = read.rows();
		List<DraftRow> rows = new ArrayList<>();
		for (int i = 0; i < contents.size(); i++) {
			rows.add(new DraftRow(draftId, RowOrder.position(i), contents.get(i), read.origin(i)));
		}
		return rows;
	}

	private static List<Doubt> doubtsOfAll(ReadPlan plan) {
		List<Doubt> doubts = new ArrayList<>(plan.warnings()
			.stream()
			.filter(warning -> warning.task() == null && !SEEN_LIVE.contains(warning.code()))
			.map(Doubt::of)
			.toList());
		plan.proseDeadlines().forEach(due -> doubts.add(timeOutsideTheTable(due)));
		return doubts;
	}

	private static Doubt timeOutsideTheTable(ProseDeadline due) {
		return new Doubt(WarningCode.DATE_UNCLEAR,
				"正文%s写明“%s”%s，表格的行里没有这个时限：请补到对应的行。正文：%s".formatted((due.label() != null) ? due.label() : "",
						due.phrase(), (due.date() != null) ? "（" + due.date() + "）" : "", due.text()),
				null);
	}

	/**
	 * @param version the version that was shown when the edit began
	 */
	@Transactional
	public void describe(long draftId, int version, DraftDetails details) {
		Draft draft = this.locked.lockOpen(draftId);
		if (draft.getVersion() != version) {
			throw new EditConflictException("文件信息", "/imports/" + draftId + "/details", draft.getVersion(),
					Differences.of(draft.details(), details));
		}
		Integer yearBefore = draft.getYear();
		draft.describe(details);
		if (draft.getYear() != null && !draft.getYear().equals(yearBefore)) {
			this.yearDates.follow(draft, yearBefore, this.rows.findByDraftIdOrderByPosition(draftId));
		}
	}

	/**
	 * Someone has looked at what the reader doubted.
	 * @param message the doubt's words
	 */
	@Transactional
	public void settleDoubt(long draftId, String message) {
		this.locked.lock(draftId).settleDoubt(message);
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
