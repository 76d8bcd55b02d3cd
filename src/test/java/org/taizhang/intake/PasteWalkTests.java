package org.taizhang.intake;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words and tables brought in through the clipboard. */
class PasteWalkTests extends ImportWalk {

	private static final String WEB_PAGE = """
			<nav><a href="/">首页</a></nav><h1>示例市2026年政务公开工作要点任务分解表</h1>
			<table><tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>完成时限</th></tr>
			<tr><td>1</td><td>公开财政预算<script>window.hacked = true</script><img src="x" onerror="window.hacked = true"></td>
			<td rowspan="2">市财政局</td><td>6月底前</td></tr>
			<tr><td>2</td><td>公开财政决算</td><td>9月底前</td></tr></table>""";

	@Test
	void aTablePastedFromAWebPageStaysATable() {
		go("/imports");
		this.page.locator("a:text-is('粘贴文字')").click();
		pasteHtml(WEB_PAGE);
		assertThat(this.page.locator("#pasted table td").allInnerTexts()).contains("市财政局", "公开财政决算");
		assertThat(this.page.locator("#pasted-note").innerText()).contains("1 张表格", "接着粘贴");
		assertThat(this.page.locator("#pasted script, #pasted img, #pasted a").count()).isZero();
		shot("pasted");
		submit("读取");
		this.page.waitForSelector("#rows");
		assertThat(this.page.locator("h1").innerText()).isEqualTo("示例市2026年政务公开工作要点任务分解表");
		assertThat(this.page.locator(".draft-row").allInnerTexts()).hasSize(2)
			.allSatisfy(row -> assertThat(row).contains("市财政局"));
		assertThat(this.page.locator("#rows").innerText()).contains("2026-06-30", "2026-09-30");
		assertThat(this.page.evaluate("window.hacked === undefined")).isEqualTo(true);
		shot("pasted-review");
	}

	@Test
	void partsPastedOneAfterAnotherAreReadTogether() {
		go("/imports/pasted");
		this.page.fill("#text", "示例市2026年政务公开工作要点");
		pasteHtml("<p>（一）公开预算。（责任单位：市财政局）</p>");
		pasteHtml("<p>（二）公开决算。（责任单位：市审计局）</p>");
		submit("读取");
		this.page.waitForSelector("#rows");
		assertThat(this.page.locator("h1").innerText()).isEqualTo("示例市2026年政务公开工作要点");
		assertThat(this.page.locator(".draft-row").count()).isEqualTo(2);
	}

	@Test
	void nothingPastedIsLostWhenItCannotBeReadOrThePageIsLeft() {
		go("/imports/pasted");
		submit("读取");
		assertThat(this.page.locator(".field-error").innerText()).contains("还没有粘贴文字");
		this.complaints.clear();
		pasteHtml(WEB_PAGE);
		go("/imports");
		go("/imports/pasted");
		assertThat(this.page.locator("#pasted").innerText()).contains("公开财政决算");
		this.page.locator("#pasted-again").click();
		assertThat(this.page.locator("#text").isVisible()).isTrue();
		assertThat(this.page.locator("#pasted").isVisible()).isFalse();
	}

	/** As the browser does it when somebody presses Ctrl+V. */
	private void pasteHtml(String html) {
		this.page.evaluate(
				"""
						html => {
						  const data = new DataTransfer();
						  data.setData('text/html', html);
						  data.setData('text/plain', 'plain');
						  const field = document.querySelector('#text').hidden ? document.body : document.querySelector('#text');
						  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
						}""",
				html);
	}

}
