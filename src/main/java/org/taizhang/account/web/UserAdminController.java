package org.taizhang.account.web;

import java.util.Arrays;
import java.util.List;

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

import org.taizhang.account.AccountService;
import org.taizhang.account.UserQueries;
import org.taizhang.account.UserQueries.UserLine;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;
import org.taizhang.shared.Role;

/** Upkeep of accounts. */
@Controller
@RequestMapping("/admin/users")
@RequiredArgsConstructor
class UserAdminController {

	private final AccountService accounts;

	private final UserQueries queries;

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, CurrentUser user, Model model) {
		model.addAttribute("form", UserForm.empty());
		return page(q, user, model);
	}

	@PostMapping
	String add(@Valid @ModelAttribute("form") UserForm form, BindingResult result, CurrentUser user, Model model,
			RedirectAttributes flash) {
		if (form.role() != null && !form.fitsUnit()) {
			result.rejectValue("unitId", "unit",
					(form.role() == Role.STAFF) ? "单位联络员必须属于一个单位，请选择。" : "只有单位联络员属于单位，请选“不属于单位”。");
		}
		if (!result.hasErrors()) {
			try {
				String password = this.accounts.create(form.username(), form.displayName(), form.role(), form.unitId());
				flash.addFlashAttribute("oneTime", new OneTime(form.username(), password));
				return "redirect:/admin/users";
			}
			catch (RefusedException ex) {
				result.rejectValue("username", "refused", ex.getMessage());
			}
		}
		return page("", user, model);
	}

	@PostMapping("/{id}/disable")
	String disable(@PathVariable long id, CurrentUser user, RedirectAttributes flash) {
		this.accounts.disable(id, user);
		return done(flash, "账号已停用，打开的会话已结束。");
	}

	@PostMapping("/{id}/enable")
	String enable(@PathVariable long id, RedirectAttributes flash) {
		this.accounts.enable(id);
		return done(flash, "账号已启用。");
	}

	@PostMapping("/{id}/unlock")
	String unlock(@PathVariable long id, RedirectAttributes flash) {
		this.accounts.unlock(id);
		return done(flash, "账号已解锁，可以马上登录。");
	}

	@PostMapping("/{id}/reset-password")
	String resetPassword(@PathVariable long id, CurrentUser user, RedirectAttributes flash) {
		if (id == user.id()) {
			throw new RefusedException("自己的密码请在右上角“修改密码”中修改。");
		}
		flash.addFlashAttribute("oneTime", new OneTime(this.queries.usernameOf(id), this.accounts.resetPassword(id)));
		return "redirect:/admin/users";
	}

	private String page(String q, CurrentUser user, Model model) {
		List<UserLine> users = this.queries.users(q);
		model.addAttribute("q", q);
		model.addAttribute("me", user.id());
		model.addAttribute("users", users);
		model.addAttribute("units", this.queries.unitChoices());
		model.addAttribute("roles",
				Arrays.stream(Role.values()).map(role -> new RoleChoice(role.name(), role.getLabel())).toList());
		return "account/users";
	}

	private static String done(RedirectAttributes flash, String notice) {
		flash.addFlashAttribute("notice", notice);
		return "redirect:/admin/users";
	}

	/** Shown once, on the page after the change. */
	record OneTime(String username, String password) {
	}

	record RoleChoice(String value, String label) {
	}

}
