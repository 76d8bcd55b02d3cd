package org.taizhang.account.audit;

import lombok.RequiredArgsConstructor;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.taizhang.account.AuditTrail;
import org.taizhang.shared.CurrentUser;

/** The audit trail, for the auditor; that it is read is recorded too. */
@Controller
@RequiredArgsConstructor
class AuditController {

	private final AuditQueries queries;

	private final AuditWords words;

	private final AuditTrail trail;

	@GetMapping("/audit")
	String page(AuditFilter filter, CurrentUser user, Model model) {
		model.addAttribute("page", this.queries.page(filter));
		model.addAttribute("filter", filter);
		model.addAttribute("subjects", this.words.choices("table."));
		model.addAttribute("operations", this.words.choices("operation."));
		this.trail.record(user.username(), "READ", "audit_entry", true);
		return "audit/index";
	}

}
