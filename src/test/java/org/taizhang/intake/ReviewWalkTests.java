package org.taizhang.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.taizhang.NextPage;

import static org.assertj.core.api.Assertions.assertThat;

/** A draft that is reviewed, in one window and in two. */
class ReviewWalkTests extends ImportWalk {

	@Test
	void eachHalfOfASplitRowLightsItsOwnWords() {
		upload("拆分.txt", plan("（一）公开预算；6月底前公开部门预算；9月底前公开决算。（责任单位：市财政局）"));
		this.page.locator("a:text-is('拆分')").click();
		this.page.locator(".split-here").nth(1).click();
		this.page.waitForCondition(() -> this.page.locator(".draft-row").count() == 2);
		assertThat(lit(0)).isEqualTo("公开预算；6月底前公开部门预算；（责任单位：市财政局）");
		assertThat(lit(1)).isEqualTo("9月底前公开决算。（责任单位：市财政局）");
	}

	@Test
	void whatWasSavedIsNotBroughtBackAsUnsaved() {
		upload("已存.txt", plan("（一）公开预算。（责任单位：市财政局）"));
		String review = this.page.url();
		edit(this.page, "公开预算和决算。");
		this.page.locator("button:text-is('保存这一行')").click();
		this.page.waitForSelector(".draft-text");
		this.page.navigate("about:blank");
		this.page.navigate(review);
		this.page.locator("a:text-is('编辑')").click();
		assertThat(this.page.locator(".draft-form").innerText()).doesNotContain("已恢复");
		assertThat(this.page.inputValue("textarea[name=text]")).isEqualTo("公开预算和决算。");
	}

	@Test
	void theSecondOfTwoEditorsComparesWordsAndChoosesAmongThem() {
		upload("并发.txt", plan("（一）公开预算。（责任单位：市财政局）"));
		Page second = this.page.context().newPage();
		second.navigate(this.page.url());
		edit(this.page, "先保存的。");
		this.page.selectOption("select[name=timing]", "QUARTERLY");
		edit(second, "后保存的。");
		saveAfterTheFirst(second);
		assertThat(second.locator("main").innerText()).contains("先保存的。", "每季度", "另有")
			.doesNotContain("ONE_OFF", "QUARTERLY");
		second.selectOption("select[name=timing]", "MONTHLY");
		second.locator("button:text-is('用我的版本保存')").click();
		second.waitForSelector(".draft-row");
		assertThat(second.locator("#rows").innerText()).contains("后保存的。", "每月");
	}

	@Test
	void backFromTheComparisonOfTwoVersionsLeadsToTheReview() {
		upload("后退.txt", plan("（一）公开预算。（责任单位：市财政局）"));
		Page second = this.page.context().newPage();
		second.navigate(this.page.url());
		edit(this.page, "先保存的。");
		edit(second, "后保存的。");
		saveAfterTheFirst(second);
		second.goBack();
		second.waitForSelector(".draft-row");
		assertThat(second.locator("#rows").innerText()).contains("先保存的。");
		second.close();
	}

	@Test
	void theSecondHalfOfADoubleClickPressesNothingOfTheAnswer() {
		upload("双击.txt", plan("（一）公开甲。（责任单位：市财政局）\n（二）公开乙。（责任单位：市财政局）\n（三）公开丙。（责任单位：市财政局）"));
		Locator down = this.page.locator(".draft-row").first().locator("button:text-is('下移')");
		down.scrollIntoViewIfNeeded();
		BoundingBox place = down.boundingBox();
		this.page.mouse().move(place.x + 4, place.y + 4);
		press(1);
		this.page.waitForCondition(() -> this.page.locator(".draft-text").first().innerText().contains("公开乙"));
		press(2);
		this.page.waitForTimeout(300);
		assertThat(this.page.locator(".draft-text").allTextContents()).extracting(String::strip)
			.containsExactly("公开乙。", "公开甲。", "公开丙。");
	}

	private void press(int count) {
		this.page.mouse().down(new Mouse.DownOptions().setClickCount(count));
		this.page.mouse().up(new Mouse.UpOptions().setClickCount(count));
	}

	@Test
	void theFormOfAUnitKeepsWhatIsFilledInAndSaysWhyItIsRefused() {
		upload("勾选.txt", plan("（一）公开预算。（责任单位：有关单位）"));
		this.page.navigate(this.page.url() + "/units");
		this.page.locator("a:has-text('勾选成员')").click();
		this.page.check("input[value=CHOSEN]");
		this.page.fill("input[name=name]", "写到一半的名称");
		this.page.evalOnSelector(".decision", "form => form.setAttribute('data-before', '')");
		button("都不勾选").click();
		this.page.waitForSelector(".decision:not([data-before])");
		button("确定").click();
		this.page.waitForSelector(".decision .field-error");
		// what a browser notes of the answer 422
		this.complaints.clear();
		assertThat(this.page.locator(".decision .field-error").innerText()).contains("请至少勾选一个成员单位");
		assertThat(this.page.inputValue("input[name=name]")).isEqualTo("写到一半的名称");
		assertThat(this.page.isChecked("input[value=CHOSEN]")).isTrue();
	}

	@Test
	void twoWindowsListTheRowsEachInItsOwnWay() {
		String rows = IntStream.rangeClosed(1, 310)
			.mapToObj(i -> i + "\t公开第" + i + "项。\t市财政局")
			.collect(Collectors.joining("\n"));
		upload("两窗.txt", ("示例市2026年政务公开工作要点\n序号\t具体要求\t责任单位\n" + rows).getBytes(StandardCharsets.UTF_8));
		NextPage.after(this.page, () -> this.page.locator("a:text-is('没把握的在前')").click());
		NextPage.after(this.page, () -> this.page.locator("a:text-is('下一页')").click());
		assertThat(this.page.url()).endsWith("?order=sureness&page=2");
		Page other = this.page.context().newPage();
		other.navigate(this.page.url().replaceAll("\\?.*", ""));
		this.page.locator("button:text-is('删去')").first().click();
		this.page.waitForSelector(".is-dropped");
		assertThat(this.page.locator(".draft-row").count()).isEqualTo(10);
		other.reload();
		assertThat(other.locator(".draft-row").count()).isEqualTo(300);
		NextPage.after(this.page, this.page::goBack);
		assertThat(this.page.locator(".pages-now").innerText()).isEqualTo("第 1 / 2 页");
	}

	private static byte[] plan(String item) {
		return ("示例市2026年政务公开工作要点\n一、公开\n" + item).getBytes(StandardCharsets.UTF_8);
	}

	private static void edit(Page page, String text) {
		page.locator("a:text-is('编辑')").click();
		page.fill("textarea[name=text]", text);
	}

	private String lit(int row) {
		Locator there = this.page.locator(".draft-row").nth(row);
		there.hover();
		there.locator(".draft-text").hover();
		this.page.waitForSelector(".source .lit");
		List<String> words = this.page.locator(".source .lit").allTextContents();
		return String.join("", words);
	}

	private void saveAfterTheFirst(Page second) {
		this.page.locator("button:text-is('保存这一行')").click();
		this.page.waitForSelector(".draft-text");
		second.locator("button:text-is('保存这一行')").click();
		second.waitForSelector(".conflict-field");
		// what a browser notes of the answer 409
		this.complaints.clear();
	}

}
