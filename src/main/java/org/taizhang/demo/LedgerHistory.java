package org.taizhang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import lombok.RequiredArgsConstructor;
import tools.jackson.databind.json.JsonMapper;

import org.taizhang.demo.OpenedEntry.Owed;
import org.taizhang.plan.Timing;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives the entries of an issued plan their history. Written set by set: the ledger's
 * services only know today, and two thousand calls would keep the first start waiting.
 */
@Component
@Profile("demo")
@RequiredArgsConstructor
class LedgerHistory {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	void write(long planId, List<ProgressText> texts, Map<String, DemoUnit> units, Telling telling) {
		HistoryRows rows = new HistoryRows(idsOf("progress_report"), idsOf("closing"));
		for (OpenedEntry entry : opened(planId)) {
			ProgressText text = texts.stream()
				.filter(candidate -> entry.text().contains(candidate.about()))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("no progress is written for: " + entry.text()));
			new EntryHistory(entry, units.get(entry.unitCode()), text, telling, rows).tell();
		}
		insert(rows);
		open(planId, telling);
		units.values().forEach(unit -> file(planId, unit, telling));
	}

	/** The plan came into force on the day of its issue, not when the demo was made. */
	private void open(long planId, Telling telling) {
		Instant at = telling.days().at(telling.opened(), new SplittableRandom(planId));
		for (String sql : List.of("update work_plan set opened_at = :at where id = :plan",
				"update draft set uploaded_at = :at where plan_id = :plan")) {
			this.jdbc.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("plan", planId).update();
		}
	}

	/** The unit publishes its ledger, in time or not. */
	private void file(long planId, DemoUnit unit, Telling telling) {
		SplittableRandom random = new SplittableRandom(unit.code().hashCode());
		LocalDate due = LocalDate.of(telling.opened().getYear(), Month.APRIL, 30);
		LocalDate on = telling.days().upTo(due.plusDays(unit.pace().finishesAfterDeadline(random)));
		if (on.isAfter(telling.until()) || unit.pace() == Pace.POOR && unit.pace().neverFinishes(random)) {
			return;
		}
		this.jdbc.sql("""
				insert into filing (plan_id, unit_id, published_at, published_by)
				select :plan, id, :at, code from unit where code = :code
				""")
			.param("plan", planId)
			.param("at", telling.days().at(on, random).atOffset(ZoneOffset.UTC))
			.param("code", unit.code())
			.update();
	}

	private List<OpenedEntry> opened(long planId) {
		Map<Long, Map<Boolean, List<Owed>>> checkpoints = this.jdbc.sql("""
				select c.id, c.entry_id, c.kind, c.from_on, c.due_on
				from checkpoint c join ledger_entry e on e.id = c.entry_id
				where e.plan_id = ? order by c.due_on
				""")
			.param(planId)
			.query((row, n) -> Map.entry(row.getLong("entry_id"),
					Map.entry(row.getString("kind").equals("REPORT"),
							new Owed(row.getLong("id"), row.getObject("from_on", LocalDate.class),
									row.getObject("due_on", LocalDate.class)))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors
				.partitioningBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))));
		return this.jdbc.sql("""
				select e.id, r.position, u.code, r.text, r.timing
				from ledger_entry e join requirement r on r.id = e.requirement_id join unit u on u.id = e.unit_id
				where e.plan_id = ? order by r.position, u.sort_order, u.id
				""").param(planId).query((row, n) -> {
			Map<Boolean, List<Owed>> owed = checkpoints.get(row.getLong("id"));
			return new OpenedEntry(row.getLong("id"), row.getInt("position"), row.getString("code"),
					row.getString("text"), Timing.valueOf(row.getString("timing")), owed.get(false), owed.get(true));
		}).list();
	}

	/** Draws from the table's own sequence, so that the next row of a user follows. */
	private PrimitiveIterator.OfLong idsOf(String table) {
		return LongStream.generate(() -> 0).boxed().flatMap(n -> this.jdbc.sql("""
				select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, 500)
				""").param(table).query(Long.class).list().stream()).mapToLong(Long::longValue).iterator();
	}

	private void insert(HistoryRows rows) {
		execute(rows.getMeasures(), """
				insert into measure (entry_id, position, text, division, due_on)
				select "entryId", position, text, division, "dueOn" from jsonb_to_recordset(:rows::jsonb)
				  as t("entryId" bigint, position int, text text, division text, "dueOn" date)
				""");
		execute(rows.getReports(), """
				insert into progress_report (id, entry_id, text, submitted_at, submitted_by)
				select id, "entryId", text, "submittedAt", "submittedBy" from jsonb_to_recordset(:rows::jsonb)
				  as t(id bigint, "entryId" bigint, text text, "submittedAt" timestamptz, "submittedBy" text)
				""");
		execute(rows.getClosings(), """
				insert into closing (id, entry_id, statement, applied_at, applied_by, decision, opinion, decided_at,
				  decided_by, reopened_at, reopened_by, reopen_reason)
				select id, "entryId", statement, "appliedAt", "appliedBy", decision, opinion, "decidedAt", "decidedBy",
				  "reopenedAt", case when "reopenedAt" is not null then "decidedBy" end, "reopenReason"
				from jsonb_to_recordset(:rows::jsonb)
				  as t(id bigint, "entryId" bigint, statement text, "appliedAt" timestamptz, "appliedBy" text,
				    decision text, opinion text, "decidedAt" timestamptz, "decidedBy" text, "reopenedAt" timestamptz,
				    "reopenReason" text)
				""");
		execute(rows.getEvidence(), """
				insert into evidence (entry_id, report_id, closing_id, title, url, added_at, added_by)
				select "entryId", "reportId", "closingId", title, url, "addedAt", "addedBy"
				from jsonb_to_recordset(:rows::jsonb)
				  as t("entryId" bigint, "reportId" bigint, "closingId" bigint, title text, url text,
				    "addedAt" timestamptz, "addedBy" text)
				""");
		execute(rows.getMet(), """
				update checkpoint c set met_on = t."metOn", report_id = t."reportId"
				from jsonb_to_recordset(:rows::jsonb) as t("checkpointId" bigint, "metOn" date, "reportId" bigint)
				where c.id = t."checkpointId"
				""");
		execute(rows.getStandings(),
				"""
						update ledger_entry e set status = t.status, returned = t.returned, closed_on = t."closedOn"
						from jsonb_to_recordset(:rows::jsonb) as t("entryId" bigint, status text, returned boolean, "closedOn" date)
						where e.id = t."entryId"
						""");
	}

	private void execute(List<?> rows, String sql) {
		this.jdbc.sql(sql).param("rows", this.json.writeValueAsString(rows)).update();
	}

}
