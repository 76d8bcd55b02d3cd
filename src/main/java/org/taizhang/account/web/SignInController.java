package org.taizhang.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.taizhang.shared.CurrentUser;

/** The page; the POST is Spring Security's. */
@Controller
class SignInController {

	/**
	 * @param because why one is here without having asked: {@code expired}, {@code ended}
	 * or {@code out}
	 */
	@GetMapping("/sign-in")
	String form(CurrentUser user, @RequestParam(defaultValue = "") String because, Model model) {
		if (user != null) {
			return "redirect:/";
		}
		switch (because) {
			case "expired" -> model.addAttribute("problem", "登录已过期（30分钟没有操作）。请重新登录，登录后回到刚才的页面。");
			case "ended" -> model.addAttribute("problem", "登录已结束：密码或账号状态有变动。请重新登录，有疑问请联系系统管理员。");
			case "out" -> model.addAttribute("notice", "已退出登录。");
			default -> {
			}
		}
		return "account/sign-in";
	}

}
