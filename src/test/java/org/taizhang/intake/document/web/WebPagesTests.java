package org.taizhang.intake.document.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.Remark;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Pages as portals, browsers, Word, WPS and Excel make them. */
class WebPagesTests {

	private static final String PLAN = "<p>一、深化公开</p><p>（一）编制目录。各部门要编制并发布主动公开目录，及时更新。（责任单位：市财政局）</p>";

	private static final String[] BLOCKS = { "一、深化公开", "（一）编制目录。各部门要编制并发布主动公开目录，及时更新。（责任单位：市财政局）" };

	private static final String ARCHIVE = """
			MIME-Version: 1.0
			Content-Type: multipart/related;
			\tboundary="----=_NextPart_01"

			This is a multi-part message.

			------=_NextPart_01
			Content-Location: file:///C:/plan.htm
			Content-Transfer-Encoding: %s
			Content-Type: text/html; charset="%s"

			%s

			------=_NextPart_01
			Content-Type: image/png
			Content-Transfer-Encoding: base64

			AAAA
			------=_NextPart_01--
			""";

	@ParameterizedTest
	@ValueSource(strings = { "<div id=\"zoom\">%s</div>",
			"<div id=\"UCAP-CONTENT\"><div class=\"TRS_Editor\">%s</div></div>",
			"<div class=\"article-box\"><div class=\"article\">%s</div></div>" })
	void aShortArticleIsFoundAmongMoreFurniture(String article) {
		String page = """
				<html><body><div class="header-nav"><ul><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li>
				<li><a href="#">办事服务</a></li></ul></div><div class="crumbs">当前位置：<a href="#">首页</a> &gt; 公开</div>
				<div class="main">%s<div class="share-box">分享到：微信 微博</div></div>
				<div class="side-list"><ul><li><a href="#">示例市召开会议</a></li><li><a href="#">示例市印发方案</a></li>
				<li><a href="#">示例市公开目录</a></li></ul></div>
				<div class="footer">主办单位：示例市人民政府办公室　承办单位：示例市大数据局</div></body></html>
				""".formatted(article.formatted(PLAN));
		assertThat(Blocks.of(read(page))).containsExactly(BLOCKS);
	}

	@Test
	void tablesThatLayThePageOutAreNoData() {
		String page = """
				<html><body><table width="1000"><tr><td width="200"><a href="#">公开指南</a></td><td>
				<table><tr><td>%s<table><tr><td>序号</td><td>任务</td><td>责任单位</td></tr>
				<tr><td>1</td><td>公开预算</td><td>市财政局</td></tr></table></td></tr></table></td></tr></table></body></html>
				""".formatted(PLAN);
		assertThat(Blocks.of(read(page))).contains(BLOCKS).contains("序号|任务|责任单位\n1|公开预算|市财政局");
	}

	@Test
	void aPageInGb2312WithSpacesOfEveryWidth() {
		String page = "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head><body><p>"
				+ "&nbsp;&nbsp;一、深化&nbsp;公开<br>　　（一）做好解读。</p></body></html>";
		SourceDocument document = new DocumentReaders().read("要点.doc", page.getBytes(Charset.forName("GB2312")));
		assertThat(Blocks.of(document)).containsExactly("一、深化 公开", "（一）做好解读。");
	}

	@Test
	void framesAloneAreSaid() {
		refuses("<html><head></head><frameset rows=\"*,20\"><frame src=\"a.files/sheet001.htm\"></frameset></html>");
		refuses("<html><body><iframe src=\"plan.html\"></iframe></body></html>");
	}

	@Test
	void cellsMayHoldListsTablesAndMergedRows() {
		String page = """
				<!-- saved from url=(0030)http://www.example.test/plan --><html><body><table>
				<thead><tr><th>序号</th><th>任务</th><th>责任单位</th></tr></thead><tbody>
				<tr><td rowspan="2">1</td><td><ol><li>公开预算</li><li><p>公开决算</p></li></ol></td><td rowspan="0">市财政局</td></tr>
				<tr><td><table><tr><td>更新目录</td></tr></table></td></tr></tbody></table></body></html>
				""";
		assertThat(Blocks.of(read(page))).containsExactly("序号|任务|责任单位\n1|1.公开预算⏎2.公开决算|市财政局\n1|更新目录|市财政局");
	}

	@Test
	void plainTextInAPageKeepsItsLines() {
		String page = "<html><body><pre>一、深化公开\n（一）做好解读。\n序号\t任务\t责任单位\n1\t公开预算\t市财政局\n</pre></body></html>";
		assertThat(Blocks.of(read(page))).containsExactly("一、深化公开", "（一）做好解读。", "序号|任务|责任单位\n1|公开预算|市财政局");
	}

	@Test
	void whatThereIsToSayOfATableInPlainTextIsSaidOfThePage() {
		String page = "<html><body><pre>序号\n重点任务\n牵头单位\n配合单位\n1\n编制公开目录。\n市财政局\n市民政局\n2\n公布办理结果。\n市司法局\n"
				+ "3\n更新公开指南。\n市数据局\n市审计局\n</pre></body></html>";
		assertThat(read(page).remarks()).singleElement().asString().contains("只复制出一栏");
	}

	@Test
	void whatIsNotShownIsNotRead() {
		String page = "<html><body>" + PLAN + "<p style=\"display: none\">甲</p><span style='mso-hide:all'>乙</span>"
				+ "<p style=\"visibility:hidden\">丙</p><div hidden>丁</div></body></html>";
		assertThat(Blocks.of(read(page))).containsExactly(BLOCKS);
	}

	@Test
	void numbersThatWordPutsBeforeItsPointsStay() {
		String page = """
				<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoListParagraph>
				<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;
				</span></span></span><![endif]>深化公开<o:p></o:p></p><p><!--[if !supportLists]-->1.<!--[endif]-->编制目录。<o:p>&nbsp;</o:p></p>
				<!--[if gte mso 9]><xml><w:x>看不见</w:x></xml><![endif]--><!--EndFragment--></body></html>
				""";
		assertThat(Blocks.of(read(page))).containsExactly("一、  深化公开", "1.编制目录。");
	}

	@Test
	void numbersThatABrowserPutsBeforePointsBecomeText() {
		String page = """
				<ol style="list-style-type: simp-chinese-informal"><li>深化公开<ol><li>编制目录。</li><li value="5">更新目录。</li></ol></li>
				<li>做好解读</li></ol><ol type="A" start="3"><li>组织培训</li></ol><ol><li>1．已有编号</li></ol><ul><li>无编号</li></ul>
				""";
		assertThat(Blocks.of(read(page))).containsExactly("一、深化公开", "1.编制目录。", "5.更新目录。", "二、做好解读", "C.组织培训", "1．已有编号",
				"无编号");
	}

	@Test
	void aTableOutOfExcelsClipboard() {
		String page = """
				<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment--><col width=64>
				<tr height=20><td class=xl65 style='mso-style-parent:style0'>序号</td><td class=xl65>任务</td><td class=xl65>责任单位</td></tr>
				<tr><td x:num="1">1</td><td>公开预算<br>公开决算</td><td>市财政局</td></tr><!--EndFragment--></table></body></html>
				""";
		assertThat(Blocks.of(read(page))).containsExactly("序号|任务|责任单位\n1|公开预算⏎公开决算|市财政局");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<table><tr><td>索引号：</td><td>x1</td><td>发文字号：</td><td>示政办〔2026〕1号</td></tr><tr><td>成文日期</td><td>2026-03-01</td></tr></table>",
			"<dl><dt>发文字号：</dt><dd>示政办〔2026〕1号</dd><dt>成文日期：</dt><dd>2026-03-01</dd></dl>",
			"<ul><li>发文字号：<span>示政办〔2026〕1号</span></li><li><b>成文日期：</b>2026-03-01</li></ul>",
			"<div><span>发文字号</span><span>示政办〔2026〕1号</span></div><div>生成日期：2026-03-01</div>" })
	void propertiesStandInTablesListsAndLines(String properties) {
		String page = "<html><head><meta name=\"ArticleTitle\" content=\"示例市2026年工作要点\"></head><body>" + properties
				+ "<div>" + PLAN.repeat(5) + "</div></body></html>";
		assertThat(read(page).properties()).containsEntry("发文字号", "示政办〔2026〕1号")
			.containsEntry("成文日期", "2026-03-01")
			.containsEntry("标题", "示例市2026年工作要点");
	}

	@Test
	void aPageInOneFileIsReadFromItsParts() {
		String html = "<html><body>" + PLAN + "</body></html>";
		String base64 = Base64.getMimeEncoder().encodeToString(html.getBytes(Charset.forName("GBK")));
		String quoted = quoted(html.getBytes(StandardCharsets.UTF_8));
		for (String mail : new String[] { ARCHIVE.formatted("base64", "gb2312", base64),
				ARCHIVE.formatted("quoted-printable", "utf-8", quoted) }) {
			assertThat(Blocks.of(read(mail))).containsExactly(BLOCKS);
			assertThat(Blocks.of(read(mail.replace("\n", "\r\n")))).containsExactly(BLOCKS);
		}
	}

	@Test
	void anArchiveThatWasCutOffIsSaidToBe() {
		String base64 = Base64.getMimeEncoder().encodeToString(PLAN.getBytes(StandardCharsets.UTF_8));
		String archive = ARCHIVE.formatted("8bit", "utf-8", PLAN);
		SourceDocument document = read(archive.substring(0, archive.indexOf("责任单位")));
		assertThat(Blocks.of(document)).startsWith("一、深化公开");
		assertThat(document.remarks()).extracting(Remark::message)
			.singleElement()
			.asString()
			.startsWith("网页存档没有结尾，可能没有传完整");
		String cut = ARCHIVE.formatted("base64", "utf-8", base64.substring(0, 119));
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(cut))
			.withMessage("网页存档已损坏或没有传完整，请打开原来的网页，另存为 .html 后再上传。");
	}

	private static String quoted(byte[] bytes) {
		StringBuilder quoted = new StringBuilder();
		for (int i = 0; i < bytes.length; i++) {
			quoted.append((bytes[i] > ' ' && bytes[i] != '=') ? String.valueOf((char) bytes[i])
					: "=%02X".formatted(bytes[i] & 0xff));
			quoted.append((i % 20 == 19) ? "=\n" : "");
		}
		return quoted.toString();
	}

	private static void refuses(String page) {
		assertThatExceptionOfType(UnreadableDocumentException.class).isThrownBy(() -> read(page))
			.withMessageContaining("框架");
	}

	private static SourceDocument read(String page) {
		return new DocumentReaders().read("要点.html", page.getBytes(StandardCharsets.UTF_8));
	}

}
