package org.taizhang.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.ranking.RankingFixture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A plan with two units, each with drafts and opinions; one has published its ledger, a
 * day late.
 */
@IntegrationTest
@Transactional
class PublicationTests {

	private static final RequestPostProcessor ANONYMOUS = request -> request;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	long plan;

	long open;

	long closed;

	String openCode;

	String closedCode;

	@BeforeEach
	void plan() {
		RankingFixture ledger = new RankingFixture(this.jdbc);
		long task = ledger.plan(2015, "2015-03-01");
		this.plan = one("select plan_id from task where id = ?", task);
		this.jdbc.sql("update work_plan set ledger_due = '2015-07-31', document_number = '测政办〔2015〕3号' where id = ?")
			.param(this.plan)
			.update();
		this.open = ledger.unit("公开测试局", "DEPARTMENT");
		this.closed = ledger.unit("未公开测试局", "DEPARTMENT");
		this.openCode = this.jdbc.sql("select code from unit where id = ?")
			.param(this.open)
			.query(String.class)
			.single();
		this.closedCode = this.jdbc.sql("select code from unit where id = ?")
			.param(this.closed)
			.query(String.class)
			.single();
		for (long unit : new long[] { this.open, this.closed }) {
			fill(ledger.due(task, unit, "2015-09-30"));
			ledger.due(task, unit, "2015-12-31");
		}
		this.jdbc.sql("""
				insert into filing (plan_id, unit_id, published_at, published_by)
				values (?, ?, '2015-08-01 00:00+08', 'secret-user')
				""").params(this.plan, this.open).update();
	}

	private void fill(long entry) {
		this.jdbc.sql("""
				insert into measure (entry_id, position, text, division, person, due_on) values
				  (:e, 1, '制定目录', '办公室', '不公开的人', '2015-06-01'), (:e, 2, '=逐项公开', '办公室', null, null)
				""").param("e", entry).update();
		this.jdbc.sql("""
				insert into progress_report (entry_id, text, submitted_at, submitted_by) values
				  (:e, '已提交的进展', '2015-06-20 09:00+08', 'secret-user'), (:e, '不公开的草稿', null, null)
				""").param("e", entry).update();
		this.jdbc
			.sql("""
					insert into closing (entry_id, statement, applied_at, applied_by, decision, opinion, decided_at, decided_by)
					values (?, '不公开的申请', now(), 'secret-user', 'RETURNED', '不公开的意见', now(), 'secret-user')
					""")
			.param(entry)
			.update();
		this.jdbc.sql("""
				insert into evidence (entry_id, title, url, added_at, added_by)
				values (?, '不公开的佐证', 'http://example.org', now(), 'secret-user')
				""").param(entry).update();
		this.jdbc.sql("update ledger_entry set status = 'IN_PROGRESS', returned = true where id = ?")
			.param(entry)
			.update();
	}

	@Test
	void thePlanIsPublicWithItsTableAndThePublishedLedgersOnly() {
		assertThat(page("/public").select("a[href=/public/plans/" + this.plan + "]").text()).isEqualTo("排名测试要点2015");
		Document page = page("/public/plans/" + this.plan);
		assertThat(page.select("h1").text()).isEqualTo("排名测试要点2015");
		assertThat(page.text()).contains("测政办〔2015〕3号", "2015年3月1日", "1个单位，要求7月31日前公开");
		assertThat(page.select(".filed li").eachText()).containsExactly("公开测试局 逾期公开 2015年8月1日公开，2条，已销号0条");
		assertThat(page.select("#breakdown tbody tr")).hasSize(4);
		assertThat(page.select("#breakdown td[rowspan]").eachAttr("rowspan")).containsExactly("4", "4");
	}

	@Test
	void aPublishedLedgerShowsWhatWasSubmittedAndNothingElse() {
		Document page = page(ledger(this.openCode));
		assertThat(page.text()).contains("公开测试局工作台账", "2015年8月1日公开", "晚于7月31日的期限")
			.contains("制定目录（6月1日前） 办公室", "已提交的进展", "推进中");
		assertThat(page.html()).doesNotContain("不公开的", "secret-user", "已退回", "example.org");
		XSSFSheet sheet = sheet(ledger(this.openCode) + "/ledger.xlsx", ANONYMOUS);
		assertThat(texts(sheet).toString()).doesNotContain("不公开的", "secret-user", "已退回", "example.org");
	}

	@Test
	void anUnpublishedLedgerIsNotThere() {
		for (RequestPostProcessor reader : List.of(ANONYMOUS, Users.staffOf(this.closed), Users.supervisor())) {
			assertThat(get(ledger(this.closedCode), reader)).hasStatus(404);
			assertThat(get(ledger(this.closedCode) + "/ledger.xlsx", reader)).hasStatus(404);
		}
		assertThat(get(ledger("no-such-unit"), ANONYMOUS)).hasStatus(404);
		assertThat(get("/public/plans/999999", ANONYMOUS)).hasStatus(404);
		assertThat(get("/public/plans/999999/breakdown.xlsx", ANONYMOUS)).hasStatus(404);
	}

	@Test
	void readersGetNoSessionAndAShortCache() {
		for (String path : List.of("/public", "/public/plans/" + this.plan, ledger(this.openCode))) {
			MvcTestResult result = get(path, ANONYMOUS);
			assertThat(result.getRequest().getSession(false)).as(path).isNull();
			assertThat(result.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=60, public");
			assertThat(get(path, Users.supervisor()).getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
				.contains("no-store");
		}
	}

	@Test
	void theBreakdownWorkbookHasTheColumnsAndMergedCellsOfThePrintedTable() {
		XSSFSheet sheet = sheet("/plans/" + this.plan + "/breakdown.xlsx", Users.auditor());
		List<List<String>> rows = texts(sheet);
		assertThat(rows.get(0).get(0)).isEqualTo("排名测试要点2015任务分解表");
		assertThat(rows.get(1).get(0)).isEqualTo("测政办〔2015〕3号　2015年3月1日");
		assertThat(rows.get(2)).containsExactly("序号", "重点任务", "任务事项", "落实要求", "责任单位", "时限");
		assertThat(rows.get(3).subList(1, 3)).containsExactly("一、测试", "（一）");
		assertThat(rows).hasSize(7);
		assertThat(merged(sheet)).contains("B4:B7", "C4:C7");
		assertThat(texts(sheet("/public/plans/" + this.plan + "/breakdown.xlsx", ANONYMOUS))).isEqualTo(rows);
	}

	@Test
	void theLedgerWorkbookHasARowForEachMeasure() {
		XSSFSheet sheet = sheet("/ledger/export.xlsx?plan=" + this.plan + "&unit=" + this.closed, Users.supervisor());
		List<List<String>> rows = texts(sheet);
		assertThat(rows.get(0).get(0)).isEqualTo("未公开测试局落实排名测试要点2015工作台账");
		assertThat(rows.get(2)).containsExactly("序号", "重点任务", "任务事项", "落实要求", "任务分解（具体举措）", "责任部门\n（科室）", "时限", "进展",
				"状态");
		assertThat(rows.get(3).get(4)).isEqualTo("制定目录（6月1日前）");
		assertThat(rows.get(3).get(7)).isEqualTo("已提交的进展");
		assertThat(rows.get(4).get(4)).isEqualTo("=逐项公开");
		assertThat(rows).hasSize(6);
		assertThat(merged(sheet)).contains("A4:A5", "B4:B6", "C4:C6", "D4:D5", "F4:F5", "G4:G5", "H4:H5", "I4:I5")
			.doesNotContain("E4:E5");
	}

	@Test
	void staffExportTheirOwnLedgerOnly() {
		String path = "/ledger/export.xlsx?plan=" + this.plan;
		assertThat(texts(sheet(path, Users.staffOf(this.closed))).get(0).get(0)).startsWith("未公开测试局");
		assertThat(get(path + "&unit=" + this.open, Users.staffOf(this.closed))).hasStatus(403);
		assertThat(get(path, Users.supervisor())).hasStatus(409);
		assertThat(get(path + "&unit=999999", Users.supervisor())).hasStatus(404);
	}

	@Test
	void downloadsAreNamedInChinese() {
		MvcTestResult result = get("/plans/" + this.plan + "/breakdown.xlsx", Users.auditor());
		assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment;")
			.contains("filename*=UTF-8''%E6%8E%92%E5%90%8D");
		assertThat(Workbook.fileName("关于/落实\"要点\"：2015\n")).isEqualTo("关于落实要点：2015");
	}

	private String ledger(String code) {
		return "/public/plans/" + this.plan + "/units/" + code;
	}

	private MvcTestResult get(String path, RequestPostProcessor user) {
		return this.mvc.get().uri(path).with(user).exchange();
	}

	private Document page(String path) {
		MvcTestResult result = get(path, ANONYMOUS);
		assertThat(result).hasStatusOk();
		return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private XSSFSheet sheet(String path, RequestPostProcessor user) {
		MvcTestResult result = get(path, user);
		assertThat(result).hasStatusOk();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
			return workbook.getSheetAt(0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<List<String>> texts(XSSFSheet sheet) {
		List<List<String>> rows = new ArrayList<>();
		sheet.forEach(row -> {
			List<String> texts = new ArrayList<>();
			row.forEach(cell -> texts.add(cell.getStringCellValue()));
			rows.add(texts);
		});
		return rows;
	}

	private static List<String> merged(XSSFSheet sheet) {
		return sheet.getMergedRegions().stream().map(region -> region.formatAsString()).toList();
	}

	private long one(String sql, long id) {
		return this.jdbc.sql(sql).param(id).query(Long.class).single();
	}

}
