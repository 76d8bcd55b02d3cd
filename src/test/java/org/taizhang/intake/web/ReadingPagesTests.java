package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.MovableClock;
import org.taizhang.Users;
import org.taizhang.intake.SlowReadingTest;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftStatus;
import org.taizhang.intake.draft.SlowReading;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SlowReadingTest
class ReadingPagesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final String PLAN = "慢测市2026年政务公开工作要点\n（一）公开预算。（责任单位：慢测财政局）";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftQueries queries;

	@Autowired
	SlowReading readers;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void hold() {
		this.readers.hold();
	}

	@AfterEach
	void goOn() {
		this.readers.goOn();
		this.clock.set(TODAY);
	}

	@Test
	void whatTakesLongShowsHowFarItIsAndThenItsReview() {
		String draft = upload("慢.pdf", "1");
		assertThat(page(draft)).contains("正在读取第 12 页，共 300 页", "value=\"4\"", "可以离开这个页面", "hx-trigger=\"every 1s\"",
				"http-equiv=\"refresh\"");
		assertThat(page("/imports")).contains("慢.pdf", "读取中", "看进度");
		MvcTestResult progress = get(draft + "/progress");
		assertThat(progress.getResponse().getHeader("HX-Refresh")).isNull();
		assertThat(progress).bodyText().contains("共 300 页").doesNotContain("<html");
		this.readers.goOn();
		await(draft, DraftStatus.OPEN);
		assertThat(get(draft + "/progress").getResponse().getHeader("HX-Refresh")).isEqualTo("true");
		assertThat(page(draft)).contains("慢测市2026年政务公开工作要点", "慢测财政局", "读出的条目");
	}

	@Test
	void whileItIsReadEveryOtherPageLeadsBackOrRefuses() {
		String draft = upload("慢.pdf", "2");
		assertThat(get(draft + "/units")).hasRedirectedUrl(draft);
		assertThat(get(draft + "/issue")).hasRedirectedUrl(draft);
		for (String action : List.of("/rows", "/units/recognise", "/units/new", "/checked?doubt=x",
				"/details?version=0&title=x")) {
			MvcTestResult refused = post(draft + action);
			assertThat(refused.getResponse().getStatus()).as(action).isIn(302, 409);
			assertThat(text(refused) + refused.getMvcResult().getFlashMap()).as(action).contains("还在读取");
		}
		assertThat(this.queries.review(id(draft)).rows()).isEmpty();
		assertThat(post(draft + "/issue?shown=0").getMvcResult().getFlashMap().get("problem").toString())
			.contains("还在读取");
		byte[] file = get(draft + "/file").getResponse().getContentAsByteArray();
		assertThat(new String(file, StandardCharsets.UTF_8)).contains(PLAN);
	}

	@Test
	void afterThirtySecondsItFailsWithWhatToDoAndIsReadAgain() {
		String draft = upload("慢.pdf", "3");
		this.clock.set(TODAY.plusDays(1));
		await(draft, DraftStatus.FAILED);
		assertThat(page(draft)).contains("读取超过 30 秒仍没有完成，已经停止：请把文件拆成几份，或另存为 .docx 后再上传。", "重新读取", "换一个文件", "作废");
		assertThat(page("/imports")).contains("没有读成", "看原因");
		assertThat(post(draft + "/rows")).hasStatus(HttpStatus.CONFLICT).bodyText().contains("没有读成");
		this.readers.goOn();
		assertThat(post(draft + "/read")).hasRedirectedUrl(draft);
		await(draft, DraftStatus.OPEN);
	}

	@Test
	void aReadingThatDoesNotComeBackFailsAndItsResultIsIgnored() {
		String draft = upload("卡.pdf", "4");
		this.clock.set(TODAY.plusDays(1));
		await(draft, DraftStatus.FAILED);
		this.readers.goOn();
		assertThat(upload("要点.txt", "5")).startsWith("/imports/");
		assertThat(this.queries.draft(id(draft)).status()).isEqualTo(DraftStatus.FAILED);
		assertThat(this.queries.review(id(draft)).rows()).isEmpty();
	}

	@Test
	void whatIsDiscardedWhileItIsReadStaysSoAndCanComeBack() {
		String draft = upload("慢.pdf", "6");
		post(draft + "/discard");
		this.readers.goOn();
		assertThat(this.queries.draft(id(draft)).status()).isEqualTo(DraftStatus.DISCARDED);
		assertThat(page(draft)).contains("恢复草稿", "还没有读完就作废了").doesNotContain("换一个文件");
		post(draft + "/restore");
		assertThat(page(draft)).contains("没有读成", "重新读取");
		post(draft + "/read");
		await(draft, DraftStatus.OPEN);
	}

	@Test
	void anotherFileTakesThePlaceOfOneThatCouldNotBeRead() {
		String failed = upload("慢.pdf", "7");
		this.clock.set(TODAY.plusDays(1));
		await(failed, DraftStatus.FAILED);
		this.readers.goOn();
		String other = upload("要点.txt", "8", "instead", String.valueOf(id(failed)));
		assertThat(other).isNotEqualTo(failed);
		assertThat(this.queries.draft(id(failed)).status()).isEqualTo(DraftStatus.DISCARDED);
	}

	@Test
	void whoComesThirdIsToldHowManyAreAhead() {
		upload("慢.pdf", "9");
		upload("慢.pdf", "10");
		assertThat(page(upload("慢.pdf", "11"))).contains("前面还有 2 份在读取");
	}

	@Test
	void aDoubleClickMakesOneDraft() {
		Stream<CompletableFuture<String>> clicks = Stream.of(1, 2, 3)
			.map(click -> CompletableFuture.supplyAsync(() -> upload("要点.txt", "12", "once", "double-click")))
			.toList()
			.stream();
		assertThat(clicks.map(CompletableFuture::join).distinct()).hasSize(1);
	}

	/**
	 * @param mark makes the file one of its own
	 * @return where it leads to
	 */
	private String upload(String name, String mark, String... parameters) {
		var request = this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", name, null, (PLAN + mark).getBytes(StandardCharsets.UTF_8)));
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		MvcTestResult uploaded = request.with(Users.admin()).exchange();
		assertThat(uploaded).hasStatus(HttpStatus.FOUND);
		return uploaded.getResponse().getRedirectedUrl();
	}

	private void await(String draft, DraftStatus status) {
		for (int i = 0; i < 400 && this.queries.draft(id(draft)).status() != status; i++) {
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		assertThat(this.queries.draft(id(draft)).status()).isEqualTo(status);
	}

	private static long id(String draft) {
		return Long.parseLong(draft.replaceAll("\\D", ""));
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(Users.admin()).exchange();
	}

	private MvcTestResult post(String uri) {
		return this.mvc.post().uri(uri).with(Users.admin()).exchange();
	}

	private String page(String uri) {
		MvcTestResult page = get(uri);
		assertThat(page).hasStatusOk();
		return text(page);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
