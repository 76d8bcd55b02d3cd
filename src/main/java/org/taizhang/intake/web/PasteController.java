package org.taizhang.intake.web;

import java.time.Clock;
import java.time.LocalDateTime;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.ReadingService;
import org.taizhang.shared.CurrentUser;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Words pasted instead of a file; they take the same way. */
@Controller
@RequestMapping("/imports/pasted")
@RequiredArgsConstructor
class PasteController {

	private final ReadingService readings;

	private final Clock clock;

	@GetMapping
	String blank(Model model) {
		model.addAttribute("form", PasteForm.blank());
		return "intake/pasted";
	}

	@PostMapping
	ModelAndView read(@ModelAttribute("pasted") PasteForm form, CurrentUser user) {
		try {
			long draft = this.readings.read(form.upload(user.username(), LocalDateTime.now(this.clock)));
			return new ModelAndView("redirect:/imports/" + draft);
		}
		catch (UnreadableDocumentException ex) {
			ModelAndView again = new ModelAndView("intake/pasted", HttpStatus.UNPROCESSABLE_CONTENT);
			again.addObject("form", form.again());
			again.addObject("unreadable", ex.getMessage());
			return again;
		}
	}

}
