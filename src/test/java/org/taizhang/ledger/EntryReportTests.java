package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.taizhang.Users;
import org.taizhang.plan.Timing;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Progress of an entry: drafts, reports and what they meet. */
class EntryReportTests extends EntryWork {

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
		List<Object> notices = Stream.generate(() -> "一月已公开")
			.limit(4)
			.map(text -> CompletableFuture
				.supplyAsync(() -> send(text, seen).getMvcResult().getFlashMap().get("notice")))
			.toList()
			.stream()
			.<Object>map(CompletableFuture::join)
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

}
