package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.intake.PlanImport;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.RowView;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan of thousands of rows is reviewed page by page. */
@IntegrationTest
@Transactional
class LongDraftTests {

	private static final Pattern ROW = Pattern.compile("id=\"row-(\\d+)\"");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	PlanImport imports;

	@Autowired
	DraftQueries queries;

	@Test
	void aPageOfRowsIsShownWithTheSourceAroundIt() {
		long draft = draft(700);
		List<Long> ids = this.queries.review(draft).rows().stream().map(RowView::id).toList();
		assertThat(ids).hasSize(700);
		String first = page(draft, "");
		assertThat(rows(first)).containsExactlyElementsOf(ids.subList(0, 300));
		assertThat(first).contains("第 1 / 3 页", "公开第1项内容", "只列出这一页条目附近的原文").doesNotContain("公开第690项内容");
		String last = page(draft, "?page=3");
		assertThat(rows(last)).containsExactlyElementsOf(ids.subList(600, 700));
		assertThat(last).contains("公开第690项内容").doesNotContain("公开第1项内容");
		assertThat(last).contains("/drop?page=3", "page=2").contains("?edit=" + ids.get(650) + "#row-" + ids.get(650));
		assertThat(rows(page(draft, ""))).as("another window").containsExactlyElementsOf(ids.subList(0, 300));
		assertThat(rows(page(draft, "?page=99"))).as("past the last").hasSize(100);
	}

	@Test
	void aRowThatIsWantedBringsItsPage() {
		long draft = draft(700);
		long row = this.queries.review(draft).rows().get(450).id();
		assertThat(rows(page(draft, "?row=" + row))).contains(row).hasSize(300);
		assertThat(page(draft, "?edit=" + row)).contains("row-" + row);
	}

	@Test
	void aChangeLeadsBackToThePageAndOrderItWasMadeIn() {
		long draft = draft(700);
		RowView row = this.queries.review(draft).rows().get(650);
		assertThat(dropped(draft, row, "?page=3")).isEqualTo("/imports/%d?page=3#row-%d".formatted(draft, row.id()));
		assertThat(dropped(draft, row, "?page=2&order=sureness"))
			.isEqualTo("/imports/%d?order=sureness&page=2#row-%d".formatted(draft, row.id()));
	}

	private String dropped(long draft, RowView row, String query) {
		return this.mvc.post()
			.uri("/imports/%d/rows/%d/drop%s".formatted(draft, row.id(), query))
			.param("version", String.valueOf(row.version()))
			.with(Users.admin())
			.exchange()
			.getResponse()
			.getRedirectedUrl();
	}

	@Test
	void anOrdinaryPlanHasOnePage() {
		String page = page(draft(40), "");
		assertThat(rows(page)).hasSize(40);
		assertThat(page).doesNotContain("只列出这一页条目附近的原文");
	}

	private long draft(int rows) {
		String table = IntStream.rangeClosed(1, rows)
			.mapToObj(i -> i + "\t公开第" + i + "项内容。\t长测第" + i % 7 + "局")
			.collect(Collectors.joining("\n"));
		return this.imports.importDocument("长.txt",
				("长测市2026年政务公开工作要点\n序号\t具体要求\t责任单位\n" + table).getBytes(StandardCharsets.UTF_8), false, null, "admin");
	}

	private String page(long draft, String query) {
		MvcTestResult result = this.mvc.get().uri("/imports/" + draft + query).with(Users.admin()).exchange();
		assertThat(result).hasStatus(HttpStatus.OK);
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static List<Long> rows(String page) {
		return ROW.matcher(page).results().map(match -> Long.valueOf(match.group(1))).toList();
	}

}
