package org.taizhang.intake.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftReview;
import org.taizhang.intake.draft.PhraseQueries;
import org.taizhang.intake.draft.PhraseService;
import org.taizhang.organisation.UnitDirectory;
import org.taizhang.organisation.UnitKind;
import org.taizhang.organisation.UnitRef;
import org.taizhang.shared.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Each distinct unit phrase once, those to be decided first. */
@Controller
@RequestMapping("/imports/{draft}/units")
@RequiredArgsConstructor
class PhraseController {

	private final DraftQueries drafts;

	private final PhraseQueries queries;

	private final PhraseService phrases;

	private final UnitDirectory directory;

	@GetMapping
	String phrases(@PathVariable long draft, @RequestParam(required = false) Long phrase, Model model) {
		return show(draft, phrase, model);
	}

	@PostMapping("/{phrase}")
	String decide(@PathVariable long draft, @PathVariable long phrase, @ModelAttribute("decision") DecisionForm form,
			Model model, HttpServletResponse response) {
		try {
			form.apply(this.phrases, draft, phrase);
		}
		catch (RefusedException ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			model.addAttribute("problem", ex.getMessage());
			model.addAttribute("typed", form);
			return show(draft, phrase, model);
		}
		return "redirect:/imports/%d/units".formatted(draft);
	}

	/**
	 * The open form with more units ticked, all else as it was filled in; nothing is
	 * stored.
	 * @param all of these kinds; none at all to clear the list
	 */
	@PostMapping("/{phrase}/ticked")
	String tick(@PathVariable long draft, @PathVariable long phrase, @ModelAttribute("decision") DecisionForm form,
			@RequestParam(defaultValue = "") Set<UnitKind> all, Model model) {
		model.addAttribute("typed", form.ticking(all, active()));
		return show(draft, phrase, model);
	}

	/** All that look like units, each with the kind that its words suggest. */
	@PostMapping("/new")
	String allNew(@PathVariable long draft, RedirectAttributes flash) {
		List<PhraseService.NewUnit> named = this.queries.phrases(draft)
			.stream()
			.filter(phrase -> !phrase.settled() && phrase.looksLikeUnit())
			.map(phrase -> new PhraseService.NewUnit(phrase.id(), SuggestedKinds.ofUnit(phrase.phrase())))
			.toList();
		try {
			this.phrases.allNewUnits(draft, named);
			flash.addFlashAttribute("notice", "已新建 " + named.size() + " 个单位。");
		}
		catch (RefusedException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/imports/%d/units".formatted(draft);
	}

	@PostMapping("/recognise")
	String recognise(@PathVariable long draft) {
		this.phrases.recognise(draft);
		return "redirect:/imports/%d/units".formatted(draft);
	}

	private List<UnitRef> active() {
		return this.directory.units().stream().filter(UnitRef::active).toList();
	}

	private String show(long draft, Long open, Model model) {
		DraftReview review = this.drafts.review(draft);
		if (!review.draft().read()) {
			return "redirect:/imports/" + draft;
		}
		List<PhraseCard> cards = this.queries.phrases(draft)
			.stream()
			.map(phrase -> PhraseCard.of(phrase, open))
			.toList();
		List<UnitRef> active = active();
		model.addAttribute("review", review);
		model.addAttribute("draft", review.draft());
		model.addAttribute("undecided", cards.stream().filter(card -> !card.phrase().settled()).toList());
		model.addAttribute("decided", cards.stream().filter(card -> card.phrase().settled()).toList());
		model.addAttribute("newUnits",
				cards.stream().map(PhraseCard::phrase).filter(p -> !p.settled() && p.looksLikeUnit()).toList());
		model.addAttribute("unitsByKind", byKind(active));
		model.addAttribute("counties", active.stream().anyMatch(unit -> unit.kind() == UnitKind.COUNTY));
		model.addAttribute("groups", this.directory.groups());
		model.addAttribute("kinds", UnitKind.values());
		cards.stream()
			.filter(PhraseCard::open)
			.findFirst()
			.ifPresent(card -> model.addAttribute("ticked", card.ticked(active)));
		return "intake/units";
	}

	private static Map<UnitKind, List<UnitRef>> byKind(List<UnitRef> units) {
		return units.stream().collect(Collectors.groupingBy(UnitRef::kind, LinkedHashMap::new, Collectors.toList()));
	}

}
