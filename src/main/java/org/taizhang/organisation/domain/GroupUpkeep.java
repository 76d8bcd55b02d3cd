package org.taizhang.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.EditConflictException.Choice;
import org.taizhang.shared.EditConflictException.Difference;
import org.taizhang.shared.NotFoundException;

/** The admin's pages of groups. */
@Service
@Transactional
@RequiredArgsConstructor
public class GroupUpkeep {

	private static final List<Choice> OPENNESS = List.of(new Choice("固定", "固定成员"), new Choice("每次指定", "每次指定"));

	private final UnitGroupRepository groups;

	private final NameRegister names;

	private final JdbcClient jdbc;

	@Transactional(readOnly = true)
	public GroupSheet sheet(long id) {
		return sheet(group(id));
	}

	public UnitGroupRef add(GroupSheet sheet) {
		UnitGroup group = new UnitGroup(sheet.name(), sheet.openEnded(), order(sheet));
		requireFree(sheet, NameRegister.NOBODY);
		sheet.aliases().forEach(group::addAlias);
		return this.groups.saveAndFlush(group).toRef();
	}

	public UnitGroupRef save(long id, GroupSheet sheet) {
		UnitGroup group = group(id);
		if (sheet.version() == null || sheet.version() != group.getVersion()) {
			throw new EditConflictException("单位组“" + group.getName() + "”", "/admin/groups/" + id,
					"/admin/groups/" + id, group.getVersion(), differences(sheet(group), sheet));
		}
		requireFree(sheet, NameRegister.Owner.group(id));
		group.revise(sheet.name(), sheet.openEnded(), order(sheet), sheet.aliases());
		this.groups.flush();
		return group.toRef();
	}

	/** Ticks and unticks: what others have changed in between stays changed. */
	public void change(long id, Collection<Long> joining, Collection<Long> leaving, LocalDate from) {
		UnitGroup group = group(id);
		leaving.forEach(unit -> group.leave(unit, from));
		joining.forEach(unit -> group.join(unit, from));
		this.groups.flush();
	}

	/** Issued plans keep what the group meant; only later ones no longer know it. */
	public UnitGroupRef delete(long id) {
		UnitGroup group = group(id);
		this.groups.delete(group);
		this.groups.flush();
		return group.toRef();
	}

	private void requireFree(GroupSheet sheet, NameRegister.Owner owner) {
		this.names.requireFree(sheet.name(), owner);
		sheet.aliases().forEach(alias -> this.names.requireFree(alias, owner));
	}

	private int order(GroupSheet sheet) {
		return (sheet.sortOrder() != null) ? sheet.sortOrder()
				: this.jdbc.sql("select coalesce(max(sort_order), 0) + 1 from unit_group")
					.query(Integer.class)
					.single();
	}

	private UnitGroup group(long id) {
		return this.groups.findById(id).orElseThrow(() -> new NotFoundException("没有这个单位组，可能已被删除。请回到单位组列表。"));
	}

	private static GroupSheet sheet(UnitGroup group) {
		return new GroupSheet(group.getName(), group.isOpenEnded(), group.getSortOrder(),
				List.copyOf(group.getAliases()), group.getVersion());
	}

	private static List<Difference> differences(GroupSheet theirs, GroupSheet yours) {
		return List.of(new Difference("name", "名称", theirs.name(), yours.name()),
				new Difference("openEnded", "成员", openness(theirs), openness(yours), OPENNESS),
				new Difference("sortOrder", "排序", String.valueOf(theirs.sortOrder()),
						(yours.sortOrder() != null) ? yours.sortOrder().toString() : ""),
				new Difference("aliases", "别名", String.join("\n", theirs.aliases()),
						String.join("\n", yours.aliases())));
	}

	private static String openness(GroupSheet sheet) {
		return sheet.openEnded() ? "每次指定" : "固定";
	}

}
