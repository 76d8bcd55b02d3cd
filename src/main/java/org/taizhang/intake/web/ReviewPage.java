package org.taizhang.intake.web;

import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.taizhang.intake.document.Block;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.draft.Comparators;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.DraftSources;
import org.taizhang.intake.draft.RowView;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;
import org.taizhang.shared.NotFoundException;

/**
 * Fills the review page, with at most one row open for editing or splitting. Asked by
 * htmx it makes only what has changed: a plan has hundreds of rows.
 */
@Component
@RequiredArgsConstructor
class ReviewPage {

	private final DraftQueries queries;

	private final DraftSources sources;

	/**
	 * @param row a row that must be seen, or null
	 */
	String show(long draftId, Long row, RowListing listing, Model model) {
		DraftReview review = fill(draftId, row, listing, model);
		if (!model.containsAttribute("detailsForm")) {
			model.addAttribute("detailsForm", DetailsForm.of(review.draft()));
		}
		model.addAttribute("edits", this.queries.edits(draftId));
		return "intake/review";
	}

	/**
	 * What changed on the page.
	 * @param rowId the row that changed, null when all rows may have
	 */
	String changes(long draftId, Long rowId, RowListing listing, Model model) {
		DraftReview review = fill(draftId, rowId, listing, model);
		if (rowId != null) {
			RowView row = row(review, rowId);
			model.addAttribute("rows",
					review.rows()
						.stream()
						.filter(one -> one == row || Objects.equals(one.id(), review.nextOf(row)))
						.toList());
		}
		return "intake/_changes";
	}

	String edit(long draftId, long rowId, boolean partly, RowListing listing, Model model) {
		DraftReview review = fill(draftId, rowId, listing, model);
		RowView row = row(review, rowId);
		model.addAttribute("edit", rowId);
		if (!model.containsAttribute("rowForm")) {
			model.addAttribute("rowForm", RowForm.of(row));
		}
		return opened(draftId, row, partly, listing, model);
	}

	String split(long draftId, long rowId, boolean partly, RowListing listing, Model model) {
		DraftReview review = fill(draftId, rowId, listing, model);
		RowView row = row(review, rowId);
		model.addAttribute("split", rowId);
		model.addAttribute("pieces", SplitPlaces.of(row.content().text()));
		return opened(draftId, row, partly, listing, model);
	}

	private String opened(long draftId, RowView row, boolean partly, RowListing listing, Model model) {
		if (!partly) {
			return show(draftId, row.id(), listing, model);
		}
		model.addAttribute("rows", List.of(row));
		return "intake/_rows :: rows";
	}

	private DraftReview fill(long draftId, Long wanted, RowListing listing, Model model) {
		if (model.getAttribute("review") instanceof DraftReview filled) {
			return filled;
		}
		DraftReview review = this.queries.review(draftId);
		model.addAttribute("review", review);
		List<RowView> ordered = listing.ordering().of(review.rows());
		RowPages pages = RowPages.of(ordered, wanted, listing.page());
		List<RowView> rows = pages.shown(ordered);
		model.addAttribute("rows", rows);
		model.addAttribute("pages", pages);
		model.addAttribute("listing", listing.at(pages));
		model.addAttribute("ordering", listing.ordering());
		model.addAttribute("orderings", RowOrdering.values());
		model.addAttribute("draft", review.draft());
		List<Block> blocks = this.sources.blocks(draftId);
		model.addAttribute("source", SourceView.of(blocks, review.rows(), pages.several() ? rows : List.of()));
		model.addAttribute("sheets", SourceDocument.sheetsOf(blocks));
		model.addAttribute("roles", ResponsibilityRole.values());
		model.addAttribute("timings", Timing.values());
		model.addAttribute("comparators", Comparators.words());
		return review;
	}

	private static RowView row(DraftReview review, long rowId) {
		return review.rows()
			.stream()
			.filter(row -> row.id() == rowId)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有这一行，请刷新核对页。"));
	}

}
