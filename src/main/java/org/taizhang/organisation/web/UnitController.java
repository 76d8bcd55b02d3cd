package org.taizhang.organisation.web;

import java.util.Optional;
import java.util.function.Supplier;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.taizhang.organisation.UnitRef;
import org.taizhang.organisation.domain.UnitUpkeep;

/** One unit: added, edited. */
@Controller
@RequestMapping("/admin/units")
@RequiredArgsConstructor
class UnitController {

	private final UnitUpkeep units;

	@GetMapping("/new")
	String blank(Model model) {
		return page(UnitForm.empty(), null, model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") UnitForm form, BindingResult result, Model model,
			RedirectAttributes flash) {
		return save(form, result, null, () -> this.units.add(form.toSheet()), model, flash);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable long id, Model model) {
		return page(UnitForm.of(this.units.sheet(id)), id, model);
	}

	@PostMapping("/{id}")
	String save(@PathVariable long id, @Valid @ModelAttribute("form") UnitForm form, BindingResult result, Model model,
			RedirectAttributes flash) {
		return save(form, result, id, () -> this.units.save(id, form.toSheet()), model, flash);
	}

	private String save(UnitForm form, BindingResult result, Long id, Supplier<UnitRef> saving, Model model,
			RedirectAttributes flash) {
		if (form.unitKind().isEmpty()) {
			result.rejectValue("kind", "unknown", "请选择类别：部门、县（市、区）、功能区、镇（街道）或事业单位。");
		}
		Optional<UnitRef> saved = Saving.attempt(result, saving);
		if (saved.isEmpty()) {
			return page(form, id, model);
		}
		flash.addFlashAttribute("notice", "已保存“" + saved.get().name() + "”。");
		return "redirect:/admin/units";
	}

	private static String page(UnitForm form, Long id, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("id", id);
		model.addAttribute("kinds", Option.KINDS);
		model.addAttribute("states", Option.STATES);
		return "organisation/unit";
	}

}
