package org.taizhang.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import lombok.RequiredArgsConstructor;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.taizhang.account.AccountService;
import org.taizhang.account.SignedInUser;
import org.taizhang.shared.CurrentUser;

/** The own password. */
@Controller
@RequestMapping("/account/password")
@RequiredArgsConstructor
class PasswordController {

	private final AccountService accounts;

	private final SessionRegistry sessions;

	@GetMapping
	String form(@AuthenticationPrincipal SignedInUser signedIn, Model model) {
		model.addAttribute("form", new PasswordForm("", "", ""));
		model.addAttribute("mustChange", signedIn.isMustChangePassword());
		return "account/password";
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult result,
			@AuthenticationPrincipal SignedInUser signedIn, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes flash) {
		check(form, result, signedIn.getUser());
		if (result.hasErrors()) {
			model.addAttribute("mustChange", signedIn.isMustChangePassword());
			return "account/password";
		}
		goOnAs(this.accounts.changePassword(signedIn.getUser(), form.newPassword()), request, response);
		flash.addFlashAttribute("notice", "密码已修改，下次登录请用新密码。");
		return "redirect:/";
	}

	private void check(PasswordForm form, BindingResult result, CurrentUser user) {
		if (result.hasErrors()) {
			return;
		}
		if (!this.accounts.isPasswordOf(user, form.currentPassword())) {
			result.rejectValue("currentPassword", "wrong", "现在的密码不正确，请重新填写。");
			return;
		}
		this.accounts.problemsOf(user, form.newPassword())
			.forEach(problem -> result.rejectValue("newPassword", "rules", problem));
		if (!form.newPassword().equals(form.repeatedPassword())) {
			result.rejectValue("repeatedPassword", "different", "两次填写的新密码不一样，请重新填写。");
		}
	}

	/** All sessions of the account have ended; this one goes on, under a new id. */
	private void goOnAs(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
		user.eraseCredentials();
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(context);
		new HttpSessionSecurityContextRepository().saveContext(context, request, response);
		this.sessions.registerNewSession(request.getSession().getId(), user);
	}

}
