package org.taizhang.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.Users;
import org.taizhang.ledger.LedgerFixture.Duty;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What each page shows, and to whom. */
@Transactional
class LedgerPagesTests extends LedgerApplication {

	@Autowired
	LedgerQueries ledgers;

	@Autowired
	CompletionQueries completion;

	LocalDate today;

	long finance;

	long east;

	long plan;

	@BeforeEach
	void aPlanOfThree() {
		this.today = LocalDate.now(this.clock);
		this.finance = this.fixture.unit("财政局");
		this.east = this.fixture.unit("东县");
		this.plan = this.fixture.plan(this.today.getYear())
			.ledgerDue(this.today.minusDays(1))
			.requirement("公开预算甲", Timing.ONE_OFF, List.of(this.today.minusDays(3)),
					Duty.of(ResponsibilityRole.LEAD, "财政局", this.finance),
					Duty.of(ResponsibilityRole.COOPERATING, "东县", this.east))
			.requirement("公开决算乙", Timing.ONE_OFF, List.of(this.today),
					Duty.of(ResponsibilityRole.RESPONSIBLE, "各单位", this.finance, this.east))
			.requirement("公开目录丙", Timing.ONE_OFF, List.of(this.today.plusDays(300)),
					Duty.of(ResponsibilityRole.RESPONSIBLE, "东县", this.east))
			.issue();
	}

	@Test
	void aRequirementIsDoneWhenThoseWhoAnswerForItHaveClosedWhoeverCooperates() {
		assertThat(this.completion.plan(this.plan)).isEqualTo(new Completion(0, 3));
		close(this.fixture.entriesOf(this.plan, this.finance).get(0));
		assertThat(this.completion.plan(this.plan)).isEqualTo(new Completion(1, 3));
		close(this.fixture.entriesOf(this.plan, this.finance).get(1));
		assertThat(this.completion.plan(this.plan)).as("东县 has not closed 乙").isEqualTo(new Completion(1, 3));
		assertThat(this.ledgers.breakdown(this.plan)).extracting(BreakdownRow::closed).containsExactly(1, 1, 0);
		assertThat(this.completion.chapters(this.plan)).singleElement()
			.satisfies(chapter -> assertThat(chapter.completion()).isEqualTo(new Completion(1, 3)));
		assertThat(this.completion.unitsByChapter(this.plan))
			.extracting(CompletionQueries.UnitChapterCompletion::completion)
			.containsExactly(new Completion(2, 2), new Completion(0, 3));
	}

	@Test
	void whatNoUnitAnswersForYetIsLeftOutOfCompletion() {
		long some = this.fixture.plan(this.today.getYear())
			.requirement("公开预算", Timing.ONE_OFF, List.of(this.today), Duty.responsible(this.finance))
			.requirement("待定事项", Timing.ONE_OFF, List.of(this.today), Duty.of(ResponsibilityRole.RESPONSIBLE, "有关单位"))
			.issue();
		assertThat(this.completion.plan(some)).isEqualTo(new Completion(0, 1));
		close(this.fixture.entryOf(some, this.finance));
		assertThat(this.completion.plan(some)).isEqualTo(new Completion(1, 1));
		assertThat(this.completion.unassigned(some)).isOne();
		assertThat(this.completion.chapters(some)).singleElement()
			.satisfies(chapter -> assertThat(chapter.completion()).isEqualTo(new Completion(1, 1)));
		assertThat(page("/plans/" + some, Users.supervisor())).containsPattern("落实要求</dt><dd>2<small>已完成 1")
			.containsPattern("完成率</dt><dd>100<")
			.contains("1项暂未指定单位，不计", ">暂未指定单位，不计<", "1/1")
			.doesNotContain("1/2");
		assertThat(page("/overview?plan=" + some, Users.supervisor())).containsPattern("落实要求完成</dt><dd>100<")
			.contains("1/1项", "另有1项暂未指定单位，不计")
			.doesNotContain("1/2");
	}

	@Test
	void theBreakdownIsTheIssuedTable() {
		assertThat(this.ledgers.breakdown(this.plan)).extracting(BreakdownRow::text, BreakdownRow::units)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("公开预算甲", "牵头：财政局；配合：东县"),
					org.assertj.core.groups.Tuple.tuple("公开决算乙", "各单位"),
					org.assertj.core.groups.Tuple.tuple("公开目录丙", "东县"));
		String page = page("/plans/" + this.plan, Users.supervisor());
		assertThat(page).contains("公开预算甲", "牵头：财政局；\n配合：东县", "rowspan=\"3\"",
				"/ledger?plan=" + this.plan + "&amp;requirement=");
		assertThat(page("/plans/" + this.plan, Users.auditor())).contains("公开预算甲")
			.doesNotContain("href=\"/ledger?plan");
		assertThat(page("/plans/" + this.plan, Users.staffOf(this.finance))).contains("本单位条目");
		assertThat(page("/plans", Users.admin())).contains(this.today.getYear() + "年台账测试要点");
	}

	@Test
	void staffSeeFirstWhatIsLateAndWhy() {
		String page = page("/ledger/mine?plan=" + this.plan, Users.staffOf(this.finance));
		assertThat(page).contains("逾期 1 · 本周到期 1", "已逾期3天", "今天到期", "尚未公开", "公开台账").doesNotContain("公开目录丙");
		assertThat(page("/ledger/mine?plan=" + this.plan, Users.staffOf(this.fixture.unit("无任务单位"))))
			.contains("没有分给本单位的任务");
	}

	@Test
	void theTableCountsWhatEachFilterWouldGive() {
		String all = page("/ledger?plan=" + this.plan, Users.supervisor());
		assertThat(all).contains("共 5 条", "公开预算甲", "公开目录丙");
		assertThat(choice(all, "signal=RED")).isEqualTo("2");
		String red = page("/ledger?plan=" + this.plan + "&signal=RED", Users.supervisor());
		assertThat(red).contains("共 2 条", "公开预算甲").doesNotContain("公开目录丙");
		assertThat(choice(red, "signal=GREEN")).as("other signals keep their counts").isEqualTo("1");
		assertThat(page("/ledger?plan=" + this.plan + "&q=目录丙&sort=due", Users.admin())).contains("共 1 条");
		assertThat(page("/ledger?plan=" + this.plan + "&q=100%25", Users.admin())).contains("没有符合条件的条目");
		assertThat(page("/ledger?plan=" + this.plan + "&unit=" + this.east + "&due=" + this.today, Users.supervisor()))
			.contains("共 2 条");
	}

	@Test
	void staffAreHeldToTheirOwnUnitWhateverTheAddressSays() {
		RequestPostProcessor staff = Users.staffOf(this.finance);
		assertThat(page("/ledger?plan=" + this.plan, staff)).contains("共 2 条").doesNotContain("东县");
		assertThat(page("/ledger?plan=" + this.plan + "&unit=" + this.east, staff)).contains("没有符合条件的条目");
	}

	@Test
	void theSupervisorSeesChaptersUnitsAndWhatIsLate() {
		assertThat(page("/overview?plan=" + this.plan, Users.supervisor())).contains("测试章", "逾期最久", "涉及2个单位",
				"单位 × 重点任务");
		assertThat(page("/overview?plan=" + this.plan, Users.admin())).contains("落实要求完成");
	}

	@Test
	void aLedgerIsPublishedOnceAndLateAfterThePlansDate() {
		assertThat(this.ledgers.publishedLedger(this.plan, this.finance)).isEmpty();
		for (int twice = 0; twice < 2; twice++) {
			assertThat(this.mvc.post()
				.uri("/filings")
				.param("plan", String.valueOf(this.plan))
				.with(Users.staffOf(this.finance))).flash().containsKey("notice");
		}
		assertThat(this.ledgers.publishedLedgers(this.plan)).singleElement().satisfies(ledger -> {
			assertThat(ledger.unitId()).isEqualTo(this.finance);
			assertThat(ledger.inTime()).isFalse();
			assertThat(ledger.entries()).isEqualTo(2);
		});
		assertThat(page("/ledger/mine?plan=" + this.plan, Users.staffOf(this.finance))).contains("晚于要求的");
		assertThat(this.mvc.post()
			.uri("/filings")
			.param("plan", String.valueOf(this.plan))
			.with(Users.staffOf(this.fixture.unit("无任务单位")))).flash().containsKey("problem");
	}

	@Test
	void theLedgerRowsCarryMeasuresAndTheLastReportButNoDraft() {
		long entry = this.fixture.entriesOf(this.plan, this.finance).get(0);
		this.jdbc.sql("insert into measure (entry_id, position, text, division) values (?, 1, '汇编', '预算科')")
			.param(entry)
			.update();
		this.jdbc.sql("""
				insert into progress_report (entry_id, text, submitted_at, submitted_by)
				values (?, '已报', now(), 'x'), (?, '草稿', null, null)
				""").params(entry, entry).update();
		assertThat(this.ledgers.ledgerOf(this.plan, this.finance)).hasSize(2).first().satisfies(row -> {
			assertThat(row.measures()).singleElement().extracting(LedgerRow.MeasureLine::division).isEqualTo("预算科");
			assertThat(row.latestReport()).isEqualTo("已报");
			assertThat(row.timeLimit()).isEqualTo(this.today.minusDays(3).getMonthValue() + "月底前");
		});
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(this.mvc.get().uri("/plans/0").with(Users.admin())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/entries/0").with(Users.supervisor())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/evidence/0").with(Users.supervisor())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(this.mvc.get().uri("/ledger?plan=0").with(Users.admin())).hasStatus(HttpStatus.NOT_FOUND);
	}

	private void close(long entry) {
		this.jdbc.sql("update ledger_entry set status = 'CLOSED', closed_on = ? where id = ?")
			.params(this.today, entry)
			.update();
	}

	private String page(String address, RequestPostProcessor user) {
		MvcTestResult page = this.mvc.get().uri(address).with(user).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The count beside the filter value whose address ends so. */
	private static String choice(String page, String address) {
		java.util.regex.Matcher matcher = java.util.regex.Pattern
			.compile("[?;]" + address + "\"[^>]*>.*?class=\"count\">(\\d+)<", java.util.regex.Pattern.DOTALL)
			.matcher(page);
		assertThat(matcher.find()).as("link to " + address).isTrue();
		return matcher.group(1);
	}

}
