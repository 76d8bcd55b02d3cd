package org.taizhang.intake.web;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftService;
import org.taizhang.intake.draft.DraftView;
import org.taizhang.intake.draft.MovedDates;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The source on one side, what was read from it on the other. */
@Controller
@RequestMapping("/imports/{draft}")
@RequiredArgsConstructor
class ReviewController {

	private final DraftService drafts;

	private final DraftQueries queries;

	private final ReviewPage page;

	private final ReadingPage readingPage;

	@GetMapping
	String review(@PathVariable long draft, @RequestParam(required = false) Long edit,
			@RequestParam(required = false) Long split, @RequestParam(required = false) Long row, RowListing listing,
			@RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
			@RequestHeader(name = "HX-Target", defaultValue = "") String target, Model model) {
		DraftView view = this.queries.draft(draft);
		if (!view.read()) {
			return this.readingPage.show(view, model);
		}
		boolean oneRow = target.startsWith("row-");
		if (edit != null) {
			return this.page.edit(draft, edit, oneRow, listing, model);
		}
		if (split != null) {
			return this.page.split(draft, split, oneRow, listing, model);
		}
		return partly ? this.page.changes(draft, oneRow ? row : null, listing, model)
				: this.page.show(draft, row, listing, model);
	}

	@PostMapping("/details")
	String describe(@PathVariable long draft, @ModelAttribute("detailsForm") @Valid DetailsForm form,
			BindingResult errors, RowListing listing, Model model, RedirectAttributes flash) {
		if (errors.hasErrors()) {
			return this.page.show(draft, null, listing, model);
		}
		MovedDates moved = this.drafts.describe(draft, form.version(), form.details());
		flash.addFlashAttribute("notice", "文件信息已保存。" + moved.words());
		return "redirect:/imports/" + draft + listing.query();
	}

	@PostMapping("/checked")
	String settleDoubt(@PathVariable long draft, @RequestParam String doubt, RowListing listing) {
		this.drafts.settleDoubt(draft, doubt);
		return "redirect:/imports/" + draft + listing.query();
	}

}
