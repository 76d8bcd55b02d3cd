package org.taizhang.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.organisation.Resolution;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.domain.DirectorySnapshot.Match;
import org.taizhang.organisation.domain.DirectorySnapshot.Named;

/**
 * The directory, read from a snapshot in memory. Each call asks the database for the
 * directory's revision (see V9), in the caller's transaction, and reads the whole again
 * only when it has changed.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class StoredUnitDirectory implements UnitDirectory {

	private static final int MOST_OFFERED = 5;

	private final JdbcClient jdbc;

	private volatile DirectorySnapshot latest;

	@Override
	public List<UnitRef> units() {
		return List.copyOf(snapshot().units());
	}

	@Override
	public Optional<UnitRef> unit(long id) {
		return snapshot().unit(id);
	}

	@Override
	public Optional<UnitRef> byCode(String code) {
		return snapshot().byCode(code);
	}

	@Override
	public List<UnitGroupRef> groups() {
		return snapshot().groups();
	}

	@Override
	public List<UnitRef> membersOf(long groupId, LocalDate on) {
		return members(snapshot(), groupId, on);
	}

	@Override
	public Resolution resolve(String phrase, LocalDate on) {
		DirectorySnapshot snapshot = snapshot();
		return snapshot.match(phrase)
			.map(match -> resolved(snapshot, match, on))
			.or(() -> ExceptedGroup.of(Wording.plain(phrase)).map(but -> excepted(snapshot, but, on)))
			.orElseGet(() -> unknown(snapshot, phrase));
	}

	/** Someone must decide where the group or one of those left out is not known. */
	private Resolution excepted(DirectorySnapshot snapshot, ExceptedGroup phrase, LocalDate on) {
		Optional<UnitGroupRef> group = snapshot.match(phrase.group()).flatMap(Match::group);
		Set<UnitRef> out = new LinkedHashSet<>();
		boolean known = true;
		for (String name : phrase.excepted()) {
			List<UnitRef> meant = snapshot.match(name)
				.map(match -> match.group()
					.map(some -> members(snapshot, some.id(), on))
					.orElseGet(() -> List.of(match.unit().orElseThrow())))
				.orElse(List.of());
			known &= !meant.isEmpty();
			out.addAll(meant);
		}
		if (group.isEmpty() || !known) {
			return new Resolution.Unknown(Resolution.Hint.EXCEPTED_GROUP, List.of(), List.of());
		}
		List<UnitRef> members = members(snapshot, group.get().id(), on).stream()
			.filter(unit -> !out.contains(unit))
			.toList();
		return new Resolution.ToGroup(group.get().id(), group.get().name(), group.get().openEnded(), members,
				List.copyOf(out));
	}

	private Resolution resolved(DirectorySnapshot snapshot, Match match, LocalDate on) {
		return match.group()
			.<Resolution>map(group -> new Resolution.ToGroup(group.id(), group.name(), group.openEnded(),
					members(snapshot, group.id(), on)))
			.orElseGet(() -> new Resolution.ToUnit(match.unit().orElseThrow(), match.how()));
	}

	/** For a phrase that leaves open which units, no group is near. */
	private Resolution unknown(DirectorySnapshot snapshot, String phrase) {
		Resolution.Hint hint = GroupPhrase.hint(Wording.plain(phrase));
		return switch (hint) {
			case UNIT -> new Resolution.Unknown(hint, snapshot.nearestUnits(phrase, MOST_OFFERED), List.of());
			case GROUP -> new Resolution.Unknown(hint, List.of(), snapshot.nearestGroups(phrase, MOST_OFFERED));
			case OPEN_GROUP, EXCEPTED_GROUP -> new Resolution.Unknown(hint, List.of(), List.of());
		};
	}

	private List<UnitRef> members(DirectorySnapshot snapshot, long groupId, LocalDate on) {
		return this.jdbc.sql("""
				select u.id from unit_group_member m join unit u on u.id = m.unit_id
				where m.group_id = :group and u.active
				  and m.valid_from <= :on and (m.valid_to is null or m.valid_to > :on)
				order by array_position(:kinds, u.kind::text), u.sort_order, u.id
				""")
			.param("group", groupId)
			.param("on", on)
			.param("kinds", UnitOrder.KINDS)
			.query(Long.class)
			.list()
			.stream()
			.flatMap(id -> snapshot.unit(id).stream())
			.toList();
	}

	private DirectorySnapshot snapshot() {
		long revision = this.jdbc.sql("select revision from unit_directory_revision").query(Long.class).single();
		DirectorySnapshot known = this.latest;
		if (known == null || known.revision() != revision) {
			known = load(revision);
			this.latest = known;
		}
		return known;
	}

	private DirectorySnapshot load(long revision) {
		Map<Long, UnitRef> units = new LinkedHashMap<>();
		this.jdbc.sql("""
				select id, code, name, kind, active from unit
				order by array_position(:kinds, kind::text), sort_order, id
				""").param("kinds", UnitOrder.KINDS).query(row -> {
			units.put(row.getLong("id"), new UnitRef(row.getLong("id"), row.getString("code"), row.getString("name"),
					UnitKind.valueOf(row.getString("kind")), row.getBoolean("active")));
		});
		Map<Long, UnitGroupRef> groups = new LinkedHashMap<>();
		this.jdbc.sql("select id, name, open_ended from unit_group order by sort_order, id").query(row -> {
			groups.put(row.getLong("id"),
					new UnitGroupRef(row.getLong("id"), row.getString("name"), row.getBoolean("open_ended")));
		});
		List<Named<UnitRef>> unitNames = named(units.values(), UnitRef::name);
		unitNames.addAll(aliases("select unit_id, alias from unit_alias", units));
		List<Named<UnitGroupRef>> groupNames = named(groups.values(), UnitGroupRef::name);
		groupNames.addAll(aliases("select group_id, alias from unit_group_alias", groups));
		return new DirectorySnapshot(revision, units.values(), groups.values(), unitNames, groupNames);
	}

	private static <T> List<Named<T>> named(Collection<T> owners, java.util.function.Function<T, String> name) {
		List<Named<T>> names = new ArrayList<>();
		owners.forEach(owner -> names.add(new Named<>(owner, name.apply(owner), false)));
		return names;
	}

	private <T> List<Named<T>> aliases(String sql, Map<Long, T> owners) {
		return this.jdbc.sql(sql)
			.query((row, n) -> new Named<>(owners.get(row.getLong(1)), row.getString(2), true))
			.list()
			.stream()
			.filter(named -> named.owner() != null)
			.toList();
	}

}
