package org.taizhang.account.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.account.audit.AuditQueries.AuditPage;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
@Transactional
class AuditPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AuditQueries queries;

	@Test
	void tellsAChangeInWords() {
		long unit = this.jdbc.sql("""
				insert into unit (code, name, kind, sort_order) values ('aud', '审计测试局', 'DEPARTMENT', 1) returning id
				""").query(Long.class).single();
		this.jdbc.sql("update unit set active = false where id = :id").param("id", unit).update();
		assertThat(this.mvc.get().uri("/audit?subject=unit&row=" + unit).with(Users.auditor())).hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("审计测试局", "修改", "单位", "<dt>在用</dt>", "<del>是</del>", "<ins>否</ins>", "<ins>部门</ins>")
			.doesNotContain("没有这样的记录", "<dt>active</dt>", "DEPARTMENT</");
	}

	@Test
	void recordsThatItWasRead() {
		this.mvc.get().uri("/audit").with(Users.auditor()).exchange();
		assertThat(this.mvc.get().uri("/audit?operation=READ&actor=test-auditor").with(Users.auditor())).bodyText()
			.contains("test-auditor", "审计记录")
			.doesNotContain("没有这样的记录");
	}

	@Test
	void filtersAndPagesThroughAHundredThousandLines() {
		this.jdbc
			.sql("""
					insert into audit_entry (at, actor, action, subject, row_id, operation, before, after)
					select timestamptz '2020-01-01 00:00+08' + i * interval '1 minute',
					       case when i % 1000 = 7 then 'aud-rare' else 'aud-common' end, 'POST /admin/users', 'aud_table', i,
					       'UPDATE', '{"name": "甲"}', '{"name": "乙"}'
					from generate_series(1, 100000) i
					""")
			.update();
		Instant start = Instant.now();
		int seen = 0;
		int pages = 0;
		AuditFilter filter = new AuditFilter(null, null, "aud-rare", "", null, null, null);
		AuditPage page;
		do {
			page = this.queries.page(filter);
			seen += page.lines().size();
			pages++;
			Long before = page.lines().get(page.lines().size() - 1).id();
			filter = new AuditFilter(null, null, "aud-rare", "", null, null, before);
		}
		while (page.older() != null);
		assertThat(seen).isEqualTo(100);
		assertThat(pages).isEqualTo(2);
		assertThat(this.queries
			.page(new AuditFilter(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 1), "aud-common", "aud_table", null,
					null, null))
			.lines()).hasSize(AuditQueries.PAGE_SIZE)
			.allSatisfy(line -> assertThat(line.at().toLocalDate()).isEqualTo("2020-02-01"));
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
	}

	@Test
	void aDateThatIsNoneIsToldSo() {
		assertThat(this.mvc.get().uri("/audit?from=gestern").with(Users.auditor())).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("请返回刷新页面");
	}

}
