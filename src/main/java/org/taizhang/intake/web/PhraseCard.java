package org.taizhang.intake.web;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.taizhang.intake.draft.PhraseMeaning;
import org.taizhang.intake.draft.PhraseView;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;

/**
 * A unit phrase on the page.
 *
 * @param open whether all the ways to decide are shown
 * @param kind what kind of unit it would be
 */
record PhraseCard(PhraseView phrase, boolean open, UnitKind kind) {

	static PhraseCard of(PhraseView phrase, Long open) {
		return new PhraseCard(phrase, open != null && open == phrase.id(), SuggestedKinds.ofUnit(phrase.phrase()));
	}

	/** Which choice is marked when the form opens. */
	public DecisionForm.Choice usual() {
		if (this.phrase.meaning() == PhraseMeaning.GROUP && !this.phrase.excepting()) {
			return DecisionForm.Choice.MEMBERS;
		}
		if (this.phrase.meaning() == PhraseMeaning.CHOSEN || this.phrase.excepting() || this.phrase.groupId() != null) {
			return DecisionForm.Choice.CHOSEN;
		}
		if (this.phrase.meaning() == PhraseMeaning.UNIT) {
			return DecisionForm.Choice.UNIT;
		}
		if (this.phrase.hint() == null) {
			return DecisionForm.Choice.UNASSIGNED;
		}
		return switch (this.phrase.hint()) {
			case UNIT -> this.phrase.nearest().isEmpty() ? DecisionForm.Choice.NEW_UNIT : DecisionForm.Choice.UNIT;
			case GROUP -> DecisionForm.Choice.NEW_GROUP;
			case OPEN_GROUP, EXCEPTED_GROUP -> DecisionForm.Choice.CHOSEN;
		};
	}

	/**
	 * The members that are ticked when the form opens: those it stands for, else those
	 * that the phrase speaks of.
	 */
	Set<Long> ticked(Collection<UnitRef> active) {
		if (!this.phrase.members().isEmpty()) {
			return this.phrase.members().stream().map(UnitRef::id).collect(Collectors.toSet());
		}
		Set<UnitKind> wanted = (usual() == DecisionForm.Choice.NEW_GROUP)
				? SuggestedKinds.ofMembers(this.phrase.phrase()) : Set.of();
		return active.stream()
			.filter(unit -> wanted.contains(unit.kind()))
			.map(UnitRef::id)
			.collect(Collectors.toSet());
	}

}
