package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.taizhang.intake.wording.UnitNames;

/**
 * Who has to do it.
 *
 * @param deadlineText the time that stands in the list (完成时限：…), or empty
 * @param open whether a list ended in 等
 * @param firstLeads whether the text declares that the first unit listed leads, from here
 * on and throughout
 */
public record Responsibilities(List<String> leads, List<String> units, List<String> cooperating, String deadlineText,
		boolean open, boolean firstLeads, List<String> divisions) {

	public static final Responsibilities NONE = new Responsibilities(List.of(), List.of(), List.of(), "", false, false,
			List.of());

	public boolean isEmpty() {
		return this.leads.isEmpty() && this.units.isEmpty() && this.cooperating.isEmpty();
	}

	public boolean namesOnlyLeads() {
		return !this.leads.isEmpty() && this.units.isEmpty() && this.cooperating.isEmpty();
	}

	/** All names, whatever their roles. */
	public List<String> all() {
		return join(join(this.leads, this.units), this.cooperating);
	}

	public Responsibilities and(Responsibilities other) {
		if (this == NONE) {
			return other;
		}
		List<String> allLeads = join(this.leads, other.leads);
		List<String> allUnits = join(this.units, other.units);
		List<String> rest = allLeads.isEmpty() ? allUnits
				: allUnits.stream().filter((name) -> !allLeads.contains(name)).toList();
		return new Responsibilities(allLeads, rest, join(this.cooperating, other.cooperating),
				this.deadlineText + other.deadlineText, this.open || other.open, this.firstLeads || other.firstLeads,
				join(this.divisions, other.divisions));
	}

	/** Where no lead is named, the first listed unit is made one. */
	public Responsibilities withFirstLeading() {
		if (!this.leads.isEmpty() || this.units.isEmpty()) {
			return this;
		}
		return new Responsibilities(this.units.subList(0, 1), this.units.subList(1, this.units.size()),
				this.cooperating, this.deadlineText, this.open, this.firstLeads, this.divisions);
	}

	/** What a column 责任科室 says. */
	public Responsibilities asDivisions() {
		return new Responsibilities(this.leads, this.units, this.cooperating, this.deadlineText, this.open,
				this.firstLeads, this.units);
	}

	/**
	 * 责任单位：市财政局，责任科室：预算科: a division does the work of its unit, and is none beside it. In
	 * the plan of one bureau the divisions are the units.
	 */
	public Responsibilities withoutDivisions() {
		if (this.divisions.isEmpty()) {
			return this;
		}
		List<String> rest = this.units.stream().filter((name) -> !this.divisions.contains(name)).toList();
		List<String> named = join(this.leads, rest);
		if (named.isEmpty() || named.stream().anyMatch(UnitNames::looksLikeDivision)) {
			return this;
		}
		return new Responsibilities(this.leads, rest, this.cooperating, this.deadlineText, this.open, this.firstLeads,
				this.divisions);
	}

	/**
	 * The same, names that stand without a mark between them told apart.
	 * @param known names of other lists
	 */
	public Responsibilities partedBy(Set<String> known) {
		List<String> names = all();
		if (known.isEmpty() || GluedNames.parted(names, known).size() == names.size()) {
			return this;
		}
		return new Responsibilities(GluedNames.parted(this.leads, known), GluedNames.parted(this.units, known),
				GluedNames.parted(this.cooperating, known), this.deadlineText, this.open, this.firstLeads,
				this.divisions);
	}

	Responsibilities allLeading() {
		return new Responsibilities(join(this.leads, this.units), List.of(), this.cooperating, this.deadlineText,
				this.open, this.firstLeads, this.divisions);
	}

	private static List<String> join(List<String> some, List<String> more) {
		if (more.isEmpty()) {
			return some;
		}
		List<String> all = new ArrayList<>(some);
		for (String name : more) {
			if (!all.contains(name)) {
				all.add(name);
			}
		}
		return List.copyOf(all);
	}

}
