package org.taizhang.intake.document.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.document.Blocks;
import org.taizhang.intake.document.DocumentFormat;
import org.taizhang.intake.document.DocumentReaders;
import org.taizhang.intake.document.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

class WebPageReaderTests {

	private static final String PAGE = """
			<!DOCTYPE html><html><head><meta charset="%s"><title>x</title><script>var a = "不是正文";</script></head><body>
			<div class="top"><a href="#">首页</a><a href="#">政务公开</a></div>
			<table class="info"><tr><th>发文字号：</th><td>示政办发〔2026〕1号</td></tr></table>
			<div class="main"><div class="text">%s</div><div class="share">分享到 <a href="#">微信</a></div></div>
			<div class="foot">网站地图 | 联系我们</div></body></html>
			""";

	private static final String ARTICLE = """
			<p>&nbsp;&nbsp;&nbsp;&nbsp;<strong>一、深化公开</strong></p><p>　　（一）<span>编制目录。</span>各部门要编制并发布主动公开目录，及时更新。</p>
			<p style="display:none">看不见的文字</p>
			<p>责任单位：市财政局</p><table><tr><td rowspan="2">1</td><td>甲<br>乙</td></tr><tr><td><p>丙</p><p>丁</p></td></tr></table>
			""";

	/** An article is longer than the frame around it. */
	private static final String DUTY = "（二）更新目录。" + "各部门要按季度更新主动公开目录。".repeat(12);

	@Test
	void theArticleIsFoundAmongNavigationAndFooters() {
		SourceDocument document = read(PAGE.formatted("utf-8", ARTICLE + "<p>" + DUTY + "</p>"),
				StandardCharsets.UTF_8);
		assertThat(document.format()).isEqualTo(DocumentFormat.WEB_PAGE);
		assertThat(Blocks.of(document)).containsExactly("一、深化公开", "（一）编制目录。各部门要编制并发布主动公开目录，及时更新。", "责任单位：市财政局",
				"1|甲⏎乙\n1|丙⏎丁", DUTY);
		assertThat(document.properties()).containsEntry("发文字号", "示政办发〔2026〕1号");
	}

	@Test
	void oneBlockWithBreaksIsManyParagraphs() {
		String article = "　　一、深化公开<br>　　（一）编制目录。各部门要编制目录。<br><br>责任单位：市财政局<br>" + DUTY + "<br>";
		assertThat(Blocks.of(read(PAGE.formatted("gbk", article), Charset.forName("GBK")))).containsExactly("一、深化公开",
				"（一）编制目录。各部门要编制目录。", "责任单位：市财政局", DUTY);
	}

	private static SourceDocument read(String page, Charset charset) {
		return new DocumentReaders().read("page.doc", page.getBytes(charset));
	}

}
