package org.taizhang.ledger.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.shared.CurrentUser;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 条目: everything about one entry. */
@Controller
@RequiredArgsConstructor
class EntryController {

	private final EntryQueries queries;

	@GetMapping("/entries/{id}")
	String entry(@PathVariable long id, CurrentUser user, Model model) {
		model.addAttribute("view", this.queries.entry(id, user));
		return "ledger/entry";
	}

}
