package org.taizhang.ledger.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.Completion;
import org.taizhang.ledger.CompletionQueries;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Plans, and a plan as its 任务分解表 with live completion. */
@Controller
@RequiredArgsConstructor
class PlanController {

	private final PlanQueries plans;

	private final PlanChoices choices;

	private final CompletionQueries completion;

	private final BreakdownQueries breakdowns;

	@GetMapping("/plans")
	String list(Model model) {
		List<PlanLine> lines = this.plans.plans()
			.stream()
			.map(plan -> new PlanLine(plan, this.completion.plan(plan.id())))
			.toList();
		model.addAttribute("plans", lines);
		return "ledger/plans";
	}

	@GetMapping("/plans/{id}")
	String breakdown(@PathVariable long id, CurrentUser user, Model model) {
		model.addAttribute("view", this.breakdowns.breakdown(this.choices.require(id), user));
		return "ledger/breakdown";
	}

	/** templates/ledger/plans.html: a plan and how many of its requirements are done. */
	record PlanLine(PlanSummary plan, Completion completion) {
	}

}
