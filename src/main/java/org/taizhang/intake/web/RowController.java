package org.taizhang.intake.web;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.RowMove;
import org.taizhang.intake.draft.RowService;
import org.taizhang.intake.draft.ShownRow;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Corrects one row at a time; each change is stored at once and leads back to the row.
 */
@Controller
@RequestMapping("/imports/{draft}/rows")
@RequiredArgsConstructor
class RowController {

	private final RowService rows;

	private final DraftQueries queries;

	private final ReviewPage page;

	@PostMapping
	String add(@PathVariable long draft, @RequestParam(required = false) Long after, RowListing listing) {
		long added = this.rows.add(draft, after);
		return opened(draft, added, listing);
	}

	@PostMapping("/{row}")
	String save(@PathVariable long draft, @PathVariable long row, @ModelAttribute("rowForm") @Valid RowForm form,
			BindingResult errors, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partly,
			RowListing listing, Model model) {
		if (errors.hasErrors()) {
			return this.page.edit(draft, row, partly, listing, model);
		}
		this.rows.save(draft, row, form.version(), form.content(this.queries.printedPhrases(draft)));
		return backToOne(draft, row, listing);
	}

	@PostMapping("/{row}/drop")
	String drop(@PathVariable long draft, @PathVariable long row, @RequestParam int version, RowListing listing,
			RedirectAttributes flash) {
		return attempt(draft, row, listing, flash, () -> this.rows.drop(draft, row, version));
	}

	@PostMapping("/{row}/restore")
	String restore(@PathVariable long draft, @PathVariable long row, RowListing listing) {
		this.rows.restore(draft, row);
		return back(draft, row, listing);
	}

	/**
	 * @param doubt the one that was looked at, or null for all of the row
	 */
	@PostMapping("/{row}/checked")
	String settleDoubts(@PathVariable long draft, @PathVariable long row, @RequestParam(required = false) String doubt,
			RowListing listing) {
		if (doubt != null) {
			this.rows.settleDoubt(draft, row, doubt);
			return "redirect:/imports/" + draft + listing.query();
		}
		this.rows.settleDoubts(draft, row);
		return backToOne(draft, row, listing);
	}

	/** A sentence that the reader left out. */
	@PostMapping("/unread")
	String addUnread(@PathVariable long draft, @RequestParam String doubt, RowListing listing) {
		long added = this.rows.addUnread(draft, doubt);
		return opened(draft, added, listing);
	}

	/** Somebody has looked at all the rows of which the same was doubted. */
	@PostMapping("/checked")
	String settleDoubt(@PathVariable long draft, @RequestParam String doubt, RowListing listing) {
		this.rows.settleDoubt(draft, doubt);
		return "redirect:/imports/" + draft + listing.query();
	}

	@PostMapping("/{row}/split")
	String split(@PathVariable long draft, @PathVariable long row, @RequestParam int version, @RequestParam int place,
			RowListing listing, RedirectAttributes flash) {
		return attempt(draft, row, listing, flash, () -> this.rows.split(draft, row, version, place));
	}

	@PostMapping("/{row}/merge")
	String merge(@PathVariable long draft, @PathVariable long row, @RequestParam int version,
			@RequestParam(required = false) Long next, RowListing listing, RedirectAttributes flash) {
		return attempt(draft, row, listing, flash,
				() -> this.rows.mergeWithNext(draft, row, new ShownRow(version, null, next)));
	}

	@PostMapping("/{row}/up")
	String up(@PathVariable long draft, @PathVariable long row, @RequestParam int version,
			@RequestParam(required = false) Long previous, RowListing listing, RedirectAttributes flash) {
		return attempt(draft, row, listing, flash,
				() -> this.rows.move(draft, row, new ShownRow(version, previous, null), RowMove.Direction.UP));
	}

	@PostMapping("/{row}/down")
	String down(@PathVariable long draft, @PathVariable long row, @RequestParam int version,
			@RequestParam(required = false) Long next, RowListing listing, RedirectAttributes flash) {
		return attempt(draft, row, listing, flash,
				() -> this.rows.move(draft, row, new ShownRow(version, null, next), RowMove.Direction.DOWN));
	}

	/** A refusal is told on the page, which shows the rows as they are now. */
	private static String attempt(long draft, long row, RowListing listing, RedirectAttributes flash, Runnable change) {
		try {
			change.run();
		}
		catch (RefusedException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return back(draft, row, listing);
	}

	private static String opened(long draft, long row, RowListing listing) {
		return "redirect:/imports/%d?edit=%d%s#row-%d".formatted(draft, row, listing.more(), row);
	}

	private static String backToOne(long draft, long row, RowListing listing) {
		return "redirect:/imports/%d?row=%d%s#row-%d".formatted(draft, row, listing.more(), row);
	}

	private static String back(long draft, long row, RowListing listing) {
		return "redirect:/imports/%d%s#row-%d".formatted(draft, listing.query(), row);
	}

}
