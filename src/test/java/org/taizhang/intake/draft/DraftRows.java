package org.taizhang.intake.draft;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.taizhang.IntegrationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

/** Rows of drafts, as tests change and see them. */
@IntegrationTest
@Transactional
abstract class DraftRows {

	DraftFixture fixture;

	@Autowired
	RowService service;

	@Autowired
	DraftQueries queries;

	@Autowired
	DraftRowRepository rows;

	@BeforeEach
	void fixture(@Autowired ApplicationContext context) {
		this.fixture = new DraftFixture(context);
	}

	ShownRow shown(long draft, long row) {
		DraftReview review = this.queries.review(draft);
		RowView view = review.rows().stream().filter(one -> one.id() == row).findFirst().orElseThrow();
		return new ShownRow(view.version(), review.keptBefore(view), review.keptAfter(view));
	}

	List<RowView> rows(long draft) {
		return this.queries.review(draft).rows();
	}

	List<String> texts(long draft) {
		return rows(draft).stream().map(row -> row.content().text()).toList();
	}

	RowView only(long draft) {
		return rows(draft).get(0);
	}

}
