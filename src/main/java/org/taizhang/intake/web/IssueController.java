package org.taizhang.intake.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.DraftView;
import org.taizhang.intake.draft.IssuedDraft;
import org.taizhang.intake.draft.IssuingService;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers before, and the one step into force. */
@Controller
@RequestMapping("/imports/{draft}")
@RequiredArgsConstructor
class IssueController {

	private final DraftQueries drafts;

	private final IssuingService issuing;

	@GetMapping("/issue")
	String preview(@PathVariable long draft, Model model) {
		DraftReview review = this.drafts.review(draft);
		DraftView view = review.draft();
		if (!view.read()) {
			return "redirect:/imports/" + draft;
		}
		model.addAttribute("review", review);
		model.addAttribute("draft", view);
		if (view.planId() != null) {
			model.addAttribute("entries", this.issuing.entries(view.planId()));
		}
		model.addAttribute("preview", this.issuing.preview(draft));
		return "intake/issue";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable long draft, RedirectAttributes flash) {
		try {
			this.issuing.withdraw(draft);
			flash.addFlashAttribute("notice", "已撤销下达，草稿回到核对状态。");
		}
		catch (RefusedException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/imports/%d/issue".formatted(draft);
	}

	@PostMapping("/issue")
	String issue(@PathVariable long draft, @RequestParam int shown, RedirectAttributes flash) {
		try {
			IssuedDraft issued = this.issuing.issueAsShown(draft, shown);
			flash.addFlashAttribute("notice", issued.already() ? "这份要点此前已经下达，共 %d 条台账条目。".formatted(issued.entries())
					: "已下达：生成 %d 条台账条目，各责任单位现在可以填报。".formatted(issued.entries()));
			return "redirect:/plans/" + issued.planId();
		}
		catch (RefusedException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
			return "redirect:/imports/%d/issue".formatted(draft);
		}
	}

}
