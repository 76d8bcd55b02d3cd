package org.taizhang.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.ledger.LedgerFixture.Duty;
import org.taizhang.plan.Timing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a unit and a supervisor do with an entry, through its page. */
@IntegrationTest
class EntryWorkTests {

	@Autowired
	LedgerFixture fixture;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Clock clock;

	LocalDate today;

	long unit;

	long entry;

	@BeforeEach
	void anEntryDueTomorrow() {
		this.today = LocalDate.now(this.clock);
		this.unit = this.fixture.unit("财政局");
		this.entry = entry(Timing.ONE_OFF, this.today.plusDays(1));
	}

	@Test
	void aDraftIsTheUnitsOwnUntilItIsSubmitted() {
		assertThat(staff("/report", "text", "正在起草", "version", "-1", "submit", "false"))
			.hasRedirectedUrl("/entries/" + this.entry + "#report");
		assertThat(status()).isEqualTo("NOT_STARTED");
		assertThat(page(Users.staffOf(this.unit))).contains("正在起草");
		assertThat(page(Users.supervisor())).doesNotContain("正在起草");

		assertThat(staff("/report", "text", "已经完成", "version", "0", "submit", "true"))
			.hasRedirectedUrl("/entries/" + this.entry);
		assertThat(status()).isEqualTo("IN_PROGRESS");
		assertThat(page(Users.supervisor())).contains("已经完成");
	}

	@Test
	void anEmptyReportIsNotSubmitted() {
		assertThat(staff("/report", "text", " ", "version", "-1", "submit", "true")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("先写进展情况"));
		assertThat(status()).isEqualTo("NOT_STARTED");
	}

	@Test
	void aSubmittedReportMeetsTheOldestReportOwed() {
		this.entry = entry(Timing.MONTHLY);
		int begun = this.today.getMonthValue();
		report("第一次");
		assertThat(met()).hasSize(1);
		report("第二次");
		assertThat(met()).hasSize(Math.min(2, begun));
		assertThat(this.jdbc
			.sql("select due_on from checkpoint where entry_id = ? and met_on is not null order by due_on limit 1")
			.param(this.entry)
			.query(LocalDate.class)
			.single()).isEqualTo(LocalDate.of(this.today.getYear(), 1, 31));
		for (int more = 0; more < 12; more++) {
			report("又一次");
		}
		assertThat(met()).as("no report for a month that has not begun").hasSize(begun);
	}

	@Test
	void theNextOpenDateFollowsAndOnlyTheChangeOfStatusIsAudited() {
		this.entry = entry(Timing.MONTHLY);
		report("一月");
		report("一月之后");
		assertThat(this.jdbc
			.sql("""
					select e.report_on = (select min(c.due_on) from checkpoint c where c.entry_id = e.id and c.met_on is null)
					from ledger_entry e where e.id = ?
					""")
			.param(this.entry)
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(this.jdbc
			.sql("select after ->> 'status' from audit_entry where subject = 'ledger_entry' and row_id = ?")
			.param(this.entry)
			.query(String.class)
			.list()).containsExactly("IN_PROGRESS");
	}

	@Test
	void theWholeWayToClosedAndBack() {
		report("已发布");
		assertThat(apply("全部完成")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("佐证材料"));
		staff("/evidence", "title", "公开页", "url", "https://www.example.gov.cn/a");
		assertThat(apply("全部完成")).flash().containsKey("notice");
		assertThat(status()).isEqualTo("CLOSING");

		assertThat(supervisor("/closing/return", "closing", closing(), "opinion", " ")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("必须写明意见"));
		supervisor("/closing/return", "closing", closing(), "opinion", "请补截图");
		assertThat(status()).isEqualTo("IN_PROGRESS returned");
		assertThat(page(Users.staffOf(this.unit))).contains("请补截图");

		apply("已补截图");
		supervisor("/closing/approve", "closing", closing(), "opinion", "");
		assertThat(status()).isEqualTo("CLOSED");
		assertThat(met()).containsExactly(this.today);

		assertThat(supervisor("/reopen", "reason", "")).flash().containsKey("problem");
		supervisor("/reopen", "reason", "抽查发现链接失效");
		assertThat(status()).isEqualTo("IN_PROGRESS");
		assertThat(met()).isEmpty();
	}

	@Test
	void closingIsJudgedByTheDayOfTheApplicationNotOfTheDecision() {
		readyToApply();
		apply("全部完成");
		LocalDate applied = this.today.minusDays(20);
		this.jdbc.sql("update closing set applied_at = ?::date + interval '9 hours' where entry_id = ?")
			.params(applied, this.entry)
			.update();
		supervisor("/closing/approve", "closing", closing(), "opinion", "");
		assertThat(met()).containsExactly(applied);
	}

	@Test
	void anEntryThatOwesReportsCannotBeClosed() {
		this.entry = entry(Timing.CONTINUOUS);
		this.jdbc.sql("update checkpoint set due_on = ? where id = (select min(id) from checkpoint where entry_id = ?)")
			.params(this.today.minusDays(400), this.entry)
			.update();
		this.jdbc.sql("update ledger_entry set status = 'IN_PROGRESS' where id = ?").param(this.entry).update();
		staff("/evidence", "title", "公开页", "url", "https://www.example.gov.cn/a");
		assertThat(apply("全部完成")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("还欠"));
		assertThat(page(Users.staffOf(this.unit))).contains("补报后才能申请销号");
	}

	@Test
	void anEarlierDeadlineIsCompletedByAReportTheLastOnlyByClosing() {
		this.entry = entry(Timing.ONE_OFF, this.today.plusDays(1), this.today.plusDays(9));
		List<Long> deadlines = this.jdbc.sql("select id from checkpoint where entry_id = ? order by due_on")
			.param(this.entry)
			.query(Long.class)
			.list();
		assertThat(
				staff("/report", "text", "完成", "version", "-1", "submit", "true", "stage", deadlines.get(1).toString()))
			.flash()
			.containsKey("problem");
		staff("/report", "text", "完成", "version", "-1", "submit", "true", "stage", deadlines.get(0).toString());
		assertThat(met()).containsExactly(this.today);
	}

	@Test
	void twoSupervisorsDecidingTheSecondIsToldWhatTheFirstDecided() {
		readyToApply();
		apply("全部完成");
		String closing = closing();
		supervisor("/closing/approve", "closing", closing, "opinion", "同意，很好");
		assertThat(supervisor("/closing/return", "closing", closing, "opinion", "我看还差一点")).flash()
			.hasEntrySatisfying("problem",
					message -> assertThat(message).asString().contains("同意销号", "同意，很好", "我看还差一点"));
		assertThat(status()).isEqualTo("CLOSED");
	}

	@Test
	void theNextApplicationOpensByItself() {
		readyToApply();
		apply("第一件");
		String first = closing();
		this.entry = entry(Timing.ONE_OFF, this.today.plusDays(1));
		readyToApply();
		apply("第二件");
		String second = closing();
		long firstEntry = this.jdbc.sql("select entry_id from closing where id = ?")
			.param(Long.valueOf(first))
			.query(Long.class)
			.single();
		assertThat(this.mvc.get().uri("/closings?closing=" + first).with(Users.supervisor()).exchange()).bodyText()
			.contains("第一件")
			.contains("销号审核");
		assertThat(this.mvc.post()
			.uri("/entries/" + firstEntry + "/closing/approve")
			.param("closing", first)
			.param("inQueue", "true")
			.with(Users.supervisor())).hasRedirectedUrl("/closings?closing=" + second);
	}

	@Test
	void twoPeopleEditingAMeasureTheSecondSeesBothVersions() {
		staff("/measures", "text", "清理目录", "division", "信息科");
		long measure = this.jdbc.sql("select id from measure where entry_id = ?")
			.param(this.entry)
			.query(Long.class)
			.single();
		staff("/measures/" + measure, "text", "先生清理目录", "version", "0");
		MvcTestResult conflict = staff("/measures/" + measure, "text", "女士清理目录", "version", "0");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("先生清理目录", "女士清理目录", "/entries/" + this.entry + "/measures/" + measure);
		staff("/measures/" + measure, "text", "两人一起清理目录", "version", "1");
		assertThat(page(Users.supervisor())).contains("两人一起清理目录");
	}

	@Test
	void whatWasTypedIntoAMeasureThatIsGoneCanBeAddedAgain() {
		staff("/measures", "text", "清理目录");
		long measure = this.jdbc.sql("select id from measure where entry_id = ?")
			.param(this.entry)
			.query(Long.class)
			.single();
		staff("/measures/" + measure + "/delete", "version", "0");
		MvcTestResult conflict = staff("/measures/" + measure, "text", "女士清理目录", "version", "0");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("已被删除", "女士清理目录", "action=\"/entries/" + this.entry + "/measures\"");
	}

	@Test
	void twoPeopleEditingADraftTheSecondSeesBothVersions() {
		staff("/report", "text", "先写的", "version", "-1", "submit", "false");
		MvcTestResult conflict = staff("/report", "text", "后写的", "version", "-1", "submit", "true");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("先写的", "后写的");
		assertThat(status()).isEqualTo("NOT_STARTED");
	}

	@Test
	void aReportSentTwiceIsSubmittedOnce() {
		this.entry = entry(Timing.MONTHLY);
		String seen = last();
		assertThat(send("一月已公开", seen)).flash().containsEntry("notice", "进展已提交。");
		assertThat(send(" 一月已公开 ", seen)).flash().containsEntry("notice", "这条进展已经提交过，没有重复提交。");
		assertThat(rows("progress_report", "text")).containsExactly("一月已公开");
		assertThat(met()).hasSize(1);
		report("一月已公开");
		assertThat(rows("progress_report", "text")).as("the same words again, meant so").hasSize(2);
	}

	@Test
	void reportsSentAtTheSameMomentAreSubmittedOnce() {
		this.entry = entry(Timing.MONTHLY);
		String seen = last();
		List<Object> notices = java.util.stream.Stream.generate(() -> "一月已公开")
			.limit(4)
			.map(text -> java.util.concurrent.CompletableFuture
				.supplyAsync(() -> send(text, seen).getMvcResult().getFlashMap().get("notice")))
			.toList()
			.stream()
			.<Object>map(java.util.concurrent.CompletableFuture::join)
			.toList();
		assertThat(notices).containsOnlyOnce("进展已提交。").filteredOn("这条进展已经提交过，没有重复提交。"::equals).hasSize(3);
		assertThat(rows("progress_report", "text")).hasSize(1);
		assertThat(met()).hasSize(1);
	}

	@Test
	void anotherReportFromAnOldPageIsKeptAsADraft() {
		this.entry = entry(Timing.MONTHLY);
		String seen = last();
		send("甲写的", seen);
		assertThat(send("乙写的", seen)).flash()
			.hasEntrySatisfying("notice", message -> assertThat(message).asString().contains("已存为草稿"));
		assertThat(rows("progress_report", "text || (submitted_at is null)")).containsExactly("甲写的false", "乙写的true");
		assertThat(met()).hasSize(1);
		MvcTestResult conflict = staff("/report", "text", "丙写的", "version", "0", "last", seen, "submit", "true");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("乙写的", "丙写的", "/report?last=" + last());
	}

	@Test
	void aRepeatedReportWithNewEvidenceKeepsTheEvidence() {
		String seen = last();
		send("已公开", seen);
		staff("/report", "text", "已公开", "version", "-1", "last", seen, "submit", "true", "url",
				"https://www.example.gov.cn/new");
		assertThat(rows("evidence", "url")).containsExactly("https://www.example.gov.cn/new");
		assertThat(rows("progress_report", "(submitted_at is null)::text")).containsExactly("false", "true");
	}

	@Test
	void theSameMeasureIsAddedOnce() {
		String[] measure = { "text", "清理目录", "division", "信息科", "person", "", "dueOn", this.today.toString() };
		assertThat(staff("/measures", measure)).flash().containsEntry("notice", "举措已添加。");
		assertThat(staff("/measures", measure)).flash().containsEntry("notice", "已有相同的举措，没有重复添加。");
		assertThat(rows("measure", "text")).hasSize(1);
		staff("/measures", "text", "清理目录", "division", "法规科", "dueOn", this.today.toString());
		assertThat(rows("measure", "division")).containsExactly("信息科", "法规科");
	}

	@Test
	void theSameEvidenceIsAddedOnceWhileItWaits() {
		String[] link = { "url", "https://www.example.gov.cn/a" };
		staff("/evidence", link);
		assertThat(staff("/evidence", link)).flash().containsEntry("notice", "已有相同的材料，没有重复添加。");
		for (String name : List.of("预算.txt", "预算（终稿）.txt")) {
			this.mvc.post()
				.uri("/entries/" + this.entry + "/evidence")
				.multipart()
				.file(new org.springframework.mock.web.MockMultipartFile("file", name, "text/plain", "数".getBytes()))
				.with(Users.staffOf(this.unit))
				.exchange();
		}
		assertThat(rows("evidence", "title")).containsExactly("https://www.example.gov.cn/a", "预算.txt");
		report("已公开");
		assertThat(staff("/evidence", link)).as("given already: it may be given again")
			.flash()
			.hasEntrySatisfying("notice", message -> assertThat(message).asString().contains("已添加"));
		assertThat(rows("evidence", "id::text")).hasSize(3);
	}

	@Test
	void evidenceOfAClosedEntryStays() {
		readyToApply();
		apply("全部完成");
		staff("/evidence", "url", "https://www.example.gov.cn/late");
		supervisor("/closing/approve", "closing", closing(), "opinion", "");
		String late = rows("evidence", "id::text").get(1);
		assertThat(staff("/evidence/" + late + "/delete")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("已销号"));
		assertThat(rows("evidence", "id::text")).contains(late);
	}

	@Test
	void anApplicationAgainstAnOldPageIsShownBesideWhatHappened() {
		readyToApply();
		int seen = version();
		apply("同事写的");
		supervisor("/closing/return", "closing", closing(), "opinion", "请补截图");
		MvcTestResult conflict = staff("/closing", "statement", "我写的", "version", String.valueOf(seen));
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT);
		assertThat(conflict).bodyText().contains("同事写的", "请补截图", "我写的");
	}

	@Test
	void aClosedEntryIsLeftAsItWasJudged() {
		readyToApply();
		apply("全部完成");
		supervisor("/closing/approve", "closing", closing(), "opinion", "");
		for (MvcTestResult late : List.of(staff("/report", "text", "补充", "version", "-1", "submit", "true"),
				staff("/measures", "text", "补充"), staff("/evidence", "url", "https://www.example.gov.cn/b"))) {
			assertThat(late).flash()
				.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("已销号"));
		}
	}

	@Test
	void theLedgerOfAnEndedPlanIsOnlyRead() {
		report("已发布");
		this.jdbc
			.sql("update work_plan set status = 'ENDED' where id = (select plan_id from ledger_entry where id = ?)")
			.param(this.entry)
			.update();
		assertThat(staff("/report", "text", "补充", "version", "-1", "submit", "true")).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("已结束"));
		assertThat(page(Users.staffOf(this.unit))).contains("只供查阅").doesNotContain("提交进展");
	}

	private long entry(Timing timing, LocalDate... deadlines) {
		long plan = this.fixture.plan(this.today.getYear())
			.issuedOn(LocalDate.of(this.today.getYear(), 1, 1))
			.requirement("公开预算", timing, List.of(deadlines), Duty.responsible(this.unit))
			.issue();
		return this.fixture.entryOf(plan, this.unit);
	}

	private void readyToApply() {
		report("已发布");
		staff("/evidence", "title", "公开页", "url", "https://www.example.gov.cn/a");
	}

	private void report(String text) {
		assertThat(send(text, last())).flash().containsEntry("notice", "进展已提交。");
	}

	private MvcTestResult send(String text, String last) {
		return staff("/report", "text", text, "version", "-1", "last", last, "submit", "true");
	}

	/** The last submitted report, as the form carries it. */
	private String last() {
		java.util.regex.Matcher field = java.util.regex.Pattern.compile("name=\"last\" value=\"(\\d+)\"")
			.matcher(page(Users.staffOf(this.unit)));
		assertThat(field.find()).isTrue();
		return field.group(1);
	}

	private List<String> rows(String table, String column) {
		return this.jdbc.sql("select " + column + " from " + table + " where entry_id = ? order by id")
			.param(this.entry)
			.query(String.class)
			.list();
	}

	private MvcTestResult apply(String statement) {
		return staff("/closing", "statement", statement, "version", String.valueOf(version()));
	}

	private MvcTestResult staff(String path, String... parameters) {
		return post(Users.staffOf(this.unit), path, parameters);
	}

	private MvcTestResult supervisor(String path, String... parameters) {
		return post(Users.supervisor(), path, parameters);
	}

	private MvcTestResult post(org.springframework.test.web.servlet.request.RequestPostProcessor user, String path,
			String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post().uri("/entries/" + this.entry + path).with(user);
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String page(org.springframework.test.web.servlet.request.RequestPostProcessor user) {
		MvcTestResult page = this.mvc.get().uri("/entries/" + this.entry).with(user).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private String status() {
		return this.jdbc
			.sql("select status || case when returned then ' returned' else '' end from ledger_entry where id = ?")
			.param(this.entry)
			.query(String.class)
			.single();
	}

	private int version() {
		return this.jdbc.sql("select version from ledger_entry where id = ?")
			.param(this.entry)
			.query(Integer.class)
			.single();
	}

	private String closing() {
		return this.jdbc.sql("select max(id)::text from closing where entry_id = ?")
			.param(this.entry)
			.query(String.class)
			.single();
	}

	private List<LocalDate> met() {
		return this.jdbc.sql("select met_on from checkpoint where entry_id = ? and met_on is not null order by due_on")
			.param(this.entry)
			.query(LocalDate.class)
			.list();
	}

}
