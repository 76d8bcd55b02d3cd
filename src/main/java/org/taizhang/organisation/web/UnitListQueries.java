package org.taizhang.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.taizhang.organisation.UnitKind;

/** The list of units, a page of it at a time. */
@Component
@RequiredArgsConstructor
class UnitListQueries {

	static final int PAGE_SIZE = 100;

	private static final String MATCHING = """
			 from unit u where (:kind = '' or u.kind = :kind) and (:all or u.active)
			   and (:text = '' or strpos(u.name, :text) > 0 or strpos(u.code, lower(:text)) > 0 or exists (
			     select 1 from unit_alias a where a.unit_id = u.id and strpos(a.alias, :text) > 0))
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * One row of the list.
	 *
	 * @param aliases joined by 、
	 * @param groups names of the groups it is in today, joined by 、
	 */
	record UnitRow(long id, String code, String name, UnitKind kind, boolean active, String aliases, String groups) {
	}

	/** What of all units is asked for; empty means all. */
	record UnitFilter(String kind, String text, boolean withInactive) {
	}

	List<UnitRow> rows(UnitFilter filter, int page) {
		return bound(filter, """
				select u.id, u.code, u.name, u.kind, u.active,
				  (select string_agg(a.alias, '、' order by a.id) from unit_alias a where a.unit_id = u.id) as aliases,
				  (select string_agg(g.name, '、' order by g.sort_order)
				   from unit_group_member m join unit_group g on g.id = m.group_id
				   where m.unit_id = u.id and m.valid_from <= :today
				     and (m.valid_to is null or m.valid_to > :today)) as groups
				""" + MATCHING + " order by array_position(:kinds, u.kind::text), u.sort_order, u.id"
				+ " limit :size offset :skipped")
			.param("today", LocalDate.now(this.clock))
			.param("kinds", Arrays.stream(UnitKind.values()).map(Enum::name).toArray(String[]::new))
			.param("size", PAGE_SIZE)
			.param("skipped", (page - 1) * PAGE_SIZE)
			.query(UnitRow.class)
			.list();
	}

	/** How many match, by kind, whatever kind is asked for. */
	Map<UnitKind, Long> countsByKind(UnitFilter filter) {
		Map<UnitKind, Long> counts = new java.util.EnumMap<>(UnitKind.class);
		bound(new UnitFilter("", filter.text(), filter.withInactive()),
				"select u.kind, count(*) as n" + MATCHING + " group by u.kind")
			.query(row -> {
				counts.put(UnitKind.valueOf(row.getString("kind")), row.getLong("n"));
			});
		return counts;
	}

	long inactive() {
		return this.jdbc.sql("select count(*) from unit where not active").query(Long.class).single();
	}

	private JdbcClient.StatementSpec bound(UnitFilter filter, String sql) {
		return this.jdbc.sql(sql)
			.param("kind", filter.kind())
			.param("text", filter.text())
			.param("all", filter.withInactive());
	}

}
