package org.taizhang.intake.draft;

import java.util.ArrayList;
import java.util.List;

import org.taizhang.plan.PlanContent.Responsibility;
import org.taizhang.plan.ResponsibilityRole;

/** The units that a reading names, each with its role. */
record NamedUnits(List<Responsibility> all) {

	static NamedUnits of(List<String> leads, List<String> responsible, List<String> cooperating) {
		List<Responsibility> all = new ArrayList<>();
		leads.forEach(phrase -> all.add(new Responsibility(ResponsibilityRole.LEAD, phrase)));
		responsible.forEach(phrase -> all.add(new Responsibility(ResponsibilityRole.RESPONSIBLE, phrase)));
		cooperating.forEach(phrase -> all.add(new Responsibility(ResponsibilityRole.COOPERATING, phrase)));
		return new NamedUnits(List.copyOf(all));
	}

	/** Those that can be stored. */
	List<Responsibility> fitting() {
		return this.all.stream().filter(unit -> DraftPhrase.fits(unit.phrase())).toList();
	}

	/** What is far too long for a name, each once. */
	List<String> tooLong() {
		return this.all.stream()
			.map(Responsibility::phrase)
			.filter(phrase -> !DraftPhrase.fits(phrase))
			.distinct()
			.toList();
	}

}
