package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.IntegrationTest;
import org.taizhang.ledger.LedgerFixture.Duty;
import org.taizhang.plan.Timing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Domain rule 4, as a table of examples on the database that derives it. */
@IntegrationTest
@Transactional
class EntrySignalTests {

	/** The calendar says until when it is 临期; here it is simply given. */
	private static final LocalDate TODAY = LocalDate.of(2026, 9, 17);

	private static final LocalDate AMBER_UNTIL = LocalDate.of(2026, 9, 30);

	@Autowired
	LedgerFixture fixture;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest(name = "{0} {1} {2} applied {3}: {4} {5}")
	@CsvSource(textBlock = """
			# timing   , status     , open checkpoints                  , applied   , signal, decided by
			ONE_OFF    , NOT_STARTED, D2026-12-31                       ,           , GREEN , D2026-12-31
			ONE_OFF    , NOT_STARTED, D2026-10-01                       ,           , GREEN , D2026-10-01
			ONE_OFF    , NOT_STARTED, D2026-09-30                       ,           , AMBER , D2026-09-30
			ONE_OFF    , IN_PROGRESS, D2026-09-17                       ,           , AMBER , D2026-09-17
			ONE_OFF    , IN_PROGRESS, D2026-09-16                       ,           , RED   , D2026-09-16
			ONE_OFF    , IN_PROGRESS, D2026-09-16 D2026-12-31           ,           , RED   , D2026-09-16
			ONE_OFF    , CLOSED     , D2026-09-16                       ,           , GREY  ,
			ONE_OFF    , CLOSING    , D2026-09-16                       , 2026-09-16, GREEN ,
			ONE_OFF    , CLOSING    , D2026-09-16                       , 2026-09-10, GREEN ,
			ONE_OFF    , CLOSING    , D2026-09-16                       , 2026-09-17, RED   , D2026-09-16
			ONE_OFF    , CLOSING    , D2026-09-20                       , 2026-09-17, GREEN ,
			QUARTERLY  , IN_PROGRESS, R2026-09-30                       ,           , AMBER , R2026-09-30
			QUARTERLY  , IN_PROGRESS, R2026-06-30 R2026-09-30           ,           , RED   , R2026-06-30
			QUARTERLY  , IN_PROGRESS, R2026-12-31                       ,           , GREEN , R2026-12-31
			QUARTERLY  , IN_PROGRESS, R2026-06-30 D2026-08-31           ,           , RED   , D2026-08-31
			MONTHLY    , NOT_STARTED, R2026-08-31 R2026-09-30           ,           , RED   , R2026-08-31
			ANNUAL     , IN_PROGRESS, R2026-12-31                       ,           , GREEN , R2026-12-31
			QUARTERLY  , CLOSED     , R2026-09-30 R2026-12-31           ,           , GREY  ,
			CONTINUOUS , IN_PROGRESS, R2026-06-30 R2026-09-30           ,           , ORANGE, R2026-06-30
			CONTINUOUS , NOT_STARTED, R2026-09-30                       ,           , AMBER , R2026-09-30
			CONTINUOUS , IN_PROGRESS, R2026-12-31                       ,           , GREEN , R2026-12-31
			CONTINUOUS , IN_PROGRESS, R2026-06-30 D2026-09-01           ,           , RED   , D2026-09-01
			CONTINUOUS , IN_PROGRESS, R2026-06-30 D2026-09-28           ,           , ORANGE, R2026-06-30
			CONTINUOUS , CLOSED     , R2026-12-31                       ,           , GREY  ,
			CONTINUOUS , CLOSING    , R2026-06-30                       , 2026-07-03, ORANGE, R2026-06-30
			CONTINUOUS , CLOSING    , R2026-09-30                       , 2026-07-03, GREEN ,
			""")
	void isDerivedFromStatusAndDates(Timing timing, EntryStatus status, String open, LocalDate applied, Signal signal,
			String decidedBy) {
		long entry = entry(timing, status, open, applied);
		record Derived(String signal, String dueKind, LocalDate dueOn) {
		}
		Derived derived = this.jdbc.sql("select signal, due_kind, due_on from entry_signal(?, ?) where entry_id = ?")
			.params(TODAY, AMBER_UNTIL, entry)
			.query(Derived.class)
			.single();
		assertThat(derived.signal()).isEqualTo(signal.name());
		assertThat((derived.dueOn() != null) ? derived.dueKind().substring(0, 1) + derived.dueOn() : null)
			.isEqualTo(decidedBy);
	}

	private long entry(Timing timing, EntryStatus status, String open, LocalDate applied) {
		long unit = this.fixture.unit("财政局");
		long plan = this.fixture.plan(2026).requirement("公开预算", timing, List.of(), Duty.responsible(unit)).issue();
		long entry = this.fixture.entryOf(plan, unit);
		this.jdbc.sql("update ledger_entry set status = ? where id = ?").params(status.name(), entry).update();
		this.jdbc.sql("update checkpoint set due_on = due_on - 1000, met_on = due_on where entry_id = ?")
			.param(entry)
			.update();
		for (String checkpoint : open.split(" ")) {
			this.jdbc.sql("insert into checkpoint (entry_id, kind, from_on, due_on) values (?, ?, '2026-01-01', ?)")
				.params(entry, checkpoint.startsWith("D") ? "DEADLINE" : "REPORT",
						LocalDate.parse(checkpoint.substring(1)))
				.update();
		}
		if (applied != null) {
			this.jdbc.sql("""
					insert into closing (entry_id, statement, applied_at, applied_by)
					values (?, '已完成', ?::timestamp at time zone 'Asia/Shanghai', 'x')
					""").params(entry, applied + " 00:30").update();
		}
		return entry;
	}

}
