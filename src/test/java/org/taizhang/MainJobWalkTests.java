package org.taizhang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.taizhang.organisation.UnitKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole job with a real plan, as its users do it in a browser: from the issued
 * document to a ledger on the public page. Each step leaves a screenshot in target/walk.
 */
@NeedsChromium
@NeedsShared
class MainJobWalkTests extends OfficeWalk {

	@Test
	void fromTheIssuedDocumentToThePublicLedger() throws IOException {
		String plan = importAndIssue();
		String entry = townWorksOnAnEntry();
		Standing before = standing(plan);
		supervisorReturnsIt();
		townAppliesAgain(entry);
		supervisorApprovesIt();
		theNumbersMove(plan, before);
		townDownloadsAndPublishes();
		publicReadsIt(plan);
		assertThat(this.complaints).as("what the browser complained of").isEmpty();
	}

	private String importAndIssue() {
		signIn("walk-admin");
		go("/imports");
		shot("empty-imports");
		this.page.setInputFiles("input[name=file]", Path.of("../shared/corpus/suixian-2021.docx"));
		submit(button("上传并读取"));
		this.page.waitForSelector("#rows");
		assertThat(this.page.locator("h1").innerText()).contains("随县2021年政务公开工作要点");
		assertThat(this.page.locator(".steps").innerText()).contains("50 行");
		shot("review");
		this.page.locator(".steps a").nth(1).click();
		shot("units");
		tick("各镇(场)", "NEW_GROUP", "TOWN");
		tick("各风景名胜区", "NEW_GROUP", "云峰风景名胜区管委会");
		for (String group : List.of("县政府相关部门", "县政府各部门", "有市场监管职能的县政府各部门", "各惠民惠农财政专项资金管理部门", "县政府其他各部门")) {
			tick(group, "CHOSEN", "DEPARTMENT");
		}
		assertThat(this.page.locator("h2").first().innerText()).isEqualTo("单位都已确认");
		shot("units-settled");
		this.page.locator(".steps a").nth(2).click();
		String announced = this.page.locator(".figure:has-text('台账条目') dd").innerText();
		shot("before-issuing");
		submit(this.page.locator("button:has-text('下达，生成')"));
		this.page.waitForURL("**/plans/*");
		assertThat(this.page.locator(".figure:has-text('台账条目') dd").innerText()).startsWith(announced);
		shot("plan-in-force");
		return this.page.url();
	}

	/**
	 * @return the entry's address
	 */
	private String townWorksOnAnEntry() {
		signIn("walk-town");
		shot("my-ledger");
		this.page.locator("a.row-link").nth(1).click();
		String entry = this.page.url();
		shot("entry");
		this.page.fill("#text-new", "在政府信息公开平台开设专题，每周更新。");
		this.page.fill("#division-new", "党政办");
		this.page.fill("#due-new", "2021-11-30");
		submit(button("添加"));
		assertThat(this.page.locator("#measures table").innerText()).contains("党政办");
		shot("measure");
		report("专题已开设，发布信息12条。", "https://www.example.gov.cn/zhuanti/1.html");
		assertThat(this.page.locator("body").innerText()).contains("专题已开设，发布信息12条。");
		shot("report");
		this.page.fill("#statement", "专题已开设并持续更新，请予销号。");
		submit(this.page.locator("#closing button"));
		assertThat(this.page.locator("h1 + .page-sub").innerText()).contains("待销号");
		shot("applied");
		return entry;
	}

	private void report(String text, String link) {
		this.page.fill("#report-text", text);
		this.page.fill("#report-url", link);
		submit(button("提交进展"));
	}

	private void supervisorReturnsIt() {
		signIn("walk-supervisor");
		shot("overview");
		go("/closings");
		shot("closing-to-decide");
		this.page.fill("#opinion", "请补充专题在县门户网站同步的链接。");
		submit(button("退回"));
		shot("closings-decided");
	}

	private void townAppliesAgain(String entry) {
		signIn("walk-town");
		assertThat(this.page.locator(".todo").innerText()).contains("已退回");
		shot("returned");
		this.page.navigate(entry);
		assertThat(this.page.locator("main").innerText()).contains("请补充专题在县门户网站同步的链接。");
		report("已同步到县门户网站。", "https://www.example.gov.cn/menhu/3.html");
		this.page.fill("#statement", "已补充同步链接，请予销号。");
		submit(this.page.locator("#closing button"));
	}

	private void supervisorApprovesIt() {
		signIn("walk-supervisor");
		go("/closings");
		submit(button("同意销号"));
		assertThat(this.page.locator("body").innerText()).contains("没有待审核的销号申请");
	}

	private void theNumbersMove(String plan, Standing before) {
		Standing after = standing(plan);
		assertThat(after.closed()).isEqualTo(before.closed() + 1);
		assertThat(after.score()).as("the town's points in the quarter").isGreaterThan(before.score());
		this.page.navigate(plan);
		shot("plan-moved");
	}

	/**
	 * What a supervisor sees: closed entries on the plan's page, and the town's points
	 * after the year's end.
	 */
	private Standing standing(String plan) {
		signIn("walk-supervisor");
		this.page.navigate(plan);
		int closed = number(this.page.locator(".figure:has-text('台账条目') small").innerText());
		double score = this.clock.on(LocalDate.of(2022, 1, 5), () -> {
			go("/ranking?quarter=2021Q4");
			shot("ranking");
			Locator row = this.page.locator("tr:has(a:text-is('东山镇'))");
			return Double.parseDouble(row.locator("td[data-label=得分]").innerText());
		});
		return new Standing(closed, score);
	}

	private void townDownloadsAndPublishes() throws IOException {
		signIn("walk-town");
		Download download = this.page.waitForDownload(() -> this.page.locator("a:has-text('导出 Excel')").click());
		assertThat(download.suggestedFilename()).endsWith(".xlsx").contains("东山镇");
		Path file = SCREENSHOTS.resolve("ledger.xlsx");
		download.saveAs(file);
		try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file))) {
			assertThat(text(workbook.getSheetAt(0))).contains("东山镇", "党政办", "已销号");
			assertThat(workbook.getSheetAt(0).getNumMergedRegions()).isPositive();
		}
		button("公开台账").click();
		if (this.page.locator("dialog.confirm").count() > 0) {
			submit(this.page.locator("dialog.confirm button").last());
		}
		this.page.waitForSelector("text=查看公开页");
		shot("published");
	}

	private void publicReadsIt(String plan) {
		newVisitor();
		go("/public");
		shot("public");
		this.page.locator("a:has-text('随县2021年政务公开工作要点')").first().click();
		shot("public-plan");
		this.page.locator("a:has-text('东山镇')").first().click();
		assertThat(this.page.locator("main").innerText()).contains("党政办", "已同步到县门户网站。", "已销号")
			.doesNotContain("请补充专题在县门户网站同步的链接");
		shot("public-ledger");
		this.page.setViewportSize(390, 844);
		shot("public-ledger-phone");
	}

	private void tick(String phrase, String choice, String members) {
		Locator card = this.page.locator("li.phrase",
				new Page.LocatorOptions().setHas(this.page.locator("h3:text-is('" + phrase + "')")));
		card.locator("a:text-matches('其他办法…|勾选成员…')").click();
		Locator form = card.locator("form.decision");
		form.waitFor();
		form.locator("input[name=choice][value=" + choice + "]").check();
		boolean kind = members.matches("[A-Z]+");
		Locator boxes = kind
				? form.locator("div:has(> h4:text-is('" + UnitKind.valueOf(members).getLabel() + "')) input")
				: form.locator("label:has-text('" + members + "') input");
		for (Locator box : boxes.all()) {
			box.check();
		}
		form.locator("button.btn-primary:has-text('确定')").click();
		this.page.locator("li.phrase.is-open h3:text-is('" + phrase + "')")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	private static int number(String words) {
		Matcher digits = Pattern.compile("\\d+").matcher(words);
		assertThat(digits.find()).as("a number in %s", words).isTrue();
		return Integer.parseInt(digits.group());
	}

	private static String text(Sheet sheet) {
		DataFormatter formatter = new DataFormatter();
		StringBuilder text = new StringBuilder();
		sheet.forEach(row -> row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\n')));
		return text.toString();
	}

	private record Standing(int closed, double score) {
	}

}
