package org.taizhang.ranking.web;

import java.time.Clock;
import java.time.LocalDate;

import lombok.RequiredArgsConstructor;
import org.taizhang.plan.PlanQueries;
import org.taizhang.plan.PlanSummary;
import org.taizhang.ranking.GroupRanking;
import org.taizhang.ranking.Quarter;
import org.taizhang.ranking.QuarterRanking;
import org.taizhang.ranking.RankedUnit;
import org.taizhang.ranking.domain.RankingQueries;
import org.taizhang.ranking.domain.ScoredRowQueries;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.Role;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The quarter's ranking, and why a unit has the score that it has. */
@Controller
@RequestMapping("/ranking")
@RequiredArgsConstructor
class RankingController {

	private final RankingQueries rankings;

	private final ScoredRowQueries rows;

	private final PlanQueries plans;

	private final Clock clock;

	@GetMapping
	String ranking(@RequestParam(required = false) Quarter quarter, CurrentUser user, Model model) {
		QuarterRanking ranking = this.rankings.ranking(orCurrent(quarter));
		int firstYear = this.plans.plans().stream().mapToInt(PlanSummary::year).min().orElse(today().getYear());
		model.addAttribute("ranking", ranking);
		model.addAttribute("years",
				YearOfQuarters.upTo(Quarter.containing(today()), firstYear, ranking.cutoff().quarter()));
		model.addAttribute("ownUnit", user.unitId());
		return "ranking/index";
	}

	/**
	 * Everybody who sees the ranking may see why; entries open for those who may read
	 * them.
	 */
	@GetMapping("/{unitId}")
	String unit(@PathVariable long unitId, @RequestParam(required = false) Quarter quarter, CurrentUser user,
			Model model) {
		QuarterRanking ranking = this.rankings.ranking(orCurrent(quarter));
		GroupRanking group = ranking.groupOf(unitId)
			.orElseThrow(() -> new NotFoundException(
					"这个单位在" + ranking.cutoff().quarter().label() + "没有台账条目，所以没有得分。请回到排名页，换一个单位或季度。"));
		RankedUnit unit = ranking.unit(unitId).orElseThrow();
		model.addAttribute("score",
				new ScoreView(ranking, group, unit,
						unit.card()
							.lines()
							.stream()
							.map(line -> new ScoreView.Line(line, this.rows.behind(line, ranking.cutoff())))
							.toList(),
						!user.is(Role.STAFF) || user.isStaffOf(unitId)));
		return "ranking/unit";
	}

	private Quarter orCurrent(Quarter quarter) {
		return (quarter != null) ? quarter : Quarter.containing(today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
