package org.taizhang.intake.web;

import lombok.RequiredArgsConstructor;
import org.taizhang.intake.draft.DraftView;
import org.taizhang.intake.draft.ReadingService;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A draft that is not read: how far its reading has come, or why it failed. */
@Component
@RequiredArgsConstructor
class ReadingPage {

	private final ReadingService readings;

	String show(DraftView draft, Model model) {
		model.addAttribute("draft", draft);
		model.addAttribute("form", UploadForm.insteadOf(draft));
		if (draft.reading()) {
			model.addAttribute("state", this.readings.state(draft.id()));
		}
		return "intake/reading";
	}

	/** Only what moves. */
	String progress(DraftView draft, Model model) {
		show(draft, model);
		return "intake/reading :: progress";
	}

}
