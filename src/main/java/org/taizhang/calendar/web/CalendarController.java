package org.taizhang.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.taizhang.calendar.WorkingDays;
import org.taizhang.calendar.YearArrangement;
import org.taizhang.calendar.domain.CalendarService;
import org.taizhang.calendar.domain.PastedYear;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

/** Years of the working-day calendar: shown, loaded. */
@Controller
@RequestMapping("/admin/calendar")
@RequiredArgsConstructor
class CalendarController {

	private final CalendarService calendar;

	private final CalendarQueries queries;

	private final Clock clock;

	/**
	 * @param workingDays of the whole year
	 */
	record YearView(CalendarQueries.YearRow row, int workingDays, LocalDate loadedOn) {
	}

	@GetMapping
	String years(Model model) {
		List<YearArrangement> years = this.calendar.years();
		WorkingDays days = new WorkingDays(years);
		model.addAttribute("years",
				this.queries.years()
					.stream()
					.map(row -> new YearView(row, workingDays(row.year(), days),
							row.loadedAt().atZoneSameInstant(this.clock.getZone()).toLocalDate()))
					.toList());
		model.addAttribute("missing", missing(years));
		model.addAttribute("thisYear", LocalDate.now(this.clock).getYear());
		return "calendar/years";
	}

	@GetMapping("/{year}")
	String year(@PathVariable int year, Model model) {
		List<YearArrangement> years = this.calendar.years();
		YearArrangement arrangement = years.stream()
			.filter(known -> known.year() == year)
			.findFirst()
			.orElseThrow(() -> new NotFoundException(year + " 年还没有加载。请到“工作日历”加载这一年。"));
		WorkingDays days = new WorkingDays(years);
		model.addAttribute("year", year);
		model.addAttribute("months", MonthView.of(arrangement, days));
		model.addAttribute("workingDays", workingDays(year, days));
		model.addAttribute("row", this.queries.years().stream().filter(row -> row.year() == year).findFirst().get());
		return "calendar/year";
	}

	@GetMapping("/load")
	String blank(@RequestParam(required = false) Integer year, Model model) {
		int wanted = (year != null) ? year : LocalDate.now(this.clock).getYear() + 1;
		model.addAttribute("form", new YearForm(String.valueOf(wanted), "", "", ""));
		return "calendar/load";
	}

	@PostMapping("/load")
	String load(@Valid @ModelAttribute("form") YearForm form, BindingResult result, Model model,
			RedirectAttributes flash) {
		if (!result.hasErrors()) {
			try {
				List<YearArrangement> known = this.calendar.years();
				List<YearArrangement> years = PastedYear.read(form.text(), Integer.parseInt(form.year()), known);
				List<Integer> replaced = replaced(years, known);
				if (!replaced.isEmpty() && !"yes".equals(form.replace())) {
					model.addAttribute("replaced", replaced);
					return "calendar/load";
				}
				this.calendar.load(years, form.sourceOr("管理员加载"));
				int shown = years.get(years.size() - 1).year();
				flash.addFlashAttribute("notice", "已加载 " + shown + " 年的放假安排，请与通知核对一遍。");
				return "redirect:/admin/calendar/" + shown;
			}
			catch (RefusedException ex) {
				result.rejectValue("text", "refused", ex.getMessage());
			}
		}
		return "calendar/load";
	}

	private static List<Integer> replaced(List<YearArrangement> years, List<YearArrangement> known) {
		return years.stream()
			.filter(year -> known.stream().anyMatch(other -> other.year() == year.year() && !other.equals(year)))
			.map(YearArrangement::year)
			.toList();
	}

	/** The years that dates of this and next year's plans run into. */
	private List<Integer> missing(List<YearArrangement> years) {
		int thisYear = LocalDate.now(this.clock).getYear();
		List<Integer> wanted = new ArrayList<>(List.of(thisYear, thisYear + 1));
		wanted.removeAll(new TreeSet<>(years.stream().map(YearArrangement::year).toList()));
		return wanted;
	}

	private static int workingDays(int year, WorkingDays days) {
		return days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
	}

}
