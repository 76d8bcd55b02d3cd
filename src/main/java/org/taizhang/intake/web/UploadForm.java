package org.taizhang.intake.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;

import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.DraftView;
import org.taizhang.intake.draft.Upload;
import org.taizhang.intake.draft.UploadedFile;
import org.taizhang.intake.reading.ReadingOptions;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file to be read.
 *
 * @param once tells this form from every other, so that a double click makes one draft
 * @param instead a draft that could not be read and that this file replaces, or null
 */
record UploadForm(MultipartFile file, Boolean firstListedLeads, Integer year, String once, Long instead) {

	UploadForm {
		// an unchecked box is not sent at all
		firstListedLeads = Boolean.TRUE.equals(firstListedLeads);
	}

	static UploadForm blank() {
		return new UploadForm(null, false, null, UUID.randomUUID().toString(), null);
	}

	/** With the options that the draft was read with. */
	static UploadForm insteadOf(DraftView draft) {
		return new UploadForm(null, draft.options().firstListedLeads(), draft.options().year(),
				UUID.randomUUID().toString(), draft.id());
	}

	/** To be sent again; the browser has to be given the file once more. */
	UploadForm again() {
		return new UploadForm(null, this.firstListedLeads, this.year, UUID.randomUUID().toString(), this.instead);
	}

	String fileName() {
		return (this.file != null) ? Objects.requireNonNullElse(this.file.getOriginalFilename(), "") : "";
	}

	Upload upload(String username) throws IOException {
		if (fileName().isBlank()) {
			throw new UnreadableDocumentException("还没有选择文件：请选择要点文件再上传。");
		}
		return new Upload(new UploadedFile(fileName(), this.file.getBytes(), username),
				new ReadingOptions(this.firstListedLeads, this.year), null, this.once, this.instead);
	}

}
