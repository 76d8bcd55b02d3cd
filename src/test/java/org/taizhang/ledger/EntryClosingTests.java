package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.taizhang.Users;
import org.taizhang.plan.Timing;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of an entry to its closing, and back. */
class EntryClosingTests extends EntryWork {

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

}
