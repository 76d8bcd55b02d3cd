package org.taizhang.organisation.domain;

import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.taizhang.shared.RefusedException;

/** Sees to it that one name means one unit or one group. */
@Component
@RequiredArgsConstructor
class NameRegister {

	static final Owner NOBODY = new Owner(false, 0);

	private final JdbcClient jdbc;

	/** Whose a name is; also its reading from the database. */
	record Owner(boolean group, long id) {

		static Owner unit(long id) {
			return new Owner(false, id);
		}

		static Owner group(long id) {
			return new Owner(true, id);
		}
	}

	private record Taken(boolean group, long id, String owner) {
	}

	/** Refuses a name that is another's name or alias, unit or group. */
	void requireFree(String name, Owner wantedFor) {
		List<Taken> taken = this.jdbc.sql("""
				select false as "group", id, name as owner from unit where name = :name
				union select false, u.id, u.name from unit_alias a join unit u on u.id = a.unit_id where a.alias = :name
				union select true, id, name from unit_group where name = :name
				union select true, g.id, g.name from unit_group_alias a join unit_group g on g.id = a.group_id
				where a.alias = :name
				""").param("name", name.strip()).query(Taken.class).list();
		taken.stream()
			.filter(found -> found.group() != wantedFor.group() || found.id() != wantedFor.id())
			.findFirst()
			.ifPresent(found -> {
				String known = (found.group() ? "单位组“" : "单位“") + found.owner() + "”";
				throw new RefusedException(found.owner().equals(name.strip()) ? "已有" + known + "。请换一个名称，或去修改那一个。"
						: "“" + name.strip() + "”已是" + known + "的别名。请换一个，或先到那里删去。");
			});
	}

	void requireFreeCode(String code, Long wantedFor) {
		this.jdbc.sql("select name from unit where code = :code and id is distinct from :id")
			.param("code", code)
			.param("id", wantedFor, java.sql.Types.BIGINT)
			.query(String.class)
			.optional()
			.ifPresent(owner -> {
				throw new RefusedException("代码“" + code + "”已由“" + owner + "”使用。请换一个。");
			});
	}

	/** The next free n of the codes u101, u102, … that are made for units without one. */
	int nextCodeNumber() {
		return this.jdbc.sql("select coalesce(max(substring(code from '^u([0-9]{1,9})$')::integer), 100) + 1 from unit")
			.query(Integer.class)
			.single();
	}

}
