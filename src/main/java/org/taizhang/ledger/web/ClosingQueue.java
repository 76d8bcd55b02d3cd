package org.taizhang.ledger.web;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.web.ClosingsView.Waiting;
import org.taizhang.shared.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications that wait for a decision, the oldest first. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
class ClosingQueue {

	private final EntryQueries entries;

	private final EntryHistory history;

	private final JdbcClient jdbc;

	ClosingsView open(Long closingId, CurrentUser user) {
		List<Waiting> waiting = waiting();
		Waiting open = waiting.stream()
			.filter(one -> closingId == null || one.closingId() == closingId)
			.findFirst()
			.orElse(waiting.isEmpty() ? null : waiting.get(0));
		return new ClosingsView(waiting, open, (open != null) ? this.entries.entry(open.entryId(), user) : null);
	}

	/** The one that was asked for after this one; the first where this was the last. */
	Optional<Long> after(long closingId) {
		return this.jdbc
			.sql("""
					select x.id from closing x, (select applied_at, id from closing where id = ?) d
					where x.decision is null order by (x.applied_at, x.id) > (d.applied_at, d.id) desc, x.applied_at, x.id limit 1
					""")
			.param(closingId)
			.query(Long.class)
			.optional();
	}

	private List<Waiting> waiting() {
		return this.jdbc
			.sql("""
					select x.id, x.entry_id, x.applied_at, u.name as unit, r.position, r.text, task_name(t.label, t.title) as task
					from closing x
					join ledger_entry e on e.id = x.entry_id
					join requirement r on r.id = e.requirement_id
					join task t on t.id = r.task_id
					join unit u on u.id = e.unit_id
					where x.decision is null
					order by x.applied_at, x.id
					""")
			.query((row, number) -> new Waiting(row.getLong("id"), row.getLong("entry_id"), row.getString("unit"),
					row.getInt("position"), row.getString("text"),
					this.history.when(row.getTimestamp("applied_at").toInstant())))
			.list();
	}

}
