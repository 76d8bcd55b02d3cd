package org.taizhang.ledger.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.ClosingDecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to an entry: reports, applications, decisions. Drafts are not in it. */
@Component
@RequiredArgsConstructor
class EntryHistory {

	private final JdbcClient jdbc;

	private final Standings standings;

	/** The latest first. */
	List<Event> of(long entryId, List<EvidenceLine> evidence) {
		List<Event> events = new ArrayList<>();
		this.jdbc.sql("""
				select p.id, p.text, p.submitted_at, coalesce(a.display_name, p.submitted_by) as who
				from progress_report p left join user_account a on a.username = p.submitted_by
				where p.entry_id = ? and p.submitted_at is not null
				""").param(entryId).query(row -> {
			long report = row.getLong("id");
			events.add(event(row, "submitted_at", "who", "报送进展", row.getString("text"), "",
					evidence.stream().filter(one -> Long.valueOf(report).equals(one.reportId())).toList()));
		});
		this.jdbc
			.sql("""
					select x.*, coalesce(a.display_name, x.applied_by) as applicant,
					       coalesce(d.display_name, x.decided_by) as decider, coalesce(o.display_name, x.reopened_by) as opener
					from closing x
					left join user_account a on a.username = x.applied_by
					left join user_account d on d.username = x.decided_by
					left join user_account o on o.username = x.reopened_by
					where x.entry_id = ?
					""")
			.param(entryId)
			.query(row -> {
				long closing = row.getLong("id");
				events.add(event(row, "applied_at", "applicant", "申请销号", row.getString("statement"), "",
						evidence.stream().filter(one -> Long.valueOf(closing).equals(one.closingId())).toList()));
				if (row.getString("decision") != null) {
					boolean approved = ClosingDecision.valueOf(row.getString("decision")) == ClosingDecision.APPROVED;
					events.add(event(row, "decided_at", "decider", approved ? "同意销号" : "退回", row.getString("opinion"),
							approved ? "is-good" : "is-bad", List.of()));
				}
				if (row.getTimestamp("reopened_at") != null) {
					events.add(event(row, "reopened_at", "opener", "重新打开", row.getString("reopen_reason"), "is-bad",
							List.of()));
				}
			});
		events.sort(Comparator.comparing(Event::at).reversed());
		return events;
	}

	private Event event(ResultSet row, String at, String who, String what, String text, String look,
			List<EvidenceLine> evidence) throws SQLException {
		Instant instant = row.getTimestamp(at).toInstant();
		return new Event(instant, when(instant), row.getString(who), what, text, look, evidence);
	}

	/** 9月30日 10:20. */
	String when(Instant at) {
		ZonedDateTime time = at.atZone(this.standings.zone());
		return this.standings.printed(time.toLocalDate()) + " %02d:%02d".formatted(time.getHour(), time.getMinute());
	}

}
