package org.taizhang.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.DraftQueries;
import org.taizhang.intake.draft.DraftService;
import org.taizhang.intake.draft.DraftSources;
import org.taizhang.intake.draft.ReadingService;
import org.taizhang.shared.CurrentUser;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads, and the drafts made from them. */
@Controller
@RequestMapping("/imports")
@RequiredArgsConstructor
class ImportsController {

	private final ReadingService readings;

	private final DraftService drafts;

	private final DraftQueries queries;

	private final DraftSources sources;

	@GetMapping
	String list(Model model) {
		model.addAttribute("drafts", this.queries.list());
		model.addAttribute("form", UploadForm.blank());
		return "intake/index";
	}

	/**
	 * A file that clearly cannot be read leads back to the form, and nothing is stored.
	 */
	@PostMapping
	ModelAndView upload(@ModelAttribute("upload") UploadForm form, CurrentUser user) throws IOException {
		try {
			return new ModelAndView("redirect:/imports/" + this.readings.read(form.upload(user.username())));
		}
		catch (UnreadableDocumentException ex) {
			ModelAndView again = new ModelAndView("intake/index", HttpStatus.UNPROCESSABLE_CONTENT);
			again.addObject("drafts", this.queries.list());
			again.addObject("form", form.again());
			again.addObject("unreadable", ex.getMessage());
			again.addObject("unreadableName", form.fileName());
			return again;
		}
	}

	@GetMapping("/{draft}/file")
	ResponseEntity<byte[]> file(@PathVariable long draft) {
		String name = this.queries.draft(draft).fileName();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(this.sources.file(draft));
	}

	@PostMapping("/{draft}/discard")
	String discard(@PathVariable long draft, RedirectAttributes flash) {
		this.drafts.discard(draft);
		this.readings.stop(draft);
		flash.addFlashAttribute("notice", "已作废，需要时可以在列表里恢复。");
		return "redirect:/imports";
	}

	@PostMapping("/{draft}/restore")
	String restore(@PathVariable long draft) {
		this.drafts.restore(draft);
		return "redirect:/imports/" + draft;
	}

}
