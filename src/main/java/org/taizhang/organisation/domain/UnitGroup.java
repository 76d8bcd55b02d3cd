package org.taizhang.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

import org.taizhang.organisation.UnitGroupRef;

/** 单位组: a phrase that stands for many units, whose members change over the years. */
@Entity
@Table(name = "unit_group")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class UnitGroup {

	/** The first day of members whose beginning nobody has told. */
	static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String name;

	private boolean openEnded;

	private int sortOrder;

	@ElementCollection
	@CollectionTable(name = "unit_group_alias", joinColumns = @JoinColumn(name = "group_id"))
	@Column(name = "alias")
	private Set<String> aliases = new LinkedHashSet<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "group_id", nullable = false)
	private List<UnitGroupMember> members = new ArrayList<>();

	@Version
	private int version;

	UnitGroup(String name, boolean openEnded, int sortOrder) {
		this.name = Unit.requireName(name, 200);
		this.openEnded = openEnded;
		this.sortOrder = sortOrder;
	}

	void addAlias(String alias) {
		String wanted = Unit.requireName(alias, 200);
		if (!wanted.equals(this.name)) {
			this.aliases.add(wanted);
		}
	}

	void revise(String name, boolean openEnded, int sortOrder, Collection<String> aliases) {
		this.name = Unit.requireName(name, 200);
		this.openEnded = openEnded;
		this.sortOrder = sortOrder;
		this.aliases.retainAll(aliases);
		aliases.forEach(this::addAlias);
	}

	/**
	 * From the day on exactly these are the members; the days before stay as they were.
	 */
	void changeMembers(Collection<Long> unitIds, LocalDate from) {
		Set<Long> others = new LinkedHashSet<>();
		this.members.forEach(member -> others.add(member.getUnitId()));
		others.removeAll(unitIds);
		others.forEach(unitId -> leave(unitId, from));
		unitIds.forEach(unitId -> join(unitId, from));
	}

	void join(long unitId, LocalDate from) {
		removeLater(unitId, from);
		this.members.stream()
			.filter(member -> member.getUnitId() == unitId && member.reaches(from))
			.findFirst()
			.ifPresentOrElse(UnitGroupMember::goOn, () -> this.members.add(new UnitGroupMember(unitId, from)));
	}

	void leave(long unitId, LocalDate from) {
		removeLater(unitId, from);
		this.members.removeIf(member -> member.getUnitId() == unitId && member.getValidFrom().equals(from));
		this.members.stream()
			.filter(member -> member.getUnitId() == unitId && member.isCurrentAt(from))
			.forEach(member -> member.endOn(from));
	}

	/** What was to begin after the day gives way to what is decided for the day. */
	private void removeLater(long unitId, LocalDate day) {
		this.members.removeIf(member -> member.getUnitId() == unitId && member.getValidFrom().isAfter(day));
	}

	UnitGroupRef toRef() {
		return new UnitGroupRef(this.id, this.name, this.openEnded);
	}

}
