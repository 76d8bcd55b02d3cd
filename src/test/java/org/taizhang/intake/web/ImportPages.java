package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.taizhang.IntegrationTest;
import org.taizhang.Users;
import org.taizhang.intake.draft.DraftFixture;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.RowView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.intake.draft.DraftFixture.row;

/** The pages of a draft, as an administrator asks for them. */
@IntegrationTest
@Transactional
abstract class ImportPages {

	static final String DOCUMENT = """
			页测市2026年政务公开工作要点
			一、公开<script>alert(1)</script>重点信息
			（一）公开财政信息。页测预算公开，9月底前完成。（责任单位：页测财政局）
			（二）公开环境信息。页测环境公开。（责任单位：页测环境局）
			""";

	private static final Pattern ROW = Pattern.compile("<li class=\"draft-row[^>]*id=\"row-(\\d+)\"");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	DraftQueries queries;

	DraftFixture fixture;

	@BeforeEach
	void fixture(@Autowired ApplicationContext context) {
		this.fixture = new DraftFixture(context);
	}

	MvcTestResult upload(String name, byte[] content) {
		return this.mvc.post()
			.uri("/imports")
			.multipart()
			.file(new MockMultipartFile("file", name, null, content))
			.with(Users.admin())
			.exchange();
	}

	MvcTestResult post(String uri, String... parameters) {
		var request = this.mvc.post().uri(uri).with(Users.admin());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	/** As the row's own form sends it. */
	void press(long draft, long row, String button) {
		DraftReview review = this.queries.review(draft);
		RowView shown = review.rows().stream().filter(one -> one.id() == row).findFirst().orElseThrow();
		post("/imports/%d/rows/%d/%s".formatted(draft, row, button), "version", String.valueOf(shown.version()),
				"previous", Objects.toString(review.keptBefore(shown), ""), "next",
				Objects.toString(review.keptAfter(shown), ""));
	}

	String page(String uri) {
		MvcTestResult page = this.mvc.get().uri(uri).with(Users.admin()).exchange();
		assertThat(page).hasStatusOk();
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** The rows that a page lists, in its order. */
	static List<Long> listed(String page) {
		return ROW.matcher(page).results().map(match -> Long.valueOf(match.group(1))).toList();
	}

	List<RowView> rows(long draft) {
		return this.queries.review(draft).rows();
	}

	List<String> texts(long draft) {
		return rows(draft).stream().filter(row -> !row.dropped()).map(row -> row.content().text()).toList();
	}

}
