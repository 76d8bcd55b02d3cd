package org.taizhang.intake.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.draft.PhraseService;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.shared.RefusedException;

/**
 * What somebody decided about a unit phrase.
 *
 * @param remember whether the directory learns the phrase
 * @param name of a new unit
 */
record DecisionForm(int version, Choice choice, Long unit, Boolean remember, String name, UnitKind kind, Long group,
		Set<Long> members) {

	DecisionForm {
		// an unchecked box is not sent at all
		remember = Boolean.TRUE.equals(remember);
		members = (members != null) ? members : Set.of();
	}

	void apply(PhraseService phrases, long draft, long phrase) {
		if (this.choice == null) {
			throw new RefusedException("请先选择一种处理办法。");
		}
		switch (this.choice) {
			case UNIT -> phrases.meansUnit(draft, phrase, this.version, chosen(this.unit, "请选择是哪个单位。"), this.remember);
			case NEW_UNIT -> phrases.meansNewUnit(draft, phrase, this.version, named(), chosen(this.kind, "请选择单位的类别。"));
			case GROUP ->
				phrases.meansGroup(draft, phrase, this.version, chosen(this.group, "请选择是哪个单位组。"), this.remember);
			case NEW_GROUP -> phrases.meansNewGroup(draft, phrase, this.version, this.members);
			case MEMBERS -> phrases.changeMembers(draft, phrase, this.version, this.members);
			case CHOSEN -> phrases.meansChosen(draft, phrase, this.version, this.members);
			case UNASSIGNED -> phrases.staysUnassigned(draft, phrase, this.version);
			case REOPEN -> phrases.reopen(draft, phrase, this.version);
		}
	}

	/**
	 * The same with all units of these kinds ticked too; of no kind, with none ticked.
	 */
	DecisionForm ticking(Set<UnitKind> kinds, Collection<UnitRef> units) {
		Set<Long> ticked = kinds.isEmpty() ? Set.of()
				: Stream
					.concat(this.members.stream(),
							units.stream().filter(unit -> kinds.contains(unit.kind())).map(UnitRef::id))
					.collect(Collectors.toSet());
		return new DecisionForm(this.version, this.choice, this.unit, this.remember, this.name, this.kind, this.group,
				ticked);
	}

	private String named() {
		if (this.name == null || this.name.isBlank()) {
			throw new RefusedException("请填写新单位的名称。");
		}
		return this.name;
	}

	private static <T> T chosen(T value, String otherwise) {
		if (value == null) {
			throw new RefusedException(otherwise);
		}
		return value;
	}

	/** The ways to decide. */
	enum Choice {

		UNIT, NEW_UNIT, GROUP, NEW_GROUP,
		/** Other members for the group that it already stands for. */
		MEMBERS, CHOSEN, UNASSIGNED, REOPEN

	}

}
