package org.taizhang.intake;

import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftService;
import org.taizhang.intake.draft.IssuingService;
import org.taizhang.intake.draft.PhraseQueries;
import org.taizhang.intake.draft.PhraseService;
import org.taizhang.intake.draft.PhraseView;
import org.taizhang.intake.draft.UploadedFile;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.shared.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way from a document to a plan in force without the review pages, for programs: the
 * same steps in the same code.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class PlanImport {

	private final DraftService drafts;

	private final PhraseQueries phraseQueries;

	private final PhraseService phrases;

	private final IssuingService issuing;

	/**
	 * Reads a document into a draft.
	 * @param firstListedLeads whether the first unit of a list without roles leads
	 * @param year the plan's year where the document does not state one, or null
	 * @param username who uploads it
	 * @return the draft's id
	 */
	public long importDocument(String fileName, byte[] content, boolean firstListedLeads, Integer year,
			String username) {
		return this.drafts.importDocument(new UploadedFile(fileName, content, username),
				new ReadingOptions(firstListedLeads, year));
	}

	/**
	 * The printed unit phrases that somebody must decide, groups without members
	 * included.
	 */
	@Transactional(readOnly = true)
	public List<String> undecided(long draftId) {
		return this.phraseQueries.phrases(draftId)
			.stream()
			.filter(phrase -> !phrase.settled())
			.map(PhraseView::phrase)
			.toList();
	}

	/** The phrase means this one unit. */
	public void decide(long draftId, String phrase, long unitId) {
		PhraseView found = find(draftId, phrase);
		this.phrases.meansUnit(draftId, found.id(), found.version(), unitId, true);
	}

	/** The phrase means these units in this plan; none at all is 暂不指定. */
	public void decide(long draftId, String phrase, Collection<Long> unitIds) {
		PhraseView found = find(draftId, phrase);
		if (unitIds.isEmpty()) {
			this.phrases.staysUnassigned(draftId, found.id(), found.version());
		}
		else {
			this.phrases.meansChosen(draftId, found.id(), found.version(), unitIds);
		}
	}

	/**
	 * Brings the draft into force.
	 * @return the plan's id
	 */
	public long issue(long draftId) {
		return this.issuing.issue(draftId).planId();
	}

	private PhraseView find(long draftId, String phrase) {
		return this.phraseQueries.phrases(draftId)
			.stream()
			.filter(known -> known.phrase().equals(phrase))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("草稿里没有“" + phrase + "”这个单位名称。"));
	}

}
