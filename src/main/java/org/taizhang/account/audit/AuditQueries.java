package org.taizhang.account.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Pages of the trail, newest first, each beginning where the last one ended: a page far
 * back costs no more than the first.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class AuditQueries {

	static final int PAGE_SIZE = 50;

	private final JdbcClient jdbc;

	private final AuditWords words;

	private final Clock clock;

	AuditPage page(AuditFilter filter) {
		List<String> conditions = new ArrayList<>(List.of("true"));
		Map<String, Object> params = new HashMap<>();
		ZoneId zone = this.clock.getZone();
		narrow(conditions, params, "a.id < :before", "before", filter.before());
		narrow(conditions, params, "a.at >= :from", "from",
				(filter.from() != null) ? filter.from().atStartOfDay(zone).toOffsetDateTime() : null);
		narrow(conditions, params, "a.at < :to", "to",
				(filter.to() != null) ? filter.to().plusDays(1).atStartOfDay(zone).toOffsetDateTime() : null);
		narrow(conditions, params, "a.actor = :actor", "actor", stripped(filter.actor()));
		narrow(conditions, params, "a.subject = :subject", "subject", stripped(filter.subject()));
		narrow(conditions, params, "a.row_id = :row", "row", filter.row());
		narrow(conditions, params, "a.operation = :operation", "operation", stripped(filter.operation()));
		List<Stored> found = this.jdbc.sql("""
				select a.id, a.at, a.actor, u.display_name as actor_name, a.address, a.action, a.subject, a.row_id,
				       a.operation, a.succeeded, a.before::text as was, a.after::text as is
				from audit_entry a left join user_account u on u.username = a.actor
				where %s order by a.id desc limit %d
				""".formatted(String.join(" and ", conditions), PAGE_SIZE + 1))
			.params(params)
			.query(Stored.class)
			.list();
		Map<Long, String> units = units();
		List<AuditLine> lines = found.stream()
			.limit(PAGE_SIZE)
			.map(stored -> this.words.inWords(stored, zone, units))
			.toList();
		boolean more = found.size() > PAGE_SIZE;
		return new AuditPage(lines, more ? filter.olderThan(lines.get(lines.size() - 1).id()) : null,
				(filter.before() != null) ? filter.newest() : null);
	}

	private Map<Long, String> units() {
		return this.jdbc.sql("select id, name from unit")
			.query((row, number) -> Map.entry(row.getLong("id"), row.getString("name")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static void narrow(List<String> conditions, Map<String, Object> params, String condition, String name,
			Object value) {
		if (value != null) {
			conditions.add(condition);
			params.put(name, value);
		}
	}

	private static String stripped(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	/**
	 * @param older the address of the next older lines, null at the end
	 * @param newest the address of the newest lines, null on their page
	 */
	record AuditPage(List<AuditLine> lines, String older, String newest) {
	}

	/** A row as stored; {@code was} and {@code is} are JSON. */
	record Stored(long id, OffsetDateTime at, String actor, String actorName, String address, String action,
			String subject, Long rowId, String operation, boolean succeeded, String was, String is) {
	}

}
