package org.taizhang.intake.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.UnitService;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what each distinct unit phrase of a draft means. What the directory knows for
 * certain is taken by itself, also after a decision has taught it more; guesses are only
 * offered.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class PhraseService {

	private final LockedDrafts locked;

	private final DraftRowRepository rows;

	private final DraftPhraseRepository phrases;

	private final UnitDirectory directory;

	private final UnitService units;

	private final Clock clock;

	/** Notes the phrases that rows have come to use, and recognises what can be. */
	void collect(long draftId) {
		List<DraftPhrase> known = this.phrases.findByDraftIdOrderById(draftId);
		Set<String> folded = known.stream().map(DraftPhrase::getFolded).collect(Collectors.toCollection(HashSet::new));
		for (DraftRow row : this.rows.findByDraftIdOrderByPosition(draftId)) {
			row.getUnits()
				.stream()
				.map(unit -> unit.phrase())
				.filter(phrase -> folded.add(Texts.fold(phrase)))
				.forEach(phrase -> this.phrases.save(new DraftPhrase(draftId, phrase)));
		}
		recogniseOpen(draftId);
	}

	/** Asks the directory again about everything undecided. */
	public void recognise(long draftId) {
		this.locked.lockOpen(draftId);
		recogniseOpen(draftId);
	}

	private void recogniseOpen(long draftId) {
		this.phrases.findByDraftIdOrderById(draftId)
			.stream()
			.filter(phrase -> phrase.getMeaning() == PhraseMeaning.OPEN)
			.forEach(phrase -> phrase.recognise(this.directory.resolve(phrase.getPhrase(), today())));
	}

	/**
	 * @param remember whether the phrase becomes an alias, known from now on
	 */
	public void meansUnit(long draftId, long phraseId, int version, long unitId, boolean remember) {
		decide(draftId, phraseId, version, phrase -> {
			UnitRef unit = this.directory.unit(unitId).orElseThrow(() -> new NotFoundException("没有这个单位，请重新选择。"));
			if (remember && !Texts.fold(unit.name()).equals(phrase.getFolded())) {
				this.units.addAlias(unitId, phrase.getPhrase());
			}
			phrase.meansUnit(unitId);
		});
	}

	public void meansNewUnit(long draftId, long phraseId, int version, String name, UnitKind kind) {
		decide(draftId, phraseId, version, phrase -> {
			UnitRef unit = this.units.addUnit(name.strip(), kind);
			if (!Texts.fold(unit.name()).equals(phrase.getFolded())) {
				this.units.addAlias(unit.id(), phrase.getPhrase());
			}
			phrase.meansUnit(unit.id());
		});
	}

	/**
	 * @param remember whether the phrase becomes another name of the group
	 */
	public void meansGroup(long draftId, long phraseId, int version, long groupId, boolean remember) {
		decide(draftId, phraseId, version, phrase -> {
			UnitGroupRef group = group(groupId);
			if (group.openEnded()) {
				throw new RefusedException("“%s”是开放的单位组，每次都要指定成员：请勾选成员单位。".formatted(group.name()));
			}
			if (remember && !phrase.leavesOut() && !Texts.fold(group.name()).equals(phrase.getFolded())) {
				this.units.addGroupAlias(groupId, phrase.getPhrase());
			}
			phrase.meansGroup(groupId);
		});
	}

	/** A group of this name and these members, for this plan and later ones. */
	public void meansNewGroup(long draftId, long phraseId, int version, Collection<Long> members) {
		if (members.isEmpty()) {
			throw new RefusedException("请至少勾选一个成员单位；暂时定不下来的，选“暂不指定”。");
		}
		decide(draftId, phraseId, version,
				phrase -> phrase.meansGroup(this.units.addGroup(phrase.getPhrase(), false, members).id()));
	}

	/** The members of the group that it stands for are, from today on, these. */
	public void changeMembers(long draftId, long phraseId, int version, Collection<Long> members) {
		decide(draftId, phraseId, version, phrase -> {
			if (!phrase.getExcepted().isEmpty()) {
				throw new RefusedException(
						"“%s”是除去了几个单位的单位组，不能在这里改单位组的成员：请选“只在这份要点里指定成员”，或到“维护 → 单位组”修改。".formatted(phrase.getPhrase()));
			}
			if (phrase.getMeaning() != PhraseMeaning.GROUP) {
				throw new RefusedException("“%s”还不是一个单位组，请先选定单位组。".formatted(phrase.getPhrase()));
			}
			this.units.changeMembers(phrase.getGroupId(), members, today());
		});
	}

	/** These units, in this plan only. */
	public void meansChosen(long draftId, long phraseId, int version, Collection<Long> members) {
		decide(draftId, phraseId, version, phrase -> phrase.meansChosen(members));
	}

	public void staysUnassigned(long draftId, long phraseId, int version) {
		decide(draftId, phraseId, version, DraftPhrase::staysUnassigned);
	}

	/** Takes a decision back; what the directory knows for certain is known at once. */
	public void reopen(long draftId, long phraseId, int version) {
		decide(draftId, phraseId, version, DraftPhrase::reopen);
	}

	/** Every one of these phrases is the name of a unit that is new. */
	public void allNewUnits(long draftId, Collection<NewUnit> named) {
		this.locked.lockOpen(draftId);
		for (NewUnit unit : named) {
			DraftPhrase phrase = phrase(draftId, unit.phraseId());
			if (phrase.getMeaning() == PhraseMeaning.OPEN) {
				phrase.meansUnit(this.units.addUnit(phrase.getPhrase(), unit.kind()).id());
			}
		}
		recogniseOpen(draftId);
	}

	private void decide(long draftId, long phraseId, int version, Consumer<DraftPhrase> decision) {
		this.locked.lockOpen(draftId);
		DraftPhrase phrase = phrase(draftId, phraseId);
		if (phrase.getVersion() != version) {
			throw new RefusedException("“%s”刚被他人确认过，请看过现在的结果再决定。".formatted(phrase.getPhrase()));
		}
		decision.accept(phrase);
		recogniseOpen(draftId);
	}

	private DraftPhrase phrase(long draftId, long phraseId) {
		return this.phrases.findByIdAndDraftId(phraseId, draftId)
			.orElseThrow(() -> new NotFoundException("没有这个单位名称，请刷新页面。"));
	}

	private UnitGroupRef group(long groupId) {
		return this.directory.groups()
			.stream()
			.filter(group -> group.id() == groupId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这个单位组，请重新选择。"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** A phrase that is the name of a unit not yet known. */
	public record NewUnit(long phraseId, UnitKind kind) {
	}

}
