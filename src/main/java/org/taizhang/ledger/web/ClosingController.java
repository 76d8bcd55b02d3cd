package org.taizhang.ledger.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.domain.ClosingService;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 销号: staff apply, supervisors decide one after the other, or reopen. */
@Controller
@RequiredArgsConstructor
class ClosingController {

	private static final int LONGEST = 3000;

	private final ClosingService closings;

	private final ClosingQueue queue;

	@PostMapping("/entries/{id}/closing")
	String apply(@PathVariable long id, @RequestParam String statement, @RequestParam int version, CurrentUser user,
			RedirectAttributes redirect) {
		this.closings.apply(id, checked(statement), version, user);
		redirect.addFlashAttribute("notice", "已申请销号，请等待政务公开办审核。");
		return "redirect:/entries/" + id;
	}

	/**
	 * @param closing the application to open; missing: the one that waits longest
	 */
	@GetMapping("/closings")
	String queue(@RequestParam(required = false) Long closing, CurrentUser user, Model model) {
		model.addAttribute("view", this.queue.open(closing, user));
		return "ledger/closings";
	}

	@PostMapping("/entries/{id}/closing/approve")
	String approve(@PathVariable long id, @RequestParam long closing, @RequestParam(required = false) String opinion,
			@RequestParam(defaultValue = "false") boolean inQueue, CurrentUser user, RedirectAttributes redirect) {
		this.closings.approve(id, closing, checked(opinion), user);
		redirect.addFlashAttribute("notice", "已同意销号。");
		return decided(id, closing, inQueue);
	}

	@PostMapping("/entries/{id}/closing/return")
	String returnWith(@PathVariable long id, @RequestParam long closing, @RequestParam String opinion,
			@RequestParam(defaultValue = "false") boolean inQueue, CurrentUser user, RedirectAttributes redirect) {
		this.closings.returnWith(id, closing, checked(opinion), user);
		redirect.addFlashAttribute("notice", "已退回，单位可以看到您的意见。");
		return decided(id, closing, inQueue);
	}

	@PostMapping("/entries/{id}/reopen")
	String reopen(@PathVariable long id, @RequestParam String reason, CurrentUser user, RedirectAttributes redirect) {
		this.closings.reopen(id, checked(reason), user);
		redirect.addFlashAttribute("notice", "已重新打开，单位可以继续报送并再次申请销号。");
		return "redirect:/entries/" + id;
	}

	/** The next one opens by itself. */
	private String decided(long entryId, long closingId, boolean inQueue) {
		return inQueue ? this.queue.after(closingId)
			.map(next -> "redirect:/closings?closing=" + next)
			.orElse("redirect:/closings") : "redirect:/entries/" + entryId;
	}

	private static String checked(String text) {
		if (text != null && text.length() > LONGEST) {
			throw new RefusedException("最多" + LONGEST + "字，请精简后再提交。");
		}
		return text;
	}

}
