package org.taizhang.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.taizhang.shared.CurrentUser;

/** Sends everybody to what they need first. */
@Controller
class HomeController {

	@GetMapping("/")
	String home(CurrentUser user) {
		return "redirect:" + switch (user.role()) {
			case STAFF -> "/ledger/mine";
			case SUPERVISOR -> "/overview";
			case ADMIN -> "/plans";
			case AUDITOR -> "/audit";
		};
	}

}
