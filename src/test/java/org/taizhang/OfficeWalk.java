package org.taizhang;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.taizhang.account.AccountService;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitService;
import org.taizhang.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/**
 * A county's office in the year of its plan, and the browsers that its users sign in
 * with. Each step may leave a screenshot in target/walk.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
abstract class OfficeWalk {

	static final Path SCREENSHOTS = Path.of("target", "walk");

	private static final String PASSWORD = "Walk-the-job-1";

	/** Between the plan's issue and its year's end, so that nothing is overdue yet. */
	private static final LocalDate ISSUED = LocalDate.of(2021, 11, 8);

	private static final List<String> DEPARTMENTS = List.of("县财政局", "县卫健局", "县档案馆", "县文旅局", "县政务服务和大数据管理局", "县融媒体中心",
			"县发改局", "县教育局", "县住建局", "县水利和湖泊局", "县生态环境局", "县交通运输局");

	@Autowired
	UnitService units;

	@Autowired
	AccountService accounts;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	final List<String> complaints = new ArrayList<>();

	private Playwright playwright;

	private Browser browser;

	Page page;

	private int step;

	@TestConfiguration
	static class InTheYearOfThePlan {

		@Bean
		@Primary
		MovableClock movableClock() {
			return new MovableClock(ISSUED);
		}

	}

	@BeforeEach
	void openBrowser() {
		DEPARTMENTS.forEach(name -> this.units.addUnit(name, UnitKind.DEPARTMENT));
		List<Long> towns = new ArrayList<>();
		for (String name : List.of("东山镇", "西河镇", "南湖镇", "北岭镇", "中心镇", "红旗农场")) {
			towns.add(this.units.addUnit(name, UnitKind.TOWN).id());
		}
		this.units.addUnit("云峰风景名胜区管委会", UnitKind.ZONE);
		this.units.addUnit("经济开发区管委会", UnitKind.ZONE);
		this.accounts.create("walk-admin", "系统管理员", Role.ADMIN, null, PASSWORD, false);
		this.accounts.create("walk-supervisor", "政务公开办", Role.SUPERVISOR, null, PASSWORD, false);
		this.accounts.create("walk-town", "联络员", Role.STAFF, towns.get(0), PASSWORD, false);
		this.playwright = Chromium.playwright();
		this.browser = Chromium.launch(this.playwright);
	}

	@AfterEach
	void closeBrowser() {
		this.playwright.close();
	}

	void signIn(String username) {
		newVisitor();
		go("/sign-in");
		this.page.fill("#username", username);
		this.page.fill("#password", PASSWORD);
		submit(button("登录"));
		this.page.waitForURL(url -> !url.contains("sign-in"));
	}

	void newVisitor() {
		if (this.page != null) {
			this.page.context().close();
		}
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(1366, 768));
		this.page = context.newPage();
		this.page.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				this.complaints.add(this.page.url() + ": " + message.text());
			}
		});
	}

	void go(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
	}

	Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	/** Presses a button that sends a form, and waits for the page that follows. */
	void submit(Locator button) {
		NextPage.after(this.page, button::click);
	}

	void shot(String name) {
		Path file = SCREENSHOTS.resolve("%02d-%s.png".formatted(++this.step, name));
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file));
	}

}
