package org.taizhang.intake.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.taizhang.organisation.Resolution;
import org.taizhang.organisation.UnitDirectory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit phrases of a draft, those to be decided first. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class PhraseQueries {

	private final DraftRowRepository rows;

	private final DraftPhraseRepository phrases;

	private final UnitDirectory directory;

	private final Clock clock;

	/** Only those that kept rows use. */
	public List<PhraseView> phrases(long draftId) {
		Map<String, List<Integer>> uses = uses(draftId);
		List<DraftPhrase> all = this.phrases.findByDraftIdOrderById(draftId);
		PhraseUnits units = new PhraseUnits(all, this.directory, today());
		return all.stream()
			.filter(phrase -> uses.containsKey(phrase.getFolded()))
			.map(phrase -> view(phrase, uses.get(phrase.getFolded()), units))
			.sorted(Comparator.comparing(PhraseView::settled).thenComparing(PhraseView::automatic))
			.toList();
	}

	private Map<String, List<Integer>> uses(long draftId) {
		Map<String, List<Integer>> uses = new HashMap<>();
		int number = 0;
		for (DraftRow row : this.rows.findByDraftIdOrderByPosition(draftId)) {
			if (!row.isDropped()) {
				int shown = ++number;
				row.getUnits()
					.stream()
					.map(unit -> Texts.fold(unit.phrase()))
					.distinct()
					.forEach(folded -> uses.computeIfAbsent(folded, key -> new ArrayList<>()).add(shown));
			}
		}
		return uses;
	}

	private PhraseView view(DraftPhrase phrase, List<Integer> rowNumbers, PhraseUnits units) {
		Resolution.Unknown unknown = new Resolution.Unknown(null, List.of(), List.of());
		if (phrase.getMeaning() == PhraseMeaning.OPEN) {
			unknown = guess(phrase);
		}
		return new PhraseView(phrase.getId(), phrase.getPhrase(), rowNumbers, phrase.getMeaning(),
				units.isSettled(phrase), phrase.isAutomatic(), !phrase.getExcepted().isEmpty(), units.meaning(phrase),
				units.units(phrase), phrase.getGroupId(), unknown.hint(), unknown.nearest(), unknown.nearestGroups(),
				phrase.getVersion());
	}

	private Resolution.Unknown guess(DraftPhrase phrase) {
		Resolution resolution = this.directory.resolve(phrase.getPhrase(), today());
		if (resolution instanceof Resolution.Unknown unknown) {
			return unknown;
		}
		if (resolution instanceof Resolution.ToUnit known) {
			return new Resolution.Unknown(Resolution.Hint.UNIT, List.of(known.unit()), List.of());
		}
		return new Resolution.Unknown(Resolution.Hint.OPEN_GROUP, List.of(), List.of());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
