package org.taizhang.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.LedgerQueries;
import org.taizhang.ledger.PublishedLedger;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.shared.CurrentUser;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What anybody may read without signing in. */
@Controller
@RequestMapping("/public")
@RequiredArgsConstructor
class PublicController {

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final PublicLedgers published;

	private final PlanQueries plans;

	private final LedgerQueries ledgers;

	private final Clock clock;

	/** Signed in, the layout differs: those pages are nobody else's. */
	@ModelAttribute
	void mayBeKeptForAMinute(CurrentUser user, HttpServletResponse response) {
		if (user == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(FRESH).cachePublic().getHeaderValue());
			response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		}
	}

	@GetMapping
	String plans(Model model) {
		Map<Integer, List<PublicPlan>> years = this.plans.plans()
			.stream()
			.map(plan -> new PublicPlan(plan, this.ledgers.publishedLedgers(plan.id()).size()))
			.collect(Collectors.groupingBy(plan -> plan.summary().year(), LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("years", years);
		return "publication/index";
	}

	@GetMapping("/plans/{id}")
	String plan(@PathVariable long id, Model model) {
		PlanSummary plan = this.published.plan(id);
		model.addAttribute("plan", plan);
		model.addAttribute("rows", BreakdownLine.of(this.ledgers.breakdown(id)));
		model.addAttribute("ledgers", this.ledgers.publishedLedgers(id).stream().map(this::filed).toList());
		return "publication/plan";
	}

	@GetMapping("/plans/{id}/breakdown.xlsx")
	ResponseEntity<byte[]> breakdown(@PathVariable long id) {
		return Workbook.of(BreakdownSheet.of(this.published.plan(id), this.ledgers.breakdown(id)));
	}

	@GetMapping("/plans/{id}/units/{code}")
	String ledger(@PathVariable long id, @PathVariable String code, Model model) {
		PublicLedgers.Opened ledger = this.published.ledger(id, code);
		model.addAttribute("plan", ledger.plan());
		model.addAttribute("ledger", filed(ledger.filing()));
		model.addAttribute("rows", LedgerLine.of(ledger.rows()));
		return "publication/ledger";
	}

	@GetMapping("/plans/{id}/units/{code}/ledger.xlsx")
	ResponseEntity<byte[]> workbook(@PathVariable long id, @PathVariable String code) {
		PublicLedgers.Opened ledger = this.published.ledger(id, code);
		FiledLedger filed = filed(ledger.filing());
		return Workbook
			.of(LedgerSheet.of(ledger.plan(), filed.unit(), Printed.date(filed.publishedOn()) + "公开", ledger.rows()));
	}

	private FiledLedger filed(PublishedLedger ledger) {
		return new FiledLedger(ledger.unitCode(), ledger.unitName(),
				LocalDate.ofInstant(ledger.publishedAt(), this.clock.getZone()), ledger.inTime(), ledger.entries(),
				ledger.closed());
	}

	/** A plan in the list of plans. */
	public record PublicPlan(PlanSummary summary, int ledgers) {
	}

	/**
	 * A published ledger in the list and at the head of its page.
	 *
	 * @param inTime by the plan's date for it
	 */
	public record FiledLedger(String code, String unit, LocalDate publishedOn, boolean inTime, int entries,
			int closed) {
	}

}
