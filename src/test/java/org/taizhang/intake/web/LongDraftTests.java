package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.taizhang.intake.PlanImport;
import org.taizhang.intake.draft.RowView;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan of thousands of rows is reviewed page by page. */
class LongDraftTests extends ImportPages {

	@Autowired
	PlanImport imports;

	@Test
	void aPageOfRowsIsShownWithTheSourceAroundIt() {
		long draft = draft(700);
		List<Long> ids = this.queries.review(draft).rows().stream().map(RowView::id).toList();
		assertThat(ids).hasSize(700);
		String first = page(draft, "");
		assertThat(listed(first)).containsExactlyElementsOf(ids.subList(0, 300));
		assertThat(first).contains("第 1 / 3 页", "公开第1项内容", "只列出这一页条目附近的原文").doesNotContain("公开第690项内容");
		String last = page(draft, "?page=3");
		assertThat(listed(last)).containsExactlyElementsOf(ids.subList(600, 700));
		assertThat(last).contains("公开第690项内容").doesNotContain("公开第1项内容");
		assertThat(last).contains("/drop?page=3", "page=2").contains("?edit=" + ids.get(650) + "#row-" + ids.get(650));
		assertThat(listed(page(draft, ""))).as("another window").containsExactlyElementsOf(ids.subList(0, 300));
		assertThat(listed(page(draft, "?page=99"))).as("past the last").hasSize(100);
	}

	@Test
	void aRowThatIsWantedBringsItsPage() {
		long draft = draft(700);
		long row = this.queries.review(draft).rows().get(450).id();
		assertThat(listed(page(draft, "?row=" + row))).contains(row).hasSize(300);
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
		return post("/imports/%d/rows/%d/drop%s".formatted(draft, row.id(), query), "version",
				String.valueOf(row.version()))
			.getResponse()
			.getRedirectedUrl();
	}

	@Test
	void anOrdinaryPlanHasOnePage() {
		String page = page(draft(40), "");
		assertThat(listed(page)).hasSize(40);
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
		return page("/imports/" + draft + query);
	}

}
