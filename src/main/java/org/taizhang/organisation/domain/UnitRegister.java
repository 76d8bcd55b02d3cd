package org.taizhang.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.UnitService;
import org.taizhang.shared.NotFoundException;

/** Writes units and groups, flushing so that queries of the same transaction see it. */
@Service
@Transactional
@RequiredArgsConstructor
class UnitRegister implements UnitService {

	private final UnitRepository units;

	private final UnitGroupRepository groups;

	private final NameRegister names;

	private final JdbcClient jdbc;

	@Override
	public UnitRef addUnit(String name, UnitKind kind) {
		return addUnit(freeCode(), name, kind);
	}

	@Override
	public UnitRef addUnit(String code, String name, UnitKind kind) {
		Unit unit = new Unit(code, name, kind, next("select coalesce(max(sort_order), 0) + 1 from unit"));
		this.names.requireFreeCode(code, null);
		this.names.requireFree(unit.getName(), NameRegister.NOBODY);
		return this.units.saveAndFlush(unit).toRef();
	}

	@Override
	public void addAlias(long unitId, String alias) {
		Unit unit = this.units.findById(unitId).orElseThrow(() -> new NotFoundException("没有这个单位，可能已被删除。"));
		this.names.requireFree(alias, NameRegister.Owner.unit(unitId));
		unit.addAlias(alias);
		this.units.flush();
	}

	@Override
	public UnitGroupRef addGroup(String name, boolean openEnded, Collection<Long> unitIds) {
		UnitGroup group = new UnitGroup(name, openEnded,
				next("select coalesce(max(sort_order), 0) + 1 from unit_group"));
		this.names.requireFree(group.getName(), NameRegister.NOBODY);
		group.changeMembers(unitIds, UnitGroup.SINCE_EVER);
		return this.groups.saveAndFlush(group).toRef();
	}

	@Override
	public void addGroupAlias(long groupId, String alias) {
		UnitGroup group = group(groupId);
		this.names.requireFree(alias, NameRegister.Owner.group(groupId));
		group.addAlias(alias);
		this.groups.flush();
	}

	@Override
	public void changeMembers(long groupId, Collection<Long> unitIds, LocalDate from) {
		group(groupId).changeMembers(unitIds, from);
		this.groups.flush();
	}

	private UnitGroup group(long groupId) {
		return this.groups.findById(groupId).orElseThrow(() -> new NotFoundException("没有这个单位组，可能已被删除。"));
	}

	private int next(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private String freeCode() {
		return "u" + this.names.nextCodeNumber();
	}

}
