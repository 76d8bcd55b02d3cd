package org.taizhang.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.taizhang.Users;
import org.taizhang.ledger.LedgerFixture.Duty;
import org.taizhang.plan.Timing;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/** What a unit and a supervisor do with an entry, through its page. */
abstract class EntryWork extends LedgerApplication {

	LocalDate today;

	long unit;

	long entry;

	@BeforeEach
	void anEntryDueTomorrow() {
		this.today = LocalDate.now(this.clock);
		this.unit = this.fixture.unit("财政局");
		this.entry = entry(Timing.ONE_OFF, this.today.plusDays(1));
	}

	long entry(Timing timing, LocalDate... deadlines) {
		long plan = this.fixture.plan(this.today.getYear())
			.issuedOn(LocalDate.of(this.today.getYear(), 1, 1))
			.requirement("公开预算", timing, List.of(deadlines), Duty.responsible(this.unit))
			.issue();
		return this.fixture.entryOf(plan, this.unit);
	}

	void readyToApply() {
		report("已发布");
		staff("/evidence", "title", "公开页", "url", "https://www.example.gov.cn/a");
	}

	void report(String text) {
		assertThat(send(text, last())).flash().containsEntry("notice", "进展已提交。");
	}

	MvcTestResult send(String text, String last) {
		return staff("/report", "text", text, "version", "-1", "last", last, "submit", "true");
	}

	/** The last submitted report, as the form carries it. */
	String last() {
		Matcher field = Pattern.compile("name=\"last\" value=\"(\\d+)\"").matcher(page(Users.staffOf(this.unit)));
		assertThat(field.find()).isTrue();
		return field.group(1);
	}

	List<String> rows(String table, String column) {
		return this.jdbc.sql("select " + column + " from " + table + " where entry_id = ? order by id")
			.param(this.entry)
			.query(String.class)
			.list();
	}

	MvcTestResult apply(String statement) {
		return staff("/closing", "statement", statement, "version", String.valueOf(version()));
	}

	MvcTestResult staff(String path, String... parameters) {
		return post(Users.staffOf(this.unit), path, parameters);
	}

	MvcTestResult supervisor(String path, String... parameters) {
		return post(Users.supervisor(), path, parameters);
	}

	MvcTestResult post(RequestPostProcessor user, String path, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/entries/" + this.entry + path).with(user);
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	String page(RequestPostProcessor user) {
		MvcTestResult page = this.mvc.get().uri("/entries/" + this.entry).with(user).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	String status() {
		return this.jdbc
			.sql("select status || case when returned then ' returned' else '' end from ledger_entry where id = ?")
			.param(this.entry)
			.query(String.class)
			.single();
	}

	int version() {
		return this.jdbc.sql("select version from ledger_entry where id = ?")
			.param(this.entry)
			.query(Integer.class)
			.single();
	}

	String closing() {
		return this.jdbc.sql("select max(id)::text from closing where entry_id = ?")
			.param(this.entry)
			.query(String.class)
			.single();
	}

	List<LocalDate> met() {
		return this.jdbc.sql("select met_on from checkpoint where entry_id = ? and met_on is not null order by due_on")
			.param(this.entry)
			.query(LocalDate.class)
			.list();
	}

}
