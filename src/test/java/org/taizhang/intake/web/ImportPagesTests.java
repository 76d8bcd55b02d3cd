package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.intake.draft.DraftFixture;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.DraftStatus;
import org.taizhang.intake.draft.RowView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.draft.DraftFixture.due;
import static org.taizhang.intake.draft.DraftFixture.row;

@IntegrationTest
@Transactional
class ImportPagesTests {

	private static final String DOCUMENT = """
			页测市2026年政务公开工作要点
			一、公开<script>alert(1)</script>重点信息
			（一）公开财政信息。页测预算公开，9月底前完成。（责任单位：页测财政局）
			（二）公开环境信息。页测环境公开。（责任单位：页测环境局）
			""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftQueries queries;

	DraftFixture fixture;

	@BeforeEach
	void fixture(@Autowired ApplicationContext context) {
		this.fixture = new DraftFixture(context);
	}

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
	void aPhraseWithAPauseMarkStaysWholeWhenItsRowIsSaved() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "中、省驻页测有关单位"));
		long row = rows(draft).get(0).id();
		post("/imports/%d/rows/%d".formatted(draft, row), "version", "0", "text", "公开预算。", "responsible",
				"中、省驻页测有关单位\n页测甲局、页测乙局", "timing", "ONE_OFF");
		assertThat(rows(draft).get(0).units()).extracting(unit -> unit.phrase())
			.containsExactly("中、省驻页测有关单位", "页测甲局", "页测乙局");
	}

	@Test
	void aWrongYearStaysInTheFormWithItsReason() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		MvcTestResult refused = post("/imports/" + draft + "/details", "version", "0", "title", "页测要点", "year", "26");
		assertThat(refused).hasStatusOk().bodyText().contains("年度应在 2000 到 2100 之间", "value=\"26\"");
	}

	@Test
	void aRowIsEdited() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		long row = rows(draft).get(0).id();
		assertThat(page("/imports/%d?edit=%d".formatted(draft, row))).contains("保存这一行", "data-keep=\"draft-row-" + row);
		MvcTestResult saved = post("/imports/%d/rows/%d".formatted(draft, row), "version", "0", "chapter", "一、甲",
				"taskTitle", "（一）", "text", "公开预算。", "leads", "页测甲局\n页测乙局", "responsible", "各县（市、区）页测府、页测丙局", "timing",
				"QUARTERLY", "deadlines[0].phrase", "9月底前", "deadlines[0].dueOn", "2026-09-30", "deadlines[1].phrase",
				"", "deadlines[1].dueOn", "", "indicators[0].phrase", "不低于50%", "indicators[0].comparator", ">=",
				"indicators[0].value", "50", "indicators[0].unit", "%");
		assertThat(saved).hasRedirectedUrl("/imports/%d?row=%d#row-%d".formatted(draft, row, row));
		RowView after = rows(draft).get(0);
		assertThat(after.units()).extracting(unit -> unit.role().getLabel() + unit.phrase())
			.containsExactly("牵头页测甲局", "牵头页测乙局", "责任各县（市、区）页测府", "责任页测丙局");
		assertThat(after.content().deadlines()).hasSize(1);
		assertThat(after.content().indicators()).hasSize(1);
		assertThat(after.content().timing().name()).isEqualTo("QUARTERLY");
	}

	@Test
	void anEmptyRowIsRefusedAndEverythingTypedStays() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		long row = rows(draft).get(0).id();
		MvcTestResult refused = post("/imports/%d/rows/%d".formatted(draft, row), "version", "0", "text", " ", "leads",
				"页测新写的局", "timing", "MONTHLY", "indicators[0].phrase", "至少三次");
		assertThat(refused).hasStatusOk().bodyText().contains("请写明要落实什么", "页测新写的局", "请填写指标的数值", "至少三次");
		assertThat(rows(draft).get(0).content().text()).isEqualTo("公开。");
	}

	@Test
	void whoSavesSecondSeesBothVersions() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开。", "页测局"));
		String row = "/imports/%d/rows/%d".formatted(draft, rows(draft).get(0).id());
		post(row, "version", "0", "text", "别人改的。", "timing", "ONE_OFF");
		MvcTestResult conflict = post(row, "version", "0", "text", "我改的。", "timing", "ONE_OFF");
		assertThat(conflict).hasStatus(HttpStatus.CONFLICT).bodyText().contains("别人改的。", "我改的。", row);
		assertThat(rows(draft).get(0).content().text()).isEqualTo("别人改的。");
		assertThat(post(row, "version", "1", "text", "我改的。", "timing", "限期完成")).hasStatus(HttpStatus.FOUND);
		assertThat(rows(draft).get(0).content().text()).isEqualTo("我改的。");
	}

	@Test
	void rowsAreAddedDroppedRestoredMovedSplitAndMerged() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲；公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		long first = rows(draft).get(0).id();
		long second = rows(draft).get(1).id();
		String rows = "/imports/" + draft + "/rows";
		assertThat(page("/imports/%d?split=%d".formatted(draft, first))).contains("在这里拆分", "value=\"4\"");
		post(rows + "/" + first + "/split", "version", "0", "place", "4");
		assertThat(texts(draft)).containsExactly("公开甲；", "公开乙。", "公开丙。");
		press(draft, second, "up");
		assertThat(texts(draft)).containsExactly("公开甲；", "公开丙。", "公开乙。");
		press(draft, second, "down");
		press(draft, first, "merge");
		assertThat(texts(draft)).containsExactly("公开甲；公开乙。", "公开丙。");
		press(draft, second, "drop");
		assertThat(texts(draft)).hasSize(1);
		post(rows + "/" + second + "/restore");
		assertThat(texts(draft)).hasSize(2);
		MvcTestResult added = post(rows, "after", String.valueOf(first));
		assertThat(added.getResponse().getRedirectedUrl()).contains("?edit=");
		assertThat(texts(draft)).containsExactly("公开甲；公开乙。", "", "公开丙。");
	}

	@Test
	void aClickSentTwiceMergesOneRowAndSaysWhy() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲。", "页测局"), row("一、甲", "（一）", "公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		RowView first = rows(draft).get(0);
		RowView second = rows(draft).get(1);
		String merge = "/imports/%d/rows/%d/merge".formatted(draft, first.id());
		String next = String.valueOf(second.id());
		assertThat(page("/imports/" + draft)).contains("name=\"next\" value=\"" + next + "\"",
				"name=\"previous\" value=\"" + first.id() + "\"");
		post(merge, "version", "0", "next", next);
		MvcTestResult again = post(merge, "version", "0", "next", next);
		assertThat(again).hasRedirectedUrl("/imports/%d#row-%d".formatted(draft, first.id()));
		assertThat(again.getMvcResult().getFlashMap().get("problem").toString()).contains("刚被改过", "没有改动");
		assertThat(texts(draft)).containsExactly("公开甲。公开乙。", "公开丙。");
	}

	@Test
	void anUploadWithoutAFileSaysWhatToDoOnTheSamePage() {
		MvcTestResult without = this.mvc.post().uri("/imports").multipart().with(Users.admin()).exchange();
		assertThat(without).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(without).bodyText().contains("还没有选择文件");
		assertThat(upload("", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
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

	@Test
	void htmxGetsOnlyWhatChanged() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲。", "页测局"), row("一、甲", "（一）", "公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		long first = rows(draft).get(0).id();
		String target = "row-" + first;
		String edit = htmx("/imports/%d?edit=%d".formatted(draft, first), target);
		assertThat(edit).contains("id=\"row-" + first, "保存这一行").doesNotContain("公开乙。", "<html");
		String saved = htmx("/imports/%d?row=%d".formatted(draft, first), target);
		assertThat(saved).contains("公开甲。", "公开乙。", "id=\"problems\"", "id=\"steps\"", "id=\"flash\"")
			.doesNotContain("公开丙。", "<html", "原文</h2>");
	}

	@Test
	void whatReplacesTheListBringsAllRows() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "公开甲。", "页测局"), row("一、甲", "（一）", "公开乙。", "页测局"),
				row("一、甲", "（一）", "公开丙。", "页测局"));
		long first = rows(draft).get(0).id();
		for (String uri : List.of("/imports/%d?edit=%d", "/imports/%d?row=%d")) {
			assertThat(htmx(uri.formatted(draft, first), "rows")).contains("公开甲。", "公开乙。", "公开丙。");
		}
	}

	private String htmx(String uri, String target) {
		MvcTestResult part = this.mvc.get()
			.uri(uri)
			.header("HX-Request", "true")
			.header("HX-Target", target)
			.with(Users.admin())
			.exchange();
		assertThat(part).hasStatusOk();
		return new String(part.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	@Test
	void doubtsComeFirstWithWhatToDo() {
		long draft = this.fixture.draft("页测", 2026, row("一、甲", "（一）", "没人管。"),
				due(row("一、甲", "（一）", "不知何时。", "页测局"), null, "适时"));
		assertThat(page("/imports/" + draft)).contains("没有责任单位", "补上责任单位", "时限“适时”没有日期", "填上日期", "#row-");
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.with(Users.admin())
			.exchange();
	}

	private MvcTestResult post(String uri, String... parameters) {
		var request = this.mvc.post().uri(uri).with(Users.admin());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	/** As the row's own form sends it. */
	private void press(long draft, long row, String button) {
		DraftReview review = this.queries.review(draft);
		RowView shown = review.rows().stream().filter(one -> one.id() == row).findFirst().orElseThrow();
		post("/imports/%d/rows/%d/%s".formatted(draft, row, button), "version", String.valueOf(shown.version()),
				"previous", Objects.toString(review.keptBefore(shown), ""), "next",
				Objects.toString(review.keptAfter(shown), ""));
	}

	private String page(String uri) {
		MvcTestResult page = this.mvc.get().uri(uri).with(Users.admin()).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private List<RowView> rows(long draft) {
		return this.queries.review(draft).rows();
	}

	private List<String> texts(long draft) {
		return rows(draft).stream().filter(row -> !row.dropped()).map(row -> row.content().text()).toList();
	}

}
