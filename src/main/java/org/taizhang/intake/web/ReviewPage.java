package org.taizhang.intake.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.DraftSources;
import org.taizhang.intake.draft.RowView;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;
import org.taizhang.shared.NotFoundException;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the review page, with at most one row open for editing or splitting. */
@Component
@RequiredArgsConstructor
class ReviewPage {

	private final DraftQueries queries;

	private final DraftSources sources;

	/** What the typed words are kept in, if a form was refused. */
	String show(long draftId, Model model) {
		return show(this.queries.review(draftId), model);
	}

	String edit(long draftId, long rowId, Model model) {
		DraftReview review = this.queries.review(draftId);
		model.addAttribute("edit", rowId);
		if (!model.containsAttribute("rowForm")) {
			model.addAttribute("rowForm", RowForm.of(row(review, rowId)));
		}
		return show(review, model);
	}

	String split(long draftId, long rowId, Model model) {
		DraftReview review = this.queries.review(draftId);
		model.addAttribute("split", rowId);
		model.addAttribute("pieces", SplitPlaces.of(row(review, rowId).content().text()));
		return show(review, model);
	}

	private static RowView row(DraftReview review, long rowId) {
		return review.rows()
			.stream()
			.filter(row -> row.id() == rowId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这一行，请刷新核对页。"));
	}

	private String show(DraftReview review, Model model) {
		model.addAttribute("review", review);
		model.addAttribute("draft", review.draft());
		model.addAttribute("source", SourceView.of(this.sources.blocks(review.draft().id()), review.rows()));
		model.addAttribute("roles", ResponsibilityRole.values());
		model.addAttribute("timings", Timing.values());
		model.addAttribute("comparators", RowForm.comparators());
		if (!model.containsAttribute("detailsForm")) {
			model.addAttribute("detailsForm", DetailsForm.of(review.draft()));
		}
		return "intake/review";
	}

}
