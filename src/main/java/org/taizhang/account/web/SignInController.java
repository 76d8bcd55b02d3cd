package org.taizhang.account.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.taizhang.shared.CurrentUser;

/** The page; the POST is Spring Security's. */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	String form(CurrentUser user) {
		return (user != null) ? "redirect:/" : "account/sign-in";
	}

}
