package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.Users;
import org.taizhang.ledger.LedgerFixture.Duty;
import org.taizhang.plan.Timing;
import org.taizhang.shared.Role;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Domain rule 10: a unit's staff neither read another unit's drafts nor write its rows,
 * by any route; and what may be uploaded.
 */
class OtherUnitTests extends LedgerApplication {

	private static final byte[] PDF = "%PDF-1.7 …".getBytes();

	long unit;

	long other;

	long entry;

	@BeforeEach
	void twoUnits() {
		this.unit = this.fixture.unit("财政局");
		this.other = this.fixture.unit("东县");
		LocalDate today = LocalDate.now(this.clock);
		long plan = this.fixture.plan(today.getYear())
			.requirement("公开预算", Timing.ONE_OFF, List.of(today), Duty.responsible(this.unit, this.other))
			.issue();
		this.entry = this.fixture.entryOf(plan, this.unit);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/measures                  , text=x
			/measures/MEASURE          , text=x&version=0
			/measures/MEASURE/delete   , version=0
			/report                    , text=x&version=-1&submit=true
			/report                    , text=x&version=0&submit=false
			/evidence                  , url=https://www.example.gov.cn
			/evidence/EVIDENCE/delete  , x=y
			/closing                   , statement=x&version=0
			/closing/approve           , closing=1
			/closing/return            , closing=1&opinion=x
			/reopen                    , reason=x
			""")
	void staffOfAnotherUnitWriteNothing(String path, String parameters) {
		long measure = this.jdbc.sql("insert into measure (entry_id, position, text) values (?, 1, '甲') returning id")
			.param(this.entry)
			.query(Long.class)
			.single();
		long evidence = pendingFile();
		this.jdbc.sql("insert into progress_report (entry_id, text) values (?, '草稿')").param(this.entry).update();
		String before = everything();
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/entries/" + this.entry + path.replace("MEASURE", "" + measure).replace("EVIDENCE", "" + evidence))
			.with(Users.staffOf(this.other));
		for (String parameter : parameters.split("&")) {
			request = request.param(parameter.split("=")[0], parameter.split("=")[1]);
		}
		assertThat(request).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aMeasureOrEvidenceIsNotReachedThroughAnotherEntry() {
		long measure = this.jdbc.sql("insert into measure (entry_id, position, text) values (?, 1, '甲') returning id")
			.param(this.entry)
			.query(Long.class)
			.single();
		long evidence = pendingFile();
		long own = this.jdbc.sql("select id from ledger_entry where unit_id = ?")
			.param(this.other)
			.query(Long.class)
			.single();
		String before = everything();
		this.mvc.post()
			.uri("/entries/" + own + "/measures/" + measure)
			.param("text", "乙")
			.param("version", "0")
			.with(Users.staffOf(this.other))
			.exchange();
		this.mvc.post()
			.uri("/entries/" + own + "/measures/" + measure + "/delete")
			.param("version", "0")
			.with(Users.staffOf(this.other))
			.exchange();
		this.mvc.post()
			.uri("/entries/" + own + "/evidence/" + evidence + "/delete")
			.with(Users.staffOf(this.other))
			.exchange();
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void entriesAndFilesAreReadByTheUnitAndTheOfficeOnly() {
		long file = pendingFile();
		this.jdbc.sql("update evidence set report_id = ? where id = ?").params(submittedReport(), file).update();
		for (String address : List.of("/entries/" + this.entry, "/evidence/" + file)) {
			assertThat(get(address, Users.staffOf(this.unit))).hasStatusOk();
			assertThat(get(address, Users.supervisor())).hasStatusOk();
			assertThat(get(address, Users.admin())).hasStatusOk();
			assertThat(get(address, Users.staffOf(this.other))).hasStatus(HttpStatus.FORBIDDEN);
			assertThat(get(address, Users.auditor())).hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	@Test
	void evidenceThatWasNotGivenYetIsADraftToo() {
		long file = pendingFile();
		assertThat(get("/evidence/" + file, Users.staffOf(this.unit))).hasStatusOk();
		assertThat(get("/evidence/" + file, Users.supervisor())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(get("/entries/" + this.entry, Users.supervisor())).bodyText().doesNotContain("预算.pdf");
	}

	@Test
	void filesComeBackAsDownloadsThatRunNothing() {
		MvcTestResult file = get("/evidence/" + pendingFile(), Users.staffOf(this.unit));
		assertThat(file).headers()
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("Content-Security-Policy", "default-src 'none'; sandbox")
			.hasValue(HttpHeaders.CONTENT_TYPE, "application/pdf");
		assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment")
			.contains("UTF-8''%E9%A2%84%E7%AE%97.pdf");
		assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(PDF);
	}

	@Test
	void aProgramIsNoPdfAndTwentyMegabytesAreTheMost() {
		assertThat(upload("预算.pdf", new byte[] { 'M', 'Z', (byte) 0x90, 0, 3 })).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("内容不是 pdf 格式"));
		byte[] big = Arrays.copyOf(PDF, 20 * 1024 * 1024 + 1);
		assertThat(upload("预算.pdf", big)).flash()
			.hasEntrySatisfying("problem", message -> assertThat(message).asString().contains("超过20MB"));
		assertThat(this.jdbc.sql("select count(*) from evidence where entry_id = ?")
			.param(this.entry)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aLinkIsAWebAddress() {
		for (String bad : List.of("javascript:alert(1)", "data:text/html,x", "www.example.gov.cn", "https://",
				"http: //x")) {
			assertThat(this.mvc.post()
				.uri("/entries/" + this.entry + "/evidence")
				.param("url", bad)
				.with(Users.staffOf(this.unit))).as(bad).flash().containsKey("problem");
		}
	}

	@Test
	void evidenceOnceGivenIsNotTakenBack() {
		long file = pendingFile();
		this.jdbc.sql("update evidence set report_id = ? where id = ?").params(submittedReport(), file).update();
		assertThat(this.mvc.post()
			.uri("/entries/" + this.entry + "/evidence/" + file + "/delete")
			.with(Users.staffOf(this.unit))).flash().containsKey("problem");
	}

	@Test
	void staffPublishNoOtherUnitsLedger() {
		for (Role role : List.of(Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR)) {
			assertThat(this.mvc.post().uri("/filings").param("plan", "1").with(Users.as(role, null)))
				.hasStatus(HttpStatus.FORBIDDEN);
		}
	}

	private MvcTestResult get(String address, RequestPostProcessor user) {
		return this.mvc.get().uri(address).with(user).exchange();
	}

	private MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/entries/" + this.entry + "/evidence")
			.multipart()
			.file(new MockMultipartFile("file", name, "application/pdf", content))
			.with(Users.staffOf(this.unit))
			.exchange();
	}

	private long pendingFile() {
		assertThat(upload("预算.pdf", PDF)).flash().containsKey("notice");
		return this.jdbc.sql("select max(id) from evidence where entry_id = ?")
			.param(this.entry)
			.query(Long.class)
			.single();
	}

	private long submittedReport() {
		return this.jdbc.sql("""
				insert into progress_report (entry_id, text, submitted_at, submitted_by) values (?, '已报', now(), 'x')
				returning id
				""").param(this.entry).query(Long.class).single();
	}

	private String everything() {
		return this.jdbc.sql("""
				select concat((select jsonb_agg(e order by id) from ledger_entry e where e.unit_id in (:unit, :other)),
				  (select jsonb_agg(m order by id) from measure m where m.entry_id = :entry),
				  (select jsonb_agg(p order by id) from progress_report p where p.entry_id = :entry),
				  (select jsonb_agg(v order by id) from evidence v where v.entry_id = :entry),
				  (select jsonb_agg(x order by id) from closing x where x.entry_id = :entry))
				""")
			.param("unit", this.unit)
			.param("other", this.other)
			.param("entry", this.entry)
			.query(String.class)
			.single();
	}

}
