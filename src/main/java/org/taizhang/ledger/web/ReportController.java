package org.taizhang.ledger.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.domain.EvidenceFile;
import org.taizhang.ledger.domain.ProgressService;
import org.taizhang.ledger.domain.ProgressService.Given;
import org.taizhang.ledger.domain.ProgressService.Outcome;
import org.taizhang.shared.CurrentUser;
import org.taizhang.shared.RefusedException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff report progress: save a draft, or submit. */
@Controller
@RequiredArgsConstructor
class ReportController {

	private static final int LONGEST = 5000;

	private final ProgressService progress;

	@PostMapping("/entries/{id}/report")
	String report(@PathVariable long id, @RequestParam String text,
			@RequestParam(defaultValue = "" + ProgressService.NO_DRAFT) int version,
			@RequestParam(defaultValue = "" + ProgressService.NO_REPORT) long last,
			@RequestParam(defaultValue = "false") boolean submit, @RequestParam(required = false) Long stage,
			EvidenceForm evidence, CurrentUser user, RedirectAttributes redirect) {
		if (text.length() > LONGEST) {
			throw new RefusedException("进展情况最多" + LONGEST + "字，请精简，或把详细内容放在佐证材料里。");
		}
		EvidenceFile file = evidence.hasFile() ? evidence.checkedFile() : null;
		Given given = new Given(text, version, last, evidence.hasLink() ? evidence.url() : null, file, stage);
		if (submit) {
			Outcome outcome = this.progress.submit(id, given, user);
			redirect.addFlashAttribute("notice", switch (outcome) {
				case SUBMITTED -> "进展已提交。";
				case REPEATED -> "这条进展已经提交过，没有重复提交。";
				case KEPT_AS_DRAFT -> "在您填写期间已提交过一条进展，您写的已存为草稿，请核对后再提交。";
			});
			return "redirect:/entries/" + id + ((outcome == Outcome.KEPT_AS_DRAFT) ? "#report" : "");
		}
		this.progress.saveDraft(id, given, user);
		redirect.addFlashAttribute("notice", "草稿已保存，只有本单位能看到；写好后请提交。");
		return "redirect:/entries/" + id + "#report";
	}

}
