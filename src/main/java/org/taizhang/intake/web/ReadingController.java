package org.taizhang.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftView;
import org.taizhang.intake.draft.ReadingService;
import org.taizhang.intake.reading.ReadingOptions;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Watches the reading of a file, and has it read again. */
@Controller
@RequestMapping("/imports/{draft}")
@RequiredArgsConstructor
class ReadingController {

	private final DraftQueries drafts;

	private final ReadingService readings;

	private final ReadingPage page;

	/** For htmx, which loads the whole page again once there is nothing left to watch. */
	@GetMapping("/progress")
	String progress(@PathVariable long draft, Model model, HttpServletResponse response) {
		DraftView view = this.drafts.draft(draft);
		if (!view.reading()) {
			response.setHeader("HX-Refresh", "true");
		}
		return this.page.progress(view, model);
	}

	@PostMapping("/read")
	String readAgain(@PathVariable long draft) {
		this.readings.readAgain(draft);
		return "redirect:/imports/" + draft;
	}

	/**
	 * Reads the same file with other options into a draft that takes this one's place.
	 */
	@PostMapping("/reread")
	String readOtherwise(@PathVariable long draft, @RequestParam int version,
			@RequestParam(defaultValue = "false") boolean firstListedLeads,
			@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "") String sheet,
			@RequestParam(defaultValue = "false") boolean confirmed, CurrentUser user, RedirectAttributes flash) {
		try {
			long read = this.readings.readOtherwise(draft, version,
					new ReadingOptions(firstListedLeads, year, sheet.isEmpty() ? null : sheet), confirmed,
					user.username());
			DraftView view = this.drafts.draft(read);
			if (view.failed()) {
				flash.addFlashAttribute("problem", "按新的选项读不出条目，这份草稿没有改动：" + view.failure());
				return "redirect:/imports/" + draft;
			}
			flash.addFlashAttribute("notice", "已按新的选项重新读取，原来的草稿在导入页的列表里，可以恢复。");
			return "redirect:/imports/" + read;
		}
		catch (UnreadableDocumentException | RefusedException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
			return "redirect:/imports/" + draft;
		}
	}

}
