package org.taizhang.intake.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftStatus;
import org.taizhang.intake.draft.RowView;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Transactional
class PasteAndReadAgainPagesTests {

	private static final String TEXT = """
			贴测市2026年政务公开工作要点
			一、公开重点信息
			（一）公开财政信息。公开预算，9月底前完成。（责任单位：贴测财政局、贴测审计局）
			""";

	private static final String TABLE = """
			<h1 onclick="alert(1)">贴测市2026年政务公开工作要点任务分解表</h1><script>alert(2)</script><style>td { color: red }</style>
			<table class="x"><tr><td>序号</td><td>工作任务</td><td>牵头单位</td><td>责任单位</td></tr>
			<tr><td>1</td><td style="display: table-cell">公开预算。</td><td rowspan="2">贴测财政局</td><td>贴测审计局</td></tr>
			<tr><td>2</td><td>公开决算。</td><td>贴测统计局</td></tr></table>""";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftQueries queries;

	@Test
	void pastedWordsLeadToTheirReviewAndCanBeHadBackAsAFile() {
		String draft = paste("text", TEXT).getResponse().getRedirectedUrl();
		assertThat(page(draft)).contains("贴测市2026年政务公开工作要点", "贴测审计局", "2026-09-30", "粘贴的文字 ");
		assertThat(this.queries.draft(id(draft)).fileName()).matches("粘贴的文字 \\d{4}-\\d\\d-\\d\\d \\d{4}\\.txt");
		assertThat(file(draft)).isEqualToNormalizingNewlines(TEXT);
	}

	@Test
	void aPastedTableStaysATable() {
		String draft = paste("text", "", "html", TABLE, "name", "贴测的分解表").getResponse().getRedirectedUrl();
		List<RowView> rows = this.queries.review(id(draft)).rows();
		assertThat(rows).extracting(row -> row.content().text()).containsExactly("公开预算。", "公开决算。");
		assertThat(rows.get(1).units()).extracting(unit -> unit.role().getLabel() + unit.phrase())
			.containsExactly("牵头贴测财政局", "责任贴测统计局");
		assertThat(this.queries.draft(id(draft)).fileName()).isEqualTo("贴测的分解表.html");
	}

	@Test
	void nothingButWordsAndTablesIsKeptOfAPastedPage() {
		String draft = paste("html", TABLE).getResponse().getRedirectedUrl();
		assertThat(file(draft)).contains("rowspan=\"2\"", "<title>粘贴的文字", "UTF-8", "公开决算。")
			.doesNotContain("script", "alert", "style", "color", "class=");
	}

	@Test
	void theGivenNameIsTheTitleWhereTheWordsHaveNone() {
		String draft = paste("text", "（一）公开预算。（责任单位：贴测财政局）", "name", "贴测市2027年政务公开工作要点").getResponse()
			.getRedirectedUrl();
		assertThat(this.queries.draft(id(draft)).details().title()).isEqualTo("贴测市2027年政务公开工作要点");
	}

	@Test
	void theGivenNameStaysTheTitleWhenTheWordsAreReadAgain() {
		String old = paste("text", "（一）公开预算。（责任单位：贴测财政局）", "name", "贴测市2027年政务公开工作要点").getResponse().getRedirectedUrl();
		String fresh = post(old + "/reread", "version", "0", "firstListedLeads", "true").getResponse()
			.getRedirectedUrl();
		assertThat(fresh).isNotEqualTo(old);
		assertThat(this.queries.draft(id(fresh)).details().title()).isEqualTo("贴测市2027年政务公开工作要点");
	}

	@Test
	void zeroCharactersInPastedWordsAreNoWords() {
		String draft = paste("text", TEXT.replace("公开预算", "公开\0预算"), "name", "贴测\0的名称").getResponse()
			.getRedirectedUrl();
		assertThat(this.queries.review(id(draft)).rows().get(0).content().text()).contains("公开预算");
		assertThat(this.queries.draft(id(draft)).fileName()).isEqualTo("贴测的名称.txt");
	}

	@Test
	void aNameLongerThanATitleIsCut() {
		String draft = paste("text", "（一）公开预算。（责任单位：贴测财政局）", "name", "长".repeat(400)).getResponse().getRedirectedUrl();
		assertThat(this.queries.draft(id(draft)).details().title()).hasSize(300);
	}

	@Test
	void nothingPastedIsToldOnTheSamePage() {
		for (String blank : List.of("", "  \n")) {
			MvcTestResult refused = paste("text", blank, "html", "<p> &nbsp;</p>", "name", "贴测的名称", "year", "2026");
			assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			assertThat(text(refused)).contains("还没有粘贴文字", "贴测的名称", "value=\"2026\"");
		}
	}

	@Test
	void whatIsTooLongComesBackWithTheForm() {
		MvcTestResult refused = paste("text", "公开".repeat(900_000));
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(text(refused)).contains("超过 5 MB", "公开公开公开").hasSizeGreaterThan(1_800_000);
	}

	@Test
	void theFormSentTwiceMakesOneDraft() {
		String first = paste("text", TEXT, "once", "abc").getResponse().getRedirectedUrl();
		assertThat(paste("text", TEXT, "once", "abc").getResponse().getRedirectedUrl()).isEqualTo(first);
		assertThat(paste("text", TEXT, "once", "def").getResponse().getRedirectedUrl()).isNotEqualTo(first);
	}

	@Test
	void theSameFileIsReadWithOtherOptionsInPlaceOfTheDraft() {
		String old = paste("text", TEXT).getResponse().getRedirectedUrl();
		assertThat(page(old)).contains("读取选项").doesNotContain("知道了，照样重新读取");
		MvcTestResult read = post(old + "/reread", "version", "0", "year", "2030", "firstListedLeads", "true");
		String fresh = read.getResponse().getRedirectedUrl();
		assertThat(fresh).isNotEqualTo(old);
		assertThat(this.queries.draft(id(fresh)).details().year()).isEqualTo(2030);
		assertThat(this.queries.review(id(fresh)).rows().get(0).units()).extracting(unit -> unit.role().getLabel())
			.containsExactly("牵头", "责任");
		assertThat(this.queries.draft(id(old)).status()).isEqualTo(DraftStatus.DISCARDED);
		assertThat(page(fresh)).contains("此前上传过同一份文件", "checked=\"checked\"");
		MvcTestResult again = post(old + "/reread", "version", "0", "year", "2030", "firstListedLeads", "true");
		assertThat(again.getResponse().getRedirectedUrl()).isEqualTo(fresh);
		post(old + "/restore");
		assertThat(this.queries.draft(id(old)).status()).isEqualTo(DraftStatus.OPEN);
	}

	@Test
	void whatWasChangedByHandIsNotLeftBehindUnasked() {
		String old = paste("text", TEXT).getResponse().getRedirectedUrl();
		RowView row = this.queries.review(id(old)).rows().get(0);
		post(old + "/rows/" + row.id(), "version", "0", "text", "我改的。", "timing", "ONE_OFF");
		assertThat(page(old)).contains("这份草稿已经改过或确认过 1 处", "知道了，照样重新读取");
		MvcTestResult refused = post(old + "/reread", "version", "0", "year", "2030");
		assertThat(refused).hasRedirectedUrl(old);
		assertThat(refused.getMvcResult().getFlashMap().get("problem").toString()).contains("改过 1 处", "勾选确认");
		assertThat(this.queries.draft(id(old)).open()).isTrue();
		assertThat(post(old + "/reread", "version", "0", "year", "2030", "confirmed", "true").getResponse()
			.getRedirectedUrl()).isNotEqualTo(old);
	}

	@Test
	void aCorrectedTitleIsNotLeftBehindUnaskedEither() {
		String old = paste("text", TEXT).getResponse().getRedirectedUrl();
		post(old + "/details", "version", "0", "title", "贴测市2026年公开要点", "year", "2026");
		assertThat(page(old)).contains("这份草稿已经改过或确认过 1 处", "知道了，照样重新读取");
		assertThat(post(old + "/reread", "version", "1", "year", "2030")).hasRedirectedUrl(old);
	}

	@Test
	void eachSheetOfAWorkbookIsOffered() {
		String all = upload(workbook()).getResponse().getRedirectedUrl();
		assertThat(page(all)).contains("这个工作簿有 2 张工作表", "只读“甲表”", "只读“乙表”", "贴测甲局", "贴测乙局");
		String one = post(all + "/reread", "version", "0", "sheet", "乙表").getResponse().getRedirectedUrl();
		assertThat(page(one)).contains("现在读的是“乙表”", "读全部");
		assertThat(this.queries.review(id(one)).rows()).extracting(row -> row.content().text())
			.containsExactly("公开乙事。");
	}

	private static byte[] workbook() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String name : List.of("甲", "乙")) {
				Sheet sheet = workbook.createSheet(name + "表");
				fill(sheet, 0, "贴测市2026年政务公开工作要点分解表");
				fill(sheet, 1, "序号", "工作任务", "责任单位");
				fill(sheet, 2, "1", "公开" + name + "事。", "贴测" + name + "局");
			}
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(Sheet sheet, int row, String... cells) {
		var created = sheet.createRow(row);
		for (int i = 0; i < cells.length; i++) {
			created.createCell(i).setCellValue(cells[i]);
		}
	}

	private MvcTestResult upload(byte[] content) {
		return this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", "分解表.xlsx", null, content))
			.with(Users.admin())
			.exchange();
	}

	private MvcTestResult paste(String... parameters) {
		return post("/imports/pasted", parameters);
	}

	private MvcTestResult post(String uri, String... parameters) {
		var request = this.mvc.post().uri(uri).with(Users.admin());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	private String page(String uri) {
		MvcTestResult page = this.mvc.get().uri(uri).with(Users.admin()).exchange();
		assertThat(page).hasStatusOk();
		return text(page);
	}

	private String file(String draft) {
		return text(this.mvc.get().uri(draft + "/file").with(Users.admin()).exchange());
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static long id(String draft) {
		return Long.parseLong(draft.replaceAll("\\D", ""));
	}

}
