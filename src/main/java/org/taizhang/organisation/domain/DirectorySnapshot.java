package org.taizhang.organisation.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.taizhang.organisation.Resolution.Hint;
import org.taizhang.organisation.Resolution.How;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitRef;

/**
 * All units and groups at one revision of the directory, indexed for finding what a
 * phrase means. Immutable.
 */
final class DirectorySnapshot {

	private final long revision;

	private final Map<Long, UnitRef> units = new LinkedHashMap<>();

	private final Map<String, UnitRef> byCode = new HashMap<>();

	private final List<UnitGroupRef> groups;

	/** Active units by their names' and aliases' plain wording. */
	private final Map<String, Set<UnitRef>> byName = new HashMap<>();

	private final Map<String, Set<UnitRef>> byAlias = new HashMap<>();

	/** Active units by the canonical core of each reading of their names and aliases. */
	private final Map<String, List<Reading>> byCore = new HashMap<>();

	/** Places named in units' names, by level. */
	private final Map<String, Set<String>> places = new HashMap<>();

	private final Map<String, Set<UnitGroupRef>> groupByWording = new HashMap<>();

	private final Map<String, Set<UnitGroupRef>> groupByFold = new HashMap<>();

	private final Map<OrganSubject, Set<UnitRef>> bySubject = new LinkedHashMap<>();

	private final Neighbours<UnitGroupRef> groupNeighbours = new Neighbours<>();

	private record Reading(UnitRef unit, UnitName name) {
	}

	/** A name or alias of a unit or group. */
	record Named<T>(T owner, String text, boolean alias) {
	}

	/** What a phrase stands for: one unit, one group, or neither. */
	record Match(Optional<UnitRef> unit, How how, Optional<UnitGroupRef> group) {

		static Match of(UnitRef unit, How how) {
			return new Match(Optional.of(unit), how, Optional.empty());
		}

		static Match of(UnitGroupRef group) {
			return new Match(Optional.empty(), null, Optional.of(group));
		}
	}

	DirectorySnapshot(long revision, Collection<UnitRef> units, Collection<UnitGroupRef> groups,
			Collection<Named<UnitRef>> unitNames, Collection<Named<UnitGroupRef>> groupNames) {
		this.revision = revision;
		this.groups = List.copyOf(groups);
		for (UnitRef unit : units) {
			this.units.put(unit.id(), unit);
			this.byCode.put(unit.code(), unit);
		}
		unitNames.forEach(this::index);
		groupNames.forEach(this::indexGroup);
	}

	private void index(Named<UnitRef> name) {
		String plain = Wording.plain(name.text());
		OrganSubject.of(plain)
			.forEach(subject -> this.bySubject.computeIfAbsent(subject, about -> new LinkedHashSet<>(2))
				.add(name.owner()));
		if (!name.owner().active()) {
			return;
		}
		put(name.alias() ? this.byAlias : this.byName, plain, name.owner());
		for (UnitName reading : UnitName.readings(plain)) {
			this.byCore.computeIfAbsent(reading.canonical(), core -> new ArrayList<>(1))
				.add(new Reading(name.owner(), reading));
			if (!reading.place().isEmpty()) {
				put(this.places, reading.level(), reading.place());
			}
		}
	}

	private void indexGroup(Named<UnitGroupRef> name) {
		String plain = Wording.plain(name.text());
		put(this.groupByWording, plain, name.owner());
		put(this.groupByFold, GroupPhrase.folded(plain), name.owner());
		this.groupNeighbours.add(GroupPhrase.folded(plain), name.owner());
	}

	private static <T> void put(Map<String, Set<T>> index, String key, T value) {
		index.computeIfAbsent(key, wanted -> new LinkedHashSet<>(2)).add(value);
	}

	long revision() {
		return this.revision;
	}

	Collection<UnitRef> units() {
		return this.units.values();
	}

	Optional<UnitRef> unit(long id) {
		return Optional.ofNullable(this.units.get(id));
	}

	Optional<UnitRef> byCode(String code) {
		return Optional.ofNullable(this.byCode.get(code));
	}

	List<UnitGroupRef> groups() {
		return this.groups;
	}

	/** The one thing that the phrase means; empty where none or several fit. */
	Optional<Match> match(String phrase) {
		String plain = Wording.plain(phrase);
		return only(this.byName.get(plain)).map(unit -> Match.of(unit, howNamed(unit, phrase)))
			.or(() -> only(this.byAlias.get(plain)).map(unit -> Match.of(unit, How.ALIAS)))
			.or(() -> only(this.groupByWording.get(plain)).map(Match::of))
			.or(() -> (GroupPhrase.hint(plain) == Hint.UNIT) ? byReading(plain) : Optional.empty())
			.or(() -> only(this.groupByFold.get(GroupPhrase.folded(plain))).map(Match::of));
	}

	private static How howNamed(UnitRef unit, String phrase) {
		return unit.name().equals(phrase) ? How.NAME : How.SPELLING;
	}

	private Optional<Match> byReading(String plain) {
		List<UnitName> readings = UnitName.readings(plain);
		return only(unitsRead(readings, true)).map(unit -> Match.of(unit, How.SPELLING))
			.or(() -> only(unitsRead(readings, false)).map(unit -> Match.of(unit, How.ABBREVIATION)));
	}

	private Set<UnitRef> unitsRead(List<UnitName> readings, boolean literally) {
		Set<UnitRef> found = new LinkedHashSet<>();
		for (UnitName wanted : readings) {
			for (Reading reading : this.byCore.getOrDefault(wanted.canonical(), List.of())) {
				if (agree(wanted, reading.name()) && (!literally || wanted.core().equals(reading.name().core()))) {
					found.add(reading.unit());
				}
			}
		}
		return found;
	}

	private boolean agree(UnitName wanted, UnitName known) {
		return wanted.agreesWith(known) && (wanted.place().equals(known.place()) || mayBeOwnPlace(wanted));
	}

	/**
	 * Whether a name's place may be the directory's own, so that it agrees with names
	 * that leave it out: not a county of its own, nor a place of the same level that no
	 * unit bears.
	 */
	private boolean mayBeOwnPlace(UnitName name) {
		Set<String> known = this.places.getOrDefault(name.level(), Set.of());
		return name.place().isEmpty()
				|| !this.byCore.containsKey(name.place()) && (known.isEmpty() || known.contains(name.place()));
	}

	private static <T> Optional<T> only(Set<T> found) {
		return (found != null && found.size() == 1) ? Optional.of(found.iterator().next()) : Optional.empty();
	}

	/** Units that the phrase may mean: those that fit equally well, then the like. */
	List<UnitRef> nearestUnits(String phrase, int most) {
		String plain = Wording.plain(phrase);
		Set<UnitRef> nearest = new LinkedHashSet<>(unitsRead(UnitName.readings(plain), false));
		Map<UnitRef, Integer> alike = new LinkedHashMap<>();
		for (OrganSubject subject : OrganSubject.of(plain)) {
			this.bySubject.forEach((known, about) -> {
				int likeness = subject.likeness(known);
				if (likeness > 0) {
					about.forEach(unit -> alike.merge(unit, likeness, Math::max));
				}
			});
		}
		alike.entrySet()
			.stream()
			.sorted(Map.Entry.<UnitRef, Integer>comparingByValue().reversed())
			.forEach(unit -> nearest.add(unit.getKey()));
		return nearest.stream().limit(most).toList();
	}

	List<UnitGroupRef> nearestGroups(String phrase, int most) {
		String folded = GroupPhrase.folded(Wording.plain(phrase));
		return this.groupNeighbours.of(folded, most);
	}

}
