package org.taizhang.organisation.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;

import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.shared.RefusedException;

/** 责任单位, with the other names it goes by. */
@Entity
@Table(name = "unit")
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class Unit {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String code;

	private String name;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private int sortOrder;

	private boolean active = true;

	@ElementCollection
	@CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
	@Column(name = "alias")
	private Set<String> aliases = new LinkedHashSet<>();

	@Version
	private int version;

	Unit(String code, String name, UnitKind kind, int sortOrder) {
		this.code = requireCode(code);
		this.name = requireName(name, 100);
		this.kind = kind;
		this.sortOrder = sortOrder;
	}

	void addAlias(String alias) {
		String wanted = requireName(alias, 100);
		if (!wanted.equals(this.name)) {
			this.aliases.add(wanted);
		}
	}

	/** Takes over all that the admin's form says. */
	void revise(String code, String name, UnitKind kind, int sortOrder, boolean active, Collection<String> aliases) {
		this.code = requireCode(code);
		this.name = requireName(name, 100);
		this.kind = kind;
		this.sortOrder = sortOrder;
		this.active = active;
		this.aliases.retainAll(aliases);
		aliases.forEach(this::addAlias);
	}

	UnitRef toRef() {
		return new UnitRef(this.id, this.code, this.name, this.kind, this.active);
	}

	static String requireCode(String code) {
		if (code == null || !code.matches("[a-z][a-z0-9-]{1,31}")) {
			throw new RefusedException("代码须以小写字母开头，只用小写字母、数字和连字符，2 至 32 个字符。");
		}
		return code;
	}

	static String requireName(String name, int longest) {
		String stripped = (name != null) ? name.strip() : "";
		if (stripped.isEmpty()) {
			throw new RefusedException("名称不能为空。");
		}
		if (stripped.length() > longest) {
			throw new RefusedException("名称最多 " + longest + " 个字：" + stripped.substring(0, 20) + "…");
		}
		return stripped;
	}

}
