package org.taizhang.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.taizhang.organisation.UnitKind;

/** What the pages of groups show. */
@Component
@RequiredArgsConstructor
class GroupQueries {

	/** So many checkboxes on a page. */
	static final int PAGE_SIZE = 200;

	private static final String CURRENT = "m.valid_from <= :today and (m.valid_to is null or m.valid_to > :today)";

	private static final String MATCHING = """
			 from unit u left join unit_group_member m on m.unit_id = u.id and m.group_id = :group and (%s)
			 where (:text = '' or strpos(u.name, :text) > 0)
			   and case :kind when '' then u.active or m.id is not null when 'MEMBERS' then m.id is not null
			       else u.kind = :kind and (u.active or m.id is not null) end
			""".formatted(CURRENT);

	private final JdbcClient jdbc;

	private final Clock clock;

	/**
	 * @param members active members today
	 * @param aliases joined by 、
	 */
	record GroupRow(long id, String name, boolean openEnded, int members, String aliases) {
	}

	/**
	 * @param since the first day as a member, or null for no member
	 */
	record Candidate(long id, String name, UnitKind kind, boolean active, LocalDate since) {
	}

	/** A membership that is over, or that has yet to begin. */
	record Past(String unit, LocalDate from, LocalDate to) {
	}

	/**
	 * @param kind a {@link UnitKind}, MEMBERS or empty
	 */
	record MemberFilter(long group, String kind, String text) {
	}

	List<GroupRow> groups() {
		return this.jdbc
			.sql("""
					select g.id, g.name, g.open_ended,
					  (select count(*) from unit_group_member m join unit u on u.id = m.unit_id
					   where m.group_id = g.id and u.active and %s) as members,
					  (select string_agg(a.alias, '、' order by a.id) from unit_group_alias a where a.group_id = g.id) as aliases
					from unit_group g order by g.sort_order, g.id
					"""
				.formatted(CURRENT))
			.param("today", today())
			.query(GroupRow.class)
			.list();
	}

	long count(MemberFilter filter) {
		return bound("select count(*)" + MATCHING, filter).query(Long.class).single();
	}

	List<Candidate> candidates(MemberFilter filter, int page) {
		return bound("select u.id, u.name, u.kind, u.active, m.valid_from as since" + MATCHING
				+ " order by array_position(:kinds, u.kind::text), u.sort_order, u.id limit :size offset :skipped",
				filter)
			.param("kinds", Arrays.stream(UnitKind.values()).map(Enum::name).toArray(String[]::new))
			.param("size", PAGE_SIZE)
			.param("skipped", (page - 1) * PAGE_SIZE)
			.query(Candidate.class)
			.list();
	}

	List<Past> history(long group) {
		return this.jdbc.sql("""
				select u.name as unit, m.valid_from as "from", m.valid_to as "to"
				from unit_group_member m join unit u on u.id = m.unit_id
				where m.group_id = :group and not (%s)
				order by coalesce(m.valid_to, m.valid_from) desc, u.sort_order limit 200
				""".formatted(CURRENT)).param("group", group).param("today", today()).query(Past.class).list();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private JdbcClient.StatementSpec bound(String sql, MemberFilter filter) {
		return this.jdbc.sql(sql)
			.param("group", filter.group())
			.param("kind", filter.kind())
			.param("text", filter.text())
			.param("today", today());
	}

}
