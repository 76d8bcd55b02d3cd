package org.taizhang.intake;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.taizhang.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process that dies by kill -9 in the middle of issuing leaves a draft that can be
 * issued again, and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillDuringIssuingTests {

	private static final int REQUIREMENTS = 60;

	private static final String[] UNITS = { "断电市财政局", "断电市教育局", "断电市民政局" };

	private static final Map<String, String> SHOWN = Map.of("shown", String.valueOf(REQUIREMENTS * UNITS.length));

	private static final Path LOG = Path.of("target", "kill-during-issuing.log");

	private TestDatabase.Server database;

	private DriverManagerDataSource dataSource;

	private JdbcClient jdbc;

	@BeforeAll
	void database() throws Exception {
		this.database = TestDatabase.create();
		this.dataSource = new DriverManagerDataSource(this.database.url(), this.database.username(),
				this.database.password());
		this.jdbc = JdbcClient.create(this.dataSource);
		Files.deleteIfExists(LOG);
	}

	@Test
	void leavesADraftThatCanBeIssuedAgain() throws Exception {
		String draft = dieWhileIssuing();
		awaitNoOtherSession();
		for (String table : new String[] { "work_plan", "chapter", "task", "requirement", "requirement_deadline",
				"unit_phrase", "responsibility", "ledger_entry", "checkpoint" }) {
			assertThat(count(table)).as(table).isZero();
		}
		assertThat(this.jdbc.sql("select status from draft").query(String.class).single()).isEqualTo("OPEN");
		issueAgain(draft);
		assertThat(count("work_plan")).isEqualTo(1);
		assertThat(count("requirement")).isEqualTo(REQUIREMENTS);
		assertThat(count("ledger_entry")).isEqualTo(REQUIREMENTS * UNITS.length);
		assertThat(this.jdbc.sql("select status from draft").query(String.class).single()).isEqualTo("ISSUED");
	}

	/**
	 * @return path of the draft
	 */
	private String dieWhileIssuing() throws Exception {
		try (RunningApplication application = RunningApplication.start(this.database, LOG)) {
			addAdministrator();
			addUnits();
			application.signIn("killer", "Kill-2026");
			String draft = application.upload("plan.txt", document()).replaceFirst("^https?://[^/]+", "");
			try (Connection other = this.dataSource.getConnection()) {
				other.setAutoCommit(false);
				other.createStatement().execute("lock table ledger_entry in exclusive mode");
				application.postLater(draft + "/issue", draft + "/issue", SHOWN);
				awaitIssuingBlocked();
				application.kill();
				other.rollback();
			}
			return draft;
		}
	}

	private void issueAgain(String draft) throws Exception {
		try (RunningApplication application = RunningApplication.start(this.database, LOG)) {
			application.signIn("killer", "Kill-2026");
			HttpResponse<String> answer = application.post(draft + "/issue", draft + "/issue", SHOWN);
			assertThat(answer.statusCode()).isEqualTo(302);
			assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/plans/");
		}
	}

	private void addAdministrator() {
		this.jdbc.sql("""
				insert into user_account (username, display_name, password_hash, role, must_change_password)
				values ('killer', '断电测试', '{noop}Kill-2026', 'ADMIN', false)
				""").update();
	}

	private void addUnits() {
		for (int i = 0; i < UNITS.length; i++) {
			this.jdbc.sql("insert into unit (code, name, kind, sort_order) values (?, ?, 'DEPARTMENT', ?)")
				.params("kill-" + i, UNITS[i], i)
				.update();
		}
	}

	private static String document() {
		StringBuilder text = new StringBuilder("断电市2026年政务公开工作要点\n一、公开重点信息\n（一）公开财政信息\n");
		for (int i = 1; i <= REQUIREMENTS; i++) {
			text.append(i)
				.append(".按时公开第")
				.append(i)
				.append("项信息，10月底前完成。（责任单位：")
				.append(String.join("、", UNITS))
				.append("）\n");
		}
		return text.toString();
	}

	/** Its plan is written, its entries wait for the lock. */
	private void awaitIssuingBlocked() throws InterruptedException {
		for (int i = 0; i < 300; i++) {
			int waiting = this.jdbc.sql("""
					select count(*) from pg_locks l join pg_class c on c.oid = l.relation
					where c.relname = 'ledger_entry' and not l.granted
					""").query(Integer.class).single();
			if (waiting > 0) {
				return;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("Issuing never came to the ledger entries; see " + LOG);
	}

	/**
	 * The server ends a dead client's session when it next hears from it, after the
	 * statement that waited.
	 */
	private void awaitNoOtherSession() throws InterruptedException {
		for (int i = 0; i < 300; i++) {
			int others = this.jdbc.sql("""
					select count(*) from pg_stat_activity
					where datname = current_database() and pid <> pg_backend_pid()
					""").query(Integer.class).single();
			if (others == 0) {
				return;
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The dead process's session is still there");
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Integer.class).single();
	}

}
