package org.taizhang.ledger.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.domain.MeasureService;
import org.taizhang.shared.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff break an entry down. */
@Controller
@RequestMapping("/entries/{id}/measures")
@RequiredArgsConstructor
class MeasureController {

	private final MeasureService measures;

	@PostMapping
	String add(@PathVariable long id, MeasureForm form, CurrentUser user, RedirectAttributes redirect) {
		boolean added = this.measures.add(id, form.content(), user);
		return saved(id, redirect, added ? "举措已添加。" : "已有相同的举措，没有重复添加。");
	}

	@PostMapping("/{measure}")
	String revise(@PathVariable long id, @PathVariable long measure, MeasureForm form, CurrentUser user,
			RedirectAttributes redirect) {
		this.measures.revise(id, measure, form.content(), (form.version() != null) ? form.version() : 0, user);
		return saved(id, redirect, "举措已修改。");
	}

	@PostMapping("/{measure}/delete")
	String remove(@PathVariable long id, @PathVariable long measure, @RequestParam int version, CurrentUser user,
			RedirectAttributes redirect) {
		this.measures.remove(id, measure, version, user);
		return saved(id, redirect, "举措已删除。");
	}

	private static String saved(long id, RedirectAttributes redirect, String notice) {
		redirect.addFlashAttribute("notice", notice);
		return "redirect:/entries/" + id + "#measures";
	}

}
