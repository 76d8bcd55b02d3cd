package org.taizhang.organisation.domain;

import java.util.Arrays;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.EditConflictException.Choice;
import org.taizhang.shared.EditConflictException.Difference;
import org.taizhang.shared.NotFoundException;

/** The admin's pages of units: a whole sheet read and saved at once. */
@Service
@Transactional
@RequiredArgsConstructor
public class UnitUpkeep {

	private static final List<Choice> KINDS = Arrays.stream(UnitKind.values())
		.map(kind -> new Choice(kind.name(), kind.getLabel()))
		.toList();

	private static final List<Choice> STATES = List.of(new Choice("启用", "启用"), new Choice("停用", "停用"));

	private final UnitRepository units;

	private final NameRegister names;

	private final JdbcClient jdbc;

	@Transactional(readOnly = true)
	public UnitSheet sheet(long id) {
		return sheet(unit(id));
	}

	public UnitRef add(UnitSheet sheet) {
		String code = sheet.code().isEmpty() ? "u" + this.names.nextCodeNumber() : sheet.code();
		Unit unit = new Unit(code, sheet.name(), sheet.kind(), order(sheet));
		requireFree(unit.getName(), code, sheet.aliases(), null);
		sheet.aliases().forEach(unit::addAlias);
		return this.units.saveAndFlush(unit).toRef();
	}

	public UnitRef save(long id, UnitSheet sheet) {
		Unit unit = unit(id);
		if (sheet.version() == null || sheet.version() != unit.getVersion()) {
			throw new EditConflictException("单位“" + unit.getName() + "”", "/admin/units/" + id, "/admin/units/" + id,
					unit.getVersion(), differences(sheet(unit), sheet));
		}
		String code = sheet.code().isEmpty() ? unit.getCode() : sheet.code();
		requireFree(sheet.name(), code, sheet.aliases(), id);
		unit.revise(code, sheet.name(), sheet.kind(), order(sheet), sheet.active(), sheet.aliases());
		this.units.flush();
		return unit.toRef();
	}

	private void requireFree(String name, String code, List<String> aliases, Long id) {
		NameRegister.Owner owner = (id != null) ? NameRegister.Owner.unit(id) : NameRegister.NOBODY;
		this.names.requireFree(name, owner);
		this.names.requireFreeCode(code, id);
		aliases.forEach(alias -> this.names.requireFree(alias, owner));
	}

	private int order(UnitSheet sheet) {
		return (sheet.sortOrder() != null) ? sheet.sortOrder()
				: this.jdbc.sql("select coalesce(max(sort_order), 0) + 1 from unit").query(Integer.class).single();
	}

	private Unit unit(long id) {
		return this.units.findById(id).orElseThrow(() -> new NotFoundException("没有这个单位。请回到单位列表重新查找。"));
	}

	private static UnitSheet sheet(Unit unit) {
		return new UnitSheet(unit.getName(), unit.getKind(), unit.getCode(), unit.getSortOrder(), unit.isActive(),
				List.copyOf(unit.getAliases()), unit.getVersion());
	}

	private static List<Difference> differences(UnitSheet theirs, UnitSheet yours) {
		return List.of(new Difference("name", "单位名称", theirs.name(), yours.name()),
				new Difference("kind", "类别", theirs.kind().name(), yours.kind().name(), KINDS),
				new Difference("code", "代码", theirs.code(), yours.code()),
				new Difference("sortOrder", "排序", String.valueOf(theirs.sortOrder()),
						(yours.sortOrder() != null) ? yours.sortOrder().toString() : ""),
				new Difference("active", "状态", state(theirs.active()), state(yours.active()), STATES), new Difference(
						"aliases", "别名", String.join("\n", theirs.aliases()), String.join("\n", yours.aliases())));
	}

	private static String state(boolean active) {
		return active ? "启用" : "停用";
	}

}
