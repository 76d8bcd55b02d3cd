package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitRef;

/** The phrases of a draft with the units that each stands for today. */
final class PhraseUnits {

	private final Map<String, DraftPhrase> phrases;

	private final Map<Long, UnitRef> units;

	private final Map<Long, String> groupNames;

	private final Map<Long, List<UnitRef>> members = new HashMap<>();

	PhraseUnits(List<DraftPhrase> phrases, UnitDirectory directory, LocalDate today) {
		this.phrases = phrases.stream().collect(Collectors.toMap(DraftPhrase::getFolded, Function.identity()));
		this.units = directory.units().stream().collect(Collectors.toMap(UnitRef::id, Function.identity()));
		this.groupNames = directory.groups().stream().collect(Collectors.toMap(UnitGroupRef::id, UnitGroupRef::name));
		phrases.stream()
			.filter(phrase -> phrase.getMeaning() == PhraseMeaning.GROUP)
			.map(DraftPhrase::getGroupId)
			.distinct()
			.forEach(group -> this.members.put(group, directory.membersOf(group, today)));
	}

	DraftPhrase of(String printed) {
		return this.phrases.get(Texts.fold(printed));
	}

	/** Active units only: a unit that is gone cannot be given work. */
	List<UnitRef> units(DraftPhrase phrase) {
		return switch (phrase.getMeaning()) {
			case UNIT -> active(List.of(phrase.getUnitId()));
			case CHOSEN -> active(phrase.getMembers());
			case GROUP -> this.members.get(phrase.getGroupId())
				.stream()
				.filter(unit -> !phrase.getExcepted().contains(unit.id()))
				.toList();
			case OPEN, UNASSIGNED -> List.of();
		};
	}

	private List<UnitRef> active(List<Long> ids) {
		return ids.stream().map(this.units::get).filter(Objects::nonNull).filter(UnitRef::active).toList();
	}

	/** Decided, and somebody is meant, or nobody on purpose. */
	boolean isSettled(DraftPhrase phrase) {
		return phrase.getMeaning() == PhraseMeaning.UNASSIGNED || !units(phrase).isEmpty();
	}

	/** Nobody is meant, on purpose. */
	boolean isUnassigned(DraftPhrase phrase) {
		return phrase.getMeaning() == PhraseMeaning.UNASSIGNED;
	}

	private String leftOut(DraftPhrase phrase) {
		return phrase.getExcepted().isEmpty() ? ""
				: phrase.getExcepted()
					.stream()
					.map(this.units::get)
					.filter(Objects::nonNull)
					.map(UnitRef::name)
					.collect(Collectors.joining("、", "，除去 ", ""));
	}

	/** In words, for the page. */
	String meaning(DraftPhrase phrase) {
		return switch (phrase.getMeaning()) {
			case UNIT -> this.units.get(phrase.getUnitId()).name();
			case GROUP -> "%s%s（%d 个单位）".formatted(this.groupNames.get(phrase.getGroupId()), leftOut(phrase),
					units(phrase).size());
			case CHOSEN -> "指定 %d 个单位".formatted(units(phrase).size());
			case UNASSIGNED -> "暂不指定";
			case OPEN -> "待确认";
		};
	}

}
