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

import org.taizhang.organisation.UnitGroupRef;
import org.taizhang.organisation.domain.GroupUpkeep;

/** Groups: listed, added, edited, deleted. */
@Controller
@RequestMapping("/admin/groups")
@RequiredArgsConstructor
class GroupController {

	private final GroupUpkeep groups;

	private final GroupQueries queries;

	@GetMapping
	String list(Model model) {
		model.addAttribute("groups", this.queries.groups());
		return "organisation/groups";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return page(GroupForm.empty(), null, model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") GroupForm form, BindingResult result, Model model,
			RedirectAttributes flash) {
		return save(form, result, null, () -> this.groups.add(form.toSheet()), model, flash);
	}

	@GetMapping("/{id}")
	String edit(@PathVariable long id, Model model) {
		return page(GroupForm.of(this.groups.sheet(id)), id, model);
	}

	@PostMapping("/{id}")
	String save(@PathVariable long id, @Valid @ModelAttribute("form") GroupForm form, BindingResult result, Model model,
			RedirectAttributes flash) {
		return save(form, result, id, () -> this.groups.save(id, form.toSheet()), model, flash);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable long id, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", "已删除单位组“" + this.groups.delete(id).name() + "”。已印发的要点不受影响。");
		return "redirect:/admin/groups";
	}

	/** A new group goes on to the choice of its members. */
	private String save(GroupForm form, BindingResult result, Long id, Supplier<UnitGroupRef> saving, Model model,
			RedirectAttributes flash) {
		Optional<UnitGroupRef> saved = Saving.attempt(result, saving);
		if (saved.isEmpty()) {
			return page(form, id, model);
		}
		boolean members = id == null && !saved.get().openEnded();
		flash.addFlashAttribute("notice", "已保存“" + saved.get().name() + "”。" + (members ? "请勾选它的成员。" : ""));
		return members ? "redirect:/admin/groups/" + saved.get().id() + "/members" : "redirect:/admin/groups";
	}

	private static String page(GroupForm form, Long id, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("id", id);
		model.addAttribute("openness", Option.OPENNESS);
		return "organisation/group";
	}

}
