package org.taizhang.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import styleguide.StyleguideApplication;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.taizhang.Chromium;
import org.taizhang.NeedsChromium;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The look and the small behaviours, in a browser, on the sample pages. Screenshots at
 * both widths lie in target/styleguide.
 */
@SpringBootTest(classes = StyleguideApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@NeedsChromium
class ShellTests {

	private static final Path SCREENSHOTS = Path.of("target", "styleguide");

	private static Playwright playwright;

	private static Browser browser;

	@LocalServerPort
	int port;

	private final List<String> complaints = new ArrayList<>();

	private BrowserContext context;

	private Page page;

	@BeforeAll
	static void startBrowser() {
		playwright = Chromium.playwright();
		browser = Chromium.launch(playwright);
	}

	@AfterAll
	static void stopBrowser() {
		playwright.close();
	}

	@BeforeEach
	void openPage() {
		this.context = browser.newContext();
		this.page = this.context.newPage();
		this.page.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
	}

	@AfterEach
	void closePage() {
		this.context.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "breakdown", "ledger", "mine", "entry", "overview", "ranking", "review", "forms", "public",
			"sign-in", "password", "problem", "conflict" })
	void nothingScrollsSidewaysAndThePolicyRefusesNothing(String name) {
		for (int[] size : new int[][] { { 1366, 768 }, { 390, 844 } }) {
			this.page.setViewportSize(size[0], size[1]);
			open(name);
			assertThat(
					this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.as("pixels beyond the right edge at %d", size[0])
				.isEqualTo(0);
			this.page
				.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + size[0] + ".png")));
		}
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void typedTextSurvivesLeavingThePage() {
		open("entry");
		this.page.fill("#text", "专栏已经上线。");
		this.page.onDialog(dialog -> dialog.accept());
		open("mine");
		open("entry");
		assertThat(this.page.inputValue("#text")).isEqualTo("专栏已经上线。");
		assertThat(this.page.textContent(".field-hint[role=status]")).contains("已恢复");
		this.page.click("text=不要了");
		open("entry");
		assertThat(this.page.inputValue("#text")).isEmpty();
	}

	@Test
	void sentTextIsForgottenOnceTheServerHasTakenIt() {
		open("entry");
		this.page.fill("#text", "专栏已经上线。");
		sendTo("/styleguide/taken");
		this.page.waitForURL("**/styleguide/mine?as=SUPERVISOR");
		assertThat(kept()).isEmpty();
		open("entry");
		assertThat(this.page.inputValue("#text")).isEmpty();
	}

	@Test
	void textSentAfterTheSessionHasEndedComesBackAfterSigningIn() {
		open("entry");
		this.page.fill("#text", "专栏已经上线。");
		sendTo("/styleguide/entry");
		this.page.waitForURL("**/styleguide/entry");
		assertThat(this.page.locator("[data-not-saved]").count()).as("the sample refuses this POST").isOne();
		open("sign-in");
		open("mine");
		open("entry");
		assertThat(this.page.inputValue("#text")).isEqualTo("专栏已经上线。");
		assertThat(this.page.textContent(".field-hint[role=status]")).contains("已恢复");
	}

	@Test
	void textRefusedWhileSignedInComesBack() {
		open("entry");
		this.page.fill("#text", "专栏已经上线。");
		sendTo("/styleguide/entry?as=SUPERVISOR");
		this.page.waitForSelector("[data-not-saved]");
		this.page.goBack();
		assertThat(this.page.inputValue("#text")).isEqualTo("专栏已经上线。");

		sendTo("/styleguide/entry?as=SUPERVISOR");
		this.page.waitForSelector("[data-not-saved]");
		open("mine");
		open("entry");
		assertThat(this.page.inputValue("#text")).isEqualTo("专栏已经上线。");
	}

	@Test
	void textSentWithoutConnectionComesBack() {
		open("entry");
		this.page.fill("#text", "专栏已经上线。");
		this.page.route("**/styleguide/taken", Route::abort);
		sendTo("/styleguide/taken");
		this.page.waitForURL("chrome-error://**");
		open("mine");
		open("entry");
		assertThat(this.page.inputValue("#text")).isEqualTo("专栏已经上线。");
	}

	@Test
	void signingOutLeavesNothingOfTheUserBehind() {
		open("entry");
		this.page.evaluate("localStorage.setItem('taizhang:别人:entry-1-report', '别人的')");
		this.page.fill("#text", "专栏已经上线。");
		assertThat(kept()).hasSize(2);
		this.page.click("text=退出");
		this.page.waitForURL("**/sign-out");
		open("mine");
		assertThat(kept()).containsExactly("taizhang:别人:entry-1-report");
	}

	@Test
	void formIsSentOnceAndButtonComesBackOnReturn() {
		open("entry");
		this.page.evaluate(
				"window.sent = 0;" + "window.addEventListener('submit', e => { window.sent++; e.preventDefault(); })");
		this.page.fill("#text", "专栏已经上线。");
		Locator button = this.page.locator("button[name=submit]");
		this.page.evaluate("document.querySelector('button[name=submit]').click()");
		assertThat(button.textContent()).isEqualTo("正在提交…");
		assertThat(button.isDisabled()).isTrue();
		this.page.evaluate("document.querySelector('button[name=submit]').form.requestSubmit()");
		assertThat(this.page.evaluate("window.sent")).isEqualTo(1);
		this.page.evaluate("window.dispatchEvent(new Event('pageshow'))");
		assertThat(button.textContent()).isEqualTo("提交进展");
		assertThat(button.isEnabled()).isTrue();
	}

	@Test
	void rowAndSourceLightEachOther() {
		open("review");
		this.page.hover("tr[data-lights='block-5']");
		assertThat(this.page.locator(".lit").count()).isEqualTo(2);
		assertThat(this.page.locator("p.lit").getAttribute("data-block")).isEqualTo("5");
		this.page.hover("p[data-block='3']");
		assertThat(this.page.locator("tr.lit").getAttribute("data-lights")).isEqualTo("block-3");
	}

	@Test
	void dangerousActionAsksFirst() {
		open("forms");
		this.page.click("text=停用单位");
		assertThat(this.page.textContent("dialog.confirm p")).contains("确定停用吗");
		this.page.click("dialog.confirm >> text=取消");
		// the dialog goes by its close event, a moment after the click
		this.page.locator("dialog")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED).setTimeout(5_000));
		assertThat(this.page.url()).contains("/styleguide/forms?");
		this.page.onDialog(dialog -> dialog.accept());
	}

	@Test
	void longRequirementOpensInPlace() {
		open("breakdown");
		Locator details = this.page.locator("details.clamp:not(.fits)").first();
		double before = details.boundingBox().height;
		details.locator("summary").click();
		assertThat(details.boundingBox().height).isGreaterThan(before);
	}

	private void sendTo(String address) {
		this.page.evaluate("address => { document.querySelector('#report form').action = address; }", address);
		this.page.click("text=提交进展");
	}

	/** Names of all that is kept in this browser. */
	@SuppressWarnings("unchecked")
	private List<String> kept() {
		return (List<String>) this.page.evaluate("Object.keys(localStorage)");
	}

	private void open(String name) {
		this.page.navigate("http://localhost:" + this.port + "/styleguide/" + name + "?as=SUPERVISOR");
	}

}
