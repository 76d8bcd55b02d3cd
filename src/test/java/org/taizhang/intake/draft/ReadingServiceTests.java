package org.taizhang.intake.draft;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.intake.SlowReadingTest;
import org.taizhang.intake.reading.ReadingOptions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Drafts that are being read when the program ends. */
@SlowReadingTest
class ReadingServiceTests {

	@Autowired
	ReadingService readings;

	@Autowired
	UploadedDrafts uploads;

	@Autowired
	DraftQueries queries;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void quick(@Autowired SlowReading readers) {
		readers.goOn();
	}

	@Test
	void atTheNextStartTheyAreReadAgainWithTheirOptions() {
		long draft = cutOff("续测甲市", new ReadingOptions(true, 2031));
		this.readings.resume();
		awaitOpen(draft);
		assertThat(this.queries.draft(draft).details().year()).isEqualTo(2031);
		assertThat(this.queries.review(draft).rows()).hasSize(1);
		assertThat(this.queries.review(draft).rows().get(0).units()).extracting(unit -> unit.role().getLabel())
			.containsExactly("牵头", "责任");
	}

	@Test
	void whoeverOpensTheirPageHasThemReadAgain() {
		long draft = cutOff("续测乙市", ReadingOptions.defaults());
		assertThat(this.readings.state(draft).words()).isEqualTo("正在读取");
		awaitOpen(draft);
	}

	@Test
	void theChangeIsRecordedAsTheUploadersOwn() {
		long draft = cutOff("续测丙市", ReadingOptions.defaults());
		this.readings.resume();
		awaitOpen(draft);
		assertThat(this.jdbc.sql("""
				select actor || ' ' || action from audit_entry
				where subject = 'draft' and row_id = ? and operation = 'UPDATE'
				""").param(draft).query(String.class).single()).isEqualTo("wang 读取上传的文件");
	}

	@Test
	void aDraftStaysUntilTheOneInItsPlaceIsRead() {
		long old = cutOff("续测丁市", ReadingOptions.defaults());
		this.readings.resume();
		awaitOpen(old);
		long fresh = this.uploads.keep(upload("续测丁市", new ReadingOptions(true, null), old)).draftId();
		assertThat(this.queries.draft(old).open()).isTrue();
		this.uploads.failed(fresh, "读取超时。");
		assertThat(this.queries.draft(old).open()).isTrue();
		this.readings.readAgain(fresh);
		awaitOpen(fresh);
		assertThat(this.queries.draft(old).status()).isEqualTo(DraftStatus.DISCARDED);
	}

	private long cutOff(String place, ReadingOptions options) {
		return this.uploads.keep(upload(place, options, null)).draftId();
	}

	private static Upload upload(String place, ReadingOptions options, Long instead) {
		byte[] content = (place + "政务公开工作要点\n（一）公开预算。（责任单位：续测财政局、续测审计局）").getBytes(StandardCharsets.UTF_8);
		return new Upload(new UploadedFile(place + ".txt", content, "wang"), options, null, null, instead);
	}

	private void awaitOpen(long draft) {
		for (int i = 0; i < 200 && !this.queries.draft(draft).open(); i++) {
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		assertThat(this.queries.draft(draft).status()).isEqualTo(DraftStatus.OPEN);
	}

}
