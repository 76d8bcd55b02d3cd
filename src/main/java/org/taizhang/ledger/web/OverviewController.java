package org.taizhang.ledger.web;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 总览: what is wrong and where, in ten seconds. */
@Controller
@RequiredArgsConstructor
class OverviewController {

	private final PlanChoices plans;

	private final OverviewQueries queries;

	@GetMapping("/overview")
	String overview(@RequestParam(required = false) Long plan, Model model) {
		PlanChoice choice = this.plans.choose(plan);
		model.addAttribute("plan", choice);
		if (!choice.isEmpty()) {
			model.addAttribute("view", this.queries.overview(choice.id()));
		}
		return "ledger/overview";
	}

}
