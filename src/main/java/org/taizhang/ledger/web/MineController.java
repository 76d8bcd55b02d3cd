package org.taizhang.ledger.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.Completion;
import org.taizhang.ledger.EntryStatus;
import org.taizhang.ledger.LedgerQueries;
import org.taizhang.ledger.domain.FilingService;
import org.taizhang.ledger.web.MineView.FilingView;
import org.taizhang.ledger.web.MineView.Todo;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitRef;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 我的台账: where a unit's staff begin their day. */
@Controller
@RequiredArgsConstructor
class MineController {

	private static final String LINES = """
			select * from entry_signal(:today, :amber) where plan_id = :plan and unit_id = :unit""";

	private final PlanChoices plans;

	private final EntryLines entryLines;

	private final Standings standings;

	private final UnitDirectory units;

	private final LedgerQueries ledgers;

	private final FilingService filings;

	@GetMapping("/ledger/mine")
	String mine(@RequestParam(required = false) Long plan, CurrentUser user, Model model) {
		PlanChoice choice = this.plans.choose(plan);
		String unit = this.units.unit(user.unitId()).map(UnitRef::name).orElse("");
		model.addAttribute("view",
				choice.isEmpty() ? new MineView(choice, unit, List.of(), List.of(), new Completion(0, 0), null)
						: view(choice, unit, user.unitId()));
		return "ledger/mine";
	}

	@PostMapping("/filings")
	String publish(@RequestParam long plan, CurrentUser user, RedirectAttributes redirect) {
		try {
			boolean fresh = this.filings.publish(this.plans.require(plan).id(), user);
			redirect.addFlashAttribute("notice", fresh ? "台账已公开，任何人都可以在公开页查看，并已报备案。" : "台账此前已经公开，不必重复操作。");
		}
		catch (RefusedException ex) {
			redirect.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/ledger/mine?plan=" + plan;
	}

	private MineView view(PlanChoice choice, String unit, long unitId) {
		List<EntryLine> lines = this.entryLines.read(LINES, "r.position", Map.of("plan", choice.id(), "unit", unitId));
		int closed = (int) lines.stream().filter(line -> line.status() == EntryStatus.CLOSED).count();
		return new MineView(choice, unit, todo(lines), lines, new Completion(closed, lines.size()),
				filing(choice.selected(), unitId));
	}

	private List<Todo> todo(List<EntryLine> lines) {
		LocalDate today = this.standings.today();
		return lines.stream().map(line -> {
			TodoKind kind = TodoKind.of(line, today);
			return (kind != null) ? new Todo(kind, line, why(line)) : null;
		})
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Todo::kind)
				.thenComparing(todo -> todo.line().dueOn(), Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private static String why(EntryLine line) {
		return (line.returned() && line.opinion() != null) ? "退回意见：" + line.opinion() + "；" + line.standing().reason()
				: line.standing().reason();
	}

	private FilingView filing(PlanSummary plan, long unitId) {
		String by = (plan.ledgerDue() != null) ? "要求" + this.standings.printed(plan.ledgerDue()) + "前公开备案" : "";
		return this.ledgers.publishedLedger(plan.id(), unitId).map(filing -> {
			String on = this.standings.printed(LocalDate.ofInstant(filing.publishedAt(), this.standings.zone()));
			return new FilingView(true, !filing.inTime(),
					on + "公开并备案" + (filing.inTime() ? "" : "，晚于要求的" + this.standings.printed(plan.ledgerDue())));
		})
			.orElseGet(() -> new FilingView(false,
					plan.ledgerDue() != null && plan.ledgerDue().isBefore(this.standings.today()),
					"尚未公开" + (by.isEmpty() ? "" : "，" + by)));
	}

}
