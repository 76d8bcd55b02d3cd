package org.taizhang.ranking.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.ranking.RankingFixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Six departments and a county in 2017: a year that no other test uses. */
@IntegrationTest
@Transactional
class RankingPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	RankingFixture ledger;

	long task;

	long[] departments = new long[6];

	@BeforeEach
	void quarter() {
		this.ledger = new RankingFixture(this.jdbc);
		this.task = this.ledger.plan(2017, "2017-02-01");
		// 局0 closes all in time, 局1 and 局2 all but one of two, 局3 nothing of one, …
		for (int i = 0; i < 6; i++) {
			this.departments[i] = this.ledger.unit("排名页测试局" + i, "DEPARTMENT");
			int due = (i == 0 || i == 3) ? 1 : (i < 3) ? 2 : i;
			for (int k = 0; k < due; k++) {
				long entry = this.ledger.due(this.task, this.departments[i], "2017-09-20");
				if (k == 0 && i < 3) {
					this.ledger.approved(entry, "2017-09-19 09:00+08", null);
				}
			}
		}
		long county = this.ledger.unit("排名页测试县", "COUNTY");
		this.ledger.due(this.task, county, "2017-12-31");
		this.ledger.unit("排名页测试无事局", "DEPARTMENT");
	}

	@Test
	void ranksEachGroupWithEqualsSideBySideAndMarksTheLastThree() {
		Document page = page("/ranking?quarter=2017Q3", Users.supervisor());
		assertThat(page.select("section h2").eachText()).containsExactly("县（市、区）和功能区", "部门", "分数怎么来");
		Element table = page.selectFirst("table");
		assertThat(table.select("thead th").eachText()).containsExactly("排名", "单位", "得分", "按时销号（40分）", "逾期扣分（30分）",
				"按时报告（30分）", "较上季度");
		assertThat(table.select("tbody tr").stream().map(row -> cells(row, 0, 1, 2)).toList()).containsExactly(
				"1 排名页测试局0 100.00", "2 排名页测试局1 64.29", "2 排名页测试局2 64.29", "4 排名页测试局3 后三位 35.71", "5 排名页测试局4 后三位 14.29",
				"6 排名页测试局5 后三位 7.14");
		assertThat(table.select("tbody tr").get(1).select("td").eachText()).endsWith("20.00", "25.00", "不计", "上季度未排名");
		assertThat(page.text()).contains("没有到期事项、不参加排名：排名页测试县。").doesNotContain("未定稿").doesNotContain("无事局");
	}

	@Test
	void tellsWhatChangedSinceTheLastQuarter() {
		// by the year's end 局5 has caught up
		this.jdbc.sql("select id from ledger_entry where unit_id = ?")
			.param(this.departments[5])
			.query(Long.class)
			.list()
			.forEach(entry -> this.ledger.approved(entry, "2017-10-20 09:00+08", null));
		Document page = page("/ranking?quarter=2017Q4", Users.supervisor());
		Element caughtUp = page.select("tbody tr:contains(排名页测试局5)").first();
		assertThat(caughtUp.select("td").last().text()).contains("升5位");
		// and the quarter before stays what it was
		assertThat(page("/ranking?quarter=2017Q3", Users.supervisor()).select("tbody tr:contains(排名页测试局5) td")
			.get(2)
			.text()).isEqualTo("7.14");
	}

	@Test
	void staffSeeAllScoresWithTheirOwnMarked() {
		Document page = page("/ranking?quarter=2017Q3", Users.staffOf(this.departments[3]));
		assertThat(page.select("tr.is-own").eachText()).singleElement().asString().contains("排名页测试局3 本单位");
		assertThat(page.select("tbody tr")).hasSize(6);
	}

	@Test
	void anUndecidedApplicationKeepsAPastQuarterPreliminary() {
		this.ledger.applied(this.ledger.due(this.task, this.departments[0], "2017-09-20"), "2017-09-20 09:00+08");
		assertThat(page("/ranking?quarter=2017Q3", Users.admin()).text()).contains("未定稿", "还有1件销号申请待审核");
	}

	@Test
	void aScoreOpensIntoItsLinesAndTheirRows() {
		Document page = page("/ranking/" + this.departments[1] + "?quarter=2017Q3", Users.supervisor());
		assertThat(page.select("h1").text()).isEqualTo("排名页测试局12017年第三季度得分");
		assertThat(page.text()).contains("（20.00 + 25.00）÷ 70 × 100 = 64.29")
			.contains("到期2项：按时完成1项，逾期未完成1项。按时率1/2，即50%。")
			.contains("季末逾期未完成1条，每条扣5分，应扣5分。")
			.contains("没有到期应报送的进展，本项不计入总分。");
		assertThat(page.select("table").first().select("tbody tr")).hasSize(2);
		assertThat(page.select("table").first().select("tbody tr").first().text()).contains("2017-09-20 — 逾期未完成 看条目");
		assertThat(page.select("a[href^=/entries/]")).hasSize(3);
	}

	@Test
	void otherUnitsSeeTheReasonButCannotOpenTheEntries() {
		String path = "/ranking/" + this.departments[1] + "?quarter=2017Q3";
		assertThat(page(path, Users.staffOf(this.departments[1])).select("a[href^=/entries/]")).hasSize(3);
		Document page = page(path, Users.staffOf(this.departments[2]));
		assertThat(page.select("a[href^=/entries/]")).isEmpty();
		assertThat(page.text()).contains("逾期未完成1项");
	}

	@Test
	void aQuarterWithoutLedgersSaysSo() {
		assertThat(page("/ranking?quarter=2016Q3", Users.admin()).text()).contains("2016年第三季度还没有可以排名的台账。");
		assertThat(page("/ranking?quarter=2199Q1", Users.admin()).text()).contains("2199年第一季度还没有开始。");
		assertThat(page("/ranking", Users.admin()).select("h1").text()).contains("季度排名");
	}

	@Test
	void aUnitWithoutEntriesAndAQuarterThatIsNoneAreNotFound() {
		assertThat(get("/ranking/999999?quarter=2017Q3", Users.admin())).hasStatus(404);
		assertThat(get("/ranking?quarter=2017Q7", Users.admin())).hasStatus(404);
		assertThat(get("/ranking?quarter=2017Q3", Users.auditor())).hasStatus(403);
	}

	private MvcTestResult get(String path, RequestPostProcessor user) {
		return this.mvc.get().uri(path).with(user).exchange();
	}

	private Document page(String path, RequestPostProcessor user) {
		MvcTestResult result = get(path, user);
		assertThat(result).hasStatusOk();
		return Jsoup
			.parse(new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
	}

	private static String cells(Element row, int... columns) {
		StringBuilder text = new StringBuilder();
		for (int column : columns) {
			text.append(text.isEmpty() ? "" : " ").append(row.select("td").get(column).text());
		}
		return text.toString();
	}

}
