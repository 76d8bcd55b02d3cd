package org.taizhang.organisation.web;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.taizhang.organisation.domain.UnitPasting;
import org.taizhang.organisation.domain.UnitPasting.Outcome;
import org.taizhang.organisation.domain.UnitPasting.Report;

/** Many units at once: paste, look at the report, save. */
@Controller
@RequestMapping("/admin/units/paste")
@RequiredArgsConstructor
class UnitPasteController {

	/** More lines of the report than that nobody reads. */
	private static final int MOST_SHOWN = 500;

	private final UnitPasting pasting;

	@GetMapping
	String blank(Model model) {
		model.addAttribute("text", "");
		return "organisation/units-paste";
	}

	@PostMapping
	String check(@RequestParam(defaultValue = "") String text, Model model) {
		Report report = this.pasting.check(text);
		if (report.lines().isEmpty()) {
			model.addAttribute("problem", "没有读到单位。请从 Excel 中复制“名称、类别、代码、别名”几列，粘贴到下面。");
		}
		return page(text, report, model);
	}

	@PostMapping("/save")
	String save(@RequestParam(defaultValue = "") String text, Model model, RedirectAttributes flash) {
		Report report = this.pasting.save(text);
		String done = "新增 " + report.count(Outcome.NEW) + " 个单位，补充别名 " + report.count(Outcome.MORE_ALIASES) + " 个单位。";
		if (report.count(Outcome.PROBLEM) == 0) {
			flash.addFlashAttribute("notice", done);
			return "redirect:/admin/units";
		}
		model.addAttribute("notice", done + "其余 " + report.count(Outcome.PROBLEM) + " 行有问题，没有保存，留在下面。");
		String left = report.problemText();
		return page(left, this.pasting.check(left), model);
	}

	private static String page(String text, Report report, Model model) {
		model.addAttribute("text", text);
		model.addAttribute("report", report);
		model.addAttribute("problems", report.having(Outcome.PROBLEM).stream().limit(MOST_SHOWN).toList());
		model.addAttribute("good",
				report.lines().stream().filter(line -> line.outcome() != Outcome.PROBLEM).limit(MOST_SHOWN).toList());
		return "organisation/units-paste";
	}

}
