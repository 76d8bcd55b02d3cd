package org.taizhang.intake.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.taizhang.IntegrationTest;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.intake.reading.SourceSpan;
import org.taizhang.intake.reading.WarningCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What is doubted of a draft as a whole, and what settles it. */
@IntegrationTest
@Transactional
class DraftDoubtTests {

	private static final String PLAN = "疑测市2026年政务公开工作要点\n一、公开\n（一）公开预算。年底前公开疑测预算。（责任单位：疑测财政局）\n";

	@Autowired
	DraftService service;

	@Autowired
	DraftQueries queries;

	@Autowired
	DraftRepository drafts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EntityManager entities;

	@Test
	void aYearThatIsNotTheTitlesIsDoubtedUntilItIsTheTitles() {
		long draft = draft(PLAN, 2025);
		assertThat(messages(draft)).containsExactly("标题写的是2026年，按您填写的2025年换算了时限，请核对。");
		describe(draft, 2027);
		assertThat(messages(draft)).containsExactly("标题写的是2026年，按您填写的2027年换算了时限，请核对。");
		describe(draft, 2026);
		assertThat(messages(draft)).isEmpty();
	}

	@Test
	void aYearSetLaterIsComparedWithTheTitleToo() {
		long draft = draft(PLAN, null);
		assertThat(messages(draft)).isEmpty();
		describe(draft, 2025);
		Problem doubt = this.queries.review(draft).summary().get(0);
		assertThat(doubt.message()).startsWith("标题写的是2026年");
		this.service.settleDoubt(draft, doubt.doubt());
		assertThat(messages(draft)).as("meant so").isEmpty();
	}

	@Test
	void aYearThatWasToldFromElsewhereIsToBeLookedAt() {
		long draft = draft("疑测市政务公开整改任务清单\n一、公开\n1.公开疑测预算。（责任单位：疑测财政局）\n疑测市人民政府办公室\n2026年3月5日", null);
		assertThat(messages(draft)).containsExactly("标题里没有写年份，按成文日期算作2026年的计划，请核对。");
		describe(draft, 2027);
		assertThat(messages(draft)).isEmpty();
	}

	@Test
	void anIdTellsPlacesApartAndStays() {
		Doubt one = new Doubt(WarningCode.UNREAD_DUTY, "这句话像是一项要求", 3, new SourceSpan(3, null, null, 0, 9));
		Doubt other = new Doubt(WarningCode.UNREAD_DUTY, "这句话像是一项要求", 3, new SourceSpan(3, null, null, 9, 18));
		assertThat(one.id()).isNotEqualTo(other.id())
			.isEqualTo(new Doubt(one.code(), one.message(), one.block(), one.place()).id());
		assertThat(one.anywhere().id()).isEqualTo(other.anywhere().id());
	}

	@Test
	void aDoubtStoredBeforeThereWereIdsIsSettledByItsOwn() {
		long draft = draft(PLAN, null);
		this.drafts.flush();
		this.jdbc.sql(
				"update draft set warnings = '[{\"code\":\"NUMBERING_GAP\",\"message\":\"缺（二）\",\"block\":null}]' where id = ?")
			.param(draft)
			.update();
		this.entities.clear();
		this.service.settleDoubt(draft, this.queries.review(draft).summary().get(0).doubt());
		assertThat(messages(draft)).isEmpty();
	}

	private long draft(String text, Integer year) {
		return this.service.importDocument(
				new UploadedFile("疑测.txt", text.getBytes(StandardCharsets.UTF_8), "test-admin"),
				new ReadingOptions(false, year));
	}

	private void describe(long draft, int year) {
		this.drafts.flush();
		DraftView view = this.queries.draft(draft);
		DraftDetails old = view.details();
		this.service.describe(draft, view.version(), new DraftDetails(old.title(), old.noticeTitle(),
				old.documentNumber(), old.issuer(), old.issuedOn(), year, old.ledgerDue()));
	}

	private List<String> messages(long draft) {
		return this.queries.review(draft).summary().stream().map(Problem::message).toList();
	}

}
