package org.taizhang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.Chromium;
import org.taizhang.MovableClock;
import org.taizhang.NeedsChromium;
import org.taizhang.NextPage;
import org.taizhang.account.AccountService;
import org.taizhang.intake.draft.SlowReading;
import org.taizhang.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A signed-in administrator in a browser who brings plans in. */
@SlowReadingTest
@NeedsChromium
abstract class ImportWalk {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Path SCREENSHOTS = Path.of("target", "import-walk");

	private static final String PASSWORD = "Walk-the-job-1";

	private static Playwright playwright;

	private static Browser browser;

	private static String username;

	@Autowired
	SlowReading readers;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	@TempDir
	Path folder;

	final List<String> complaints = new ArrayList<>();

	Page page;

	@BeforeAll
	static void account(@Autowired AccountService accounts, TestInfo test) {
		username = test.getTestClass().orElseThrow().getSimpleName().toLowerCase(Locale.ROOT);
		accounts.create(username, "系统管理员", Role.ADMIN, null, PASSWORD, false);
		playwright = Chromium.playwright();
		browser = Chromium.launch(playwright);
	}

	@AfterAll
	static void closeBrowser() {
		playwright.close();
	}

	@BeforeEach
	void signIn() {
		this.readers.hold();
		visit(new Browser.NewContextOptions());
	}

	@AfterEach
	void closePages() {
		this.readers.goOn();
		this.clock.set(TODAY);
		this.page.context().close();
		assertThat(this.complaints).as("what the browser complained of").isEmpty();
	}

	void upload(String name, byte[] content) {
		go("/imports");
		this.page.setInputFiles("input[name=file]", file(name, content));
		submit("上传并读取");
	}

	Path file(String name, byte[] content) {
		try {
			return Files.write(this.folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] text() {
		return "示例市2026年政务公开工作要点\n（一）公开预算。（责任单位：市财政局）".getBytes(StandardCharsets.UTF_8);
	}

	void visit(Browser.NewContextOptions options) {
		BrowserContext context = browser.newContext(options.setViewportSize(1366, 768));
		this.page = context.newPage();
		this.page.onConsoleMessage(message -> {
			// the policy stops what a pasted page brings along, as it should
			if (message.type().equals("error") && !message.text().contains("inline event handler")) {
				this.complaints.add(this.page.url() + ": " + message.text());
			}
		});
		go("/sign-in");
		this.page.fill("#username", username);
		this.page.fill("#password", PASSWORD);
		submit("登录");
		this.page.waitForURL(url -> !url.contains("sign-in"));
	}

	void go(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	/** Presses a button that sends a form. */
	void submit(String name) {
		NextPage.after(this.page, button(name)::click);
	}

	void shot(String name) {
		this.page
			.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
	}

}
