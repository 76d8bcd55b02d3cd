package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.taizhang.Users;
import org.taizhang.intake.draft.DraftStatus;
import org.taizhang.intake.draft.RowView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.draft.DraftFixture.due;
import static org.taizhang.intake.draft.DraftFixture.row;

/** From a file to its draft, and what is said of it as a whole. */
class UploadPagesTests extends ImportPages {

	@Test
	void anUploadLeadsToItsReview() {
		MvcTestResult uploaded = upload("要点.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
		assertThat(uploaded).hasStatus(HttpStatus.FOUND);
		String page = page(uploaded.getResponse().getRedirectedUrl());
		assertThat(page).contains("页测市2026年政务公开工作要点", "页测财政局", "2026-09-30", "data-lights=", "data-block=");
	}

	@Test
	void wordsOfADocumentAreNeverMarkup() {
		MvcTestResult uploaded = upload("要点.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
		String page = page(uploaded.getResponse().getRedirectedUrl());
		assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
	}

	@Test
	void aFileThatCannotBeReadSaysWhatToDoOnTheSamePage() {
		MvcTestResult refused = this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", "旧.doc", null,
					new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }))
			.param("year", "2026")
			.param("firstListedLeads", "true")
			.with(Users.admin())
			.exchange();
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(refused).bodyText().contains("另存为 .docx", "旧.doc", "value=\"2026\"", "checked");
	}

	@Test
	void theSameFileTwiceIsAllowedAndSaysSo() {
		byte[] file = DOCUMENT.getBytes(StandardCharsets.UTF_8);
		String first = upload("要点.txt", file).getResponse().getRedirectedUrl();
		String second = upload("另一个名字.txt", file).getResponse().getRedirectedUrl();
		assertThat(second).isNotEqualTo(first);
		assertThat(page(second)).contains("此前上传过同一份文件", "href=\"" + first + "\"");
		assertThat(page(first)).doesNotContain("此前上传过同一份文件");
	}

	@Test
	void theOriginalFileCanBeHadBack() {
		byte[] file = DOCUMENT.getBytes(StandardCharsets.UTF_8);
		String draft = upload("要点.txt", file).getResponse().getRedirectedUrl();
		MvcTestResult back = this.mvc.get().uri(draft + "/file").with(Users.admin()).exchange();
		assertThat(back.getResponse().getContentAsByteArray()).isEqualTo(file);
		assertThat(back.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
	}

	@Test
	void aDraftIsDiscardedAndComesBack() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		post("/imports/" + draft + "/discard");
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.DISCARDED);
		assertThat(page("/imports")).contains("已作废", "恢复");
		assertThat(page("/imports/" + draft)).contains("恢复草稿").doesNotContain("去修改", "去填写", "可以下达", "处要看");
		post("/imports/" + draft + "/restore");
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.OPEN);
	}

	@Test
	void theDetailsAreEdited() {
		long draft = this.fixture.draft("页测", null, row("一、甲", "（一）", "公开。", "页测局"));
		assertThat(page("/imports/" + draft)).contains("没有读到要点的年度");
		post("/imports/" + draft + "/details", "version", "0", "title", "页测要点", "year", "2026", "issuedOn",
				"2026-03-01");
		assertThat(this.queries.draft(draft).details().year()).isEqualTo(2026);
		assertThat(this.queries.draft(draft).details().issuedOn()).isEqualTo(LocalDate.of(2026, 3, 1));
		assertThat(page("/imports/" + draft)).doesNotContain("没有读到要点的年度");
	}

	@Test
	void aYearGivenLaterDatesWhatWasRead() {
		byte[] file = DOCUMENT.replace("2026年", "").getBytes(StandardCharsets.UTF_8);
		String url = upload("要点.txt", file).getResponse().getRedirectedUrl();
		long draft = Long.parseLong(url.replaceAll("\\D", ""));
		assertThat(page(url)).contains("没有读到要点的年度", "没有日期");
		post(url + "/details", "version", "0", "title", "页测要点", "year", "2027");
		assertThat(rows(draft).get(0).content().deadlines()).extracting(due -> due.dueOn())
			.containsExactly(LocalDate.of(2027, 9, 30));
	}

	@Test
	void aWrongYearStaysInTheFormWithItsReason() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		MvcTestResult refused = post("/imports/" + draft + "/details", "version", "0", "title", "页测要点", "year", "26");
		assertThat(refused).hasStatusOk().bodyText().contains("年度应在 2000 到 2100 之间", "value=\"26\"");
	}

	@Test
	void anUploadWithoutAFileSaysWhatToDoOnTheSamePage() {
		MvcTestResult without = this.mvc.post().uri("/imports").multipart().with(Users.admin()).exchange();
		assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(without).bodyText().contains("还没有选择文件");
		assertThat(upload("", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("还没有选择文件");
	}

	@Test
	void anEmptyFileIsCalledEmptyByItsName() {
		assertThat(upload("页测空白.docx", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("页测空白.docx</b>：", "文件是空的（0 字节）")
			.doesNotContain("还没有选择文件");
	}

	@Test
	void whatHoldsNoTaskIsKeptWithItsReasonAndBecomesNoDraft() {
		for (String text : List.of("姓名,性别,电话\n王甲,男,100\n李乙,女,200\n",
				"关于周末郊游的通知\n各位同事：\n周六去公园，请自带雨具。\n工会\n2026年4月3日\n")) {
			String url = upload("页测名单.txt", text.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
			assertThat(page(url)).containsOnlyOnce("没有读到任务：")
				.contains("请检查是否选对了文件", "换一个文件", "页测名单.txt")
				.doesNotContain("核对条目", "没有读到要点的标题", "请填写这份计划属于哪一年");
			assertThat(page("/imports")).contains("没有读成", "看原因");
			assertThat(this.mvc.get().uri(url + "/file").with(Users.admin())).hasStatusOk();
		}
	}

	@Test
	void aTextWithADutyThatIsNoItemBecomesADraft() {
		String text = "页测市2026年政务公开工作要点\n各部门要在9月底前公开部门预算，由页测财政局负责汇总。\n";
		String url = upload("要点.txt", text.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
		assertThat(page(url)).contains("没有读到任务", "可能漏读", "加为一行");
	}

	@Test
	void aPlanWhoseTableIsNotUnderstoodBecomesADraft() {
		String text = "<p>页测市2026年政务公开工作要点</p><table><tr><td>甲列</td><td>乙列</td><td>丙列</td></tr><tr><td>子</td><td>丑</td><td>寅</td></tr></table>";
		String url = upload("要点.html", text.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
		assertThat(page(url)).contains("没有读到任务", "甲列、乙列、丙列", "在末尾添加一行");
	}

	@Test
	void datesFollowTheDayOfIssueAndItIsSaidWhichRows() {
		String text = DOCUMENT.replace("9月底前完成", "自印发之日起10日内完成");
		String url = upload("要点.txt", text.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
		long draft = Long.parseLong(url.replaceAll("\\D", ""));
		MvcTestResult saved = post(url + "/details", "version", "0", "title", "页测要点", "year", "2026", "issuedOn",
				"2026-03-01");
		assertThat(saved.getMvcResult().getFlashMap().get("notice")).isEqualTo("文件信息已保存。第 1 行的时限已经重新换算，请核对。");
		assertThat(rows(draft).get(0).content().deadlines()).extracting(due -> due.dueOn())
			.containsExactly(LocalDate.of(2026, 3, 11));
	}

	@Test
	void wordsTooLongForAUnitAreLeftOutAndPointedOut() {
		String words = "页测承担有关职责任务的各个单位和部门以及机构".repeat(11);
		String file = DOCUMENT.replace("页测环境局", words);
		String url = upload("要点.txt", file.getBytes(StandardCharsets.UTF_8)).getResponse().getRedirectedUrl();
		long draft = Long.parseLong(url.replaceAll("\\D", ""));
		assertThat(page(url)).contains("“" + words.substring(0, 20) + "…”太长，不像单位名称：请在这一行里改成单位。");
		RowView row = rows(draft).get(1);
		assertThat(row.units()).isEmpty();
		post(url + "/rows/" + row.id(), "version", "0", "text", "公开。", "responsible", "页测环境局", "timing", "ONE_OFF");
		assertThat(page(url)).doesNotContain("不像单位名称");
	}

}
