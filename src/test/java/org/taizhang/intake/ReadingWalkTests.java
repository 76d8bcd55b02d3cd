package org.taizhang.intake;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are read while the user watches, or leaves. */
class ReadingWalkTests extends ImportWalk {

	@Test
	void aPlanPrintedToPdfIsRead() {
		byte[] pdf = printed("""
				<h1>示例市2026年政务公开工作要点</h1><h2>一、公开重点信息</h2>
				<p>（一）公开财政信息。公开部门预算，6月底前完成。（责任单位：市财政局）</p>
				<p>（二）公开环境信息。公开环境质量，每月公布。（责任单位：市生态环境局）</p>""");
		upload("要点.pdf", pdf);
		this.page.waitForSelector("#rows");
		assertThat(this.page.locator("h1").innerText()).isEqualTo("示例市2026年政务公开工作要点");
		assertThat(this.page.locator(".page-sub").innerText()).contains("PDF");
		assertThat(this.page.locator(".draft-row").count()).isEqualTo(2);
		assertThat(this.page.locator("#rows").innerText()).contains("市财政局", "市生态环境局", "2026-06-30");
	}

	@Test
	void whatTakesLongShowsItsProgressAndCanBeLeft() {
		upload("慢.txt", text());
		assertThat(this.page.locator("#reading h2").innerText()).isEqualTo("正在读取第 12 页，共 300 页");
		assertThat(this.page.locator("#reading").innerText()).contains("可以离开这个页面");
		String draft = this.page.url();
		shot("progress");
		this.page.locator("a:text-is('回到导入列表')").click();
		assertThat(this.page.locator("tr:has-text('慢.txt')").first().innerText()).contains("读取中");
		shot("progress-in-list");
		this.page.locator("a:text-is('看进度')").first().click();
		this.readers.goOn();
		this.page.waitForSelector("#rows");
		assertThat(this.page.url()).isEqualTo(draft);
		assertThat(this.page.locator("h1").innerText()).isEqualTo("示例市2026年政务公开工作要点");
	}

	@Test
	void withoutScriptTheProgressPageTurnsIntoTheReviewToo() {
		this.page.context().close();
		visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		upload("慢.txt", text());
		assertThat(this.page.locator("#reading h2").innerText()).contains("正在读取");
		this.readers.goOn();
		this.page.waitForSelector("#rows");
	}

	@Test
	void whatTakesTooLongIsGivenUpAndAnotherFileTakesItsPlace() {
		upload("卡.pdf", text());
		assertThat(this.page.locator("#reading h2").innerText()).isEqualTo("正在读取");
		this.clock.set(TODAY.plusDays(1));
		this.page.waitForSelector("#reading .is-bad");
		assertThat(this.page.locator("#reading").innerText()).contains("没有读成",
				"读取超过 30 秒仍没有完成，已经停止：请把文件拆成几份，或另存为 .docx 后再上传。", "重新读取");
		shot("failed");
		this.clock.set(TODAY);
		this.page.setInputFiles("input[name=file]", file("又卡.pdf", text()));
		submit("上传并读取");
		assertThat(this.page.locator("#file-error").innerText()).contains("读取超过 30 秒仍没有完成");
		this.complaints.removeIf((complaint) -> complaint.contains("422"));
		this.page.setInputFiles("input[name=file]",
				file("要点.txt", (new String(text(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8)));
		submit("上传并读取");
		this.page.waitForSelector("#rows");
		go("/imports");
		assertThat(this.page.locator("tr:has-text('卡.pdf')").first().innerText()).contains("已作废", "恢复");
	}

	private byte[] printed(String body) {
		Page sheet = this.page.context().newPage();
		sheet.setContent("<html lang=zh-CN><body>" + body + "</body></html>");
		byte[] pdf = sheet.pdf(new Page.PdfOptions().setFormat("A4"));
		sheet.close();
		return pdf;
	}

}
