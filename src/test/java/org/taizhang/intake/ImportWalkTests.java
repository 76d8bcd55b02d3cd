package org.taizhang.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.Chromium;
import org.taizhang.MovableClock;
import org.taizhang.NeedsChromium;
import org.taizhang.account.AccountService;
import org.taizhang.intake.draft.SlowReading;
import org.taizhang.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans brought in as users do it in a browser: pasted, printed to PDF, too slow, and
 * every kind of wrong file, each with what the user then sees.
 */
@SlowReadingTest
@NeedsChromium
class ImportWalkTests {

	private static final Path SCREENSHOTS = Path.of("target", "import-walk");

	private static final String PASSWORD = "Walk-the-job-1";

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String WEB_PAGE = """
			<nav><a href="/">首页</a></nav><h1>示例市2026年政务公开工作要点任务分解表</h1>
			<table><tr><th>序号</th><th>工作任务</th><th>牵头单位</th><th>完成时限</th></tr>
			<tr><td>1</td><td>公开财政预算<script>window.hacked = true</script><img src="x" onerror="window.hacked = true"></td>
			<td rowspan="2">市财政局</td><td>6月底前</td></tr>
			<tr><td>2</td><td>公开财政决算</td><td>9月底前</td></tr></table>""";

	@Autowired
	SlowReading readers;

	@Autowired
	MovableClock clock;

	@LocalServerPort
	int port;

	private final List<String> complaints = new ArrayList<>();

	@TempDir
	Path folder;

	private static Playwright playwright;

	private static Browser browser;

	private Page page;

	@BeforeAll
	static void account(@Autowired AccountService accounts) {
		accounts.create("import-admin", "系统管理员", Role.ADMIN, null, PASSWORD, false);
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
		this.page.setInputFiles("input[name=file]", file("要点.txt", text()));
		submit("上传并读取");
		this.page.waitForSelector("#rows");
		go("/imports");
		assertThat(this.page.locator("tr:has-text('卡.pdf')").first().innerText()).contains("已作废", "恢复");
	}

	@Test
	void anEncryptedDocumentSaysHowToOpenIt() {
		refused("加密.docx", encrypted(word("示例市要点")), "加密", "密码");
	}

	@Test
	void aDamagedDocumentSaysWhatToDo() {
		byte[] whole = word("示例市2026年政务公开工作要点");
		refused("损坏.docx", Arrays.copyOf(whole, whole.length / 2), "损坏", "另存");
	}

	@Test
	void aPhotographNamedAsADocumentIsCalledWhatItIs() {
		byte[] photograph = new byte[4000];
		Arrays.fill(photograph, (byte) 0x55);
		byte[] head = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0 };
		System.arraycopy(head, 0, photograph, 0, head.length);
		refused("要点.docx", photograph, "图片");
	}

	@Test
	void anEmptyFileSaysSo() {
		refused("空.docx", new byte[0], "文件是空的");
	}

	@Test
	void anArchiveIsToBeUnpackedFirst() {
		refused("要点.zip", zip(Map.of("要点.txt", text())), "压缩", "解压");
	}

	@Test
	void aFileOverTwentyMegabytesIsNotEvenSent() {
		go("/imports");
		this.page.setInputFiles("input[name=file]", file("大.pdf", new byte[21 * 1024 * 1024]));
		assertThat(this.page.locator(".field-error").innerText()).contains("大.pdf", "21 MB", "超过 20 MB", "粘贴进来");
		button("上传并读取").click();
		assertThat(this.page.locator(".field-error").innerText()).contains("超过 20 MB");
		assertThat(this.page.url()).endsWith("/imports");
	}

	@Test
	void withoutScriptTheServerSaysThatAFileIsTooLarge() {
		this.page.context().close();
		visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		upload("大.pdf", new byte[21 * 1024 * 1024]);
		this.complaints.clear();
		assertThat(this.page.locator("main").innerText()).contains("文件太大", "20 MB", "去掉图片");
	}

	@Test
	void aPlanWithoutASingleUnitIsShownWithThatSaidFirst() {
		upload("没有单位.txt",
				"示例市2026年政务公开工作要点\n一、公开重点信息\n（一）公开预算。及时公开。\n（二）公开决算。及时公开。\n".getBytes(StandardCharsets.UTF_8));
		this.page.waitForSelector("#problems");
		assertThat(this.page.locator("#problems").innerText()).contains("责任单位");
		assertThat(this.page.locator(".steps").innerText()).contains("还不能下达");
	}

	@Test
	void aTableWithoutAKnownHeaderSaysWhichHeadersItHas() {
		upload("表.xlsx", workbook(List.of("示例市2026年政务公开工作要点"), List.of("甲列", "乙列", "丙列"), List.of("子", "丑", "寅"),
				List.of("卯", "辰", "巳")));
		this.page.waitForSelector("#problems");
		assertThat(this.page.locator("#problems").innerText()).contains("表头", "甲列");
	}

	private void refused(String name, byte[] content, String... words) {
		upload(name, content);
		// the browser notes every answer that is not a success
		this.complaints.removeIf(complaint -> complaint.contains("422"));
		assertThat(this.page.locator("#file-error").innerText()).contains(name).contains(words);
		assertThat(this.page.locator(".uploads").innerText()).doesNotContain(name);
		shot("refused-" + name);
	}

	private void upload(String name, byte[] content) {
		go("/imports");
		this.page.setInputFiles("input[name=file]", file(name, content));
		submit("上传并读取");
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

	private byte[] printed(String body) {
		Page sheet = this.page.context().newPage();
		sheet.setContent("<html lang=zh-CN><body>" + body + "</body></html>");
		byte[] pdf = sheet.pdf(new Page.PdfOptions().setFormat("A4"));
		sheet.close();
		return pdf;
	}

	private Path file(String name, byte[] content) {
		try {
			return Files.write(this.folder.resolve(name), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] text() {
		return "示例市2026年政务公开工作要点\n（一）公开预算。（责任单位：市财政局）".getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] word(String words) {
		return written(out -> {
			try (XWPFDocument document = new XWPFDocument()) {
				document.createParagraph().createRun().setText(words);
				document.write(out);
			}
		});
	}

	private static byte[] encrypted(byte[] document) {
		return written(out -> {
			try (POIFSFileSystem files = new POIFSFileSystem()) {
				Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
				encryptor.confirmPassword("geheim");
				try (var data = encryptor.getDataStream(files)) {
					data.write(document);
				}
				files.writeFilesystem(out);
			}
		});
	}

	@SafeVarargs
	private static byte[] workbook(List<String>... rows) {
		return written(out -> {
			try (XSSFWorkbook workbook = new XSSFWorkbook()) {
				var sheet = workbook.createSheet();
				for (int r = 0; r < rows.length; r++) {
					var row = sheet.createRow(r);
					for (int c = 0; c < rows[r].size(); c++) {
						row.createCell(c).setCellValue(rows[r].get(c));
					}
				}
				workbook.write(out);
			}
		});
	}

	private static byte[] zip(Map<String, byte[]> files) {
		return written(out -> {
			try (ZipOutputStream zip = new ZipOutputStream(out)) {
				for (Map.Entry<String, byte[]> file : files.entrySet()) {
					zip.putNextEntry(new ZipEntry(file.getKey()));
					zip.write(file.getValue());
				}
			}
		});
	}

	private static byte[] written(Writing writing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			writing.to(out);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	private void visit(Browser.NewContextOptions options) {
		BrowserContext context = browser.newContext(options.setViewportSize(1366, 768));
		this.page = context.newPage();
		this.page.onConsoleMessage(message -> {
			// the policy stops what a pasted page brings along, as it should
			if (message.type().equals("error") && !message.text().contains("inline event handler")) {
				this.complaints.add(this.page.url() + ": " + message.text());
			}
		});
		go("/sign-in");
		this.page.fill("#username", "import-admin");
		this.page.fill("#password", PASSWORD);
		submit("登录");
		this.page.waitForURL(url -> !url.contains("sign-in"));
	}

	private void go(String path) {
		this.page.navigate("http://localhost:" + this.port + path);
	}

	private Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	/** Presses a button that sends a form, and waits for the page that follows. */
	private void submit(String name) {
		this.page.waitForResponse(response -> response.request().isNavigationRequest() && response.status() / 100 != 3,
				button(name)::click);
		this.page.waitForLoadState(LoadState.LOAD);
	}

	private void shot(String name) {
		this.page
			.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
	}

	@FunctionalInterface
	private interface Writing {

		void to(ByteArrayOutputStream out) throws Exception;

	}

}
