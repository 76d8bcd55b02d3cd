package org.taizhang.intake.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;

import org.taizhang.intake.document.UnreadableDocumentException;
import org.taizhang.intake.draft.Upload;
import org.taizhang.intake.draft.UploadedFile;
import org.taizhang.intake.reading.ReadingOptions;

/**
 * Words copied out of a document or a page.
 *
 * @param name what the plan is called where its words do not say
 * @param text as typed or pasted, where there is no html
 * @param html as pasted with its tables; counts before the text
 * @param once tells this form from every other, so that a double click makes one draft
 */
record PasteForm(String name, String text, String html, Boolean firstListedLeads, Integer year, String once) {

	private static final int MOST_BYTES = 5 * 1024 * 1024;

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm");

	PasteForm {
		// what is copied out of some programs has zero characters in it
		name = Objects.requireNonNullElse(name, "").replace("\0", "").strip();
		text = Objects.requireNonNullElse(text, "").replace("\0", "");
		html = Objects.requireNonNullElse(html, "");
		firstListedLeads = Boolean.TRUE.equals(firstListedLeads);
	}

	static PasteForm blank() {
		return new PasteForm(null, null, null, false, null, UUID.randomUUID().toString());
	}

	/** To be sent again. */
	PasteForm again() {
		return new PasteForm(this.name, this.text, this.html, this.firstListedLeads, this.year,
				UUID.randomUUID().toString());
	}

	/**
	 * As a file, which is kept and can be had back.
	 * @throws UnreadableDocumentException with what the user can do
	 */
	Upload upload(String username, LocalDateTime now) {
		boolean marked = !PastedPage.words(this.html).isBlank();
		String content = marked ? PastedPage.of(fileName(now), this.html) : this.text;
		if (content.isBlank()) {
			throw new UnreadableDocumentException("还没有粘贴文字：请复制要点全文，粘贴到下面的框里再读取。");
		}
		byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > MOST_BYTES) {
			throw new UnreadableDocumentException("粘贴的文字超过 5 MB：请存成文件后上传，或只粘贴要点和分解表。");
		}
		return new Upload(new UploadedFile(fileName(now) + (marked ? ".html" : ".txt"), bytes, username),
				new ReadingOptions(this.firstListedLeads, this.year), this.name, this.once, null);
	}

	private String fileName(LocalDateTime now) {
		return this.name.isEmpty() ? "粘贴的文字 " + MINUTE.format(now) : this.name.replaceAll("[/\\\\:*?\"<>|]", " ");
	}

}
