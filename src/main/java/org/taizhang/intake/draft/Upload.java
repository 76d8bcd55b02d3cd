package org.taizhang.intake.draft;

import java.nio.charset.StandardCharsets;

import org.taizhang.intake.reading.ReadingOptions;

/**
 * A file that somebody wants read.
 *
 * @param title what it is called where the file does not say, or null
 * @param form the form it came from, null where nothing is sent twice
 * @param instead a draft that the new one takes the place of, or null
 */
public record Upload(UploadedFile file, ReadingOptions options, String title, String form, Long instead) {

	/** The same for what one form sends twice, other for whatever else; or null. */
	String key() {
		if (this.form == null || this.form.isBlank()) {
			return null;
		}
		String sent = this.form + '\n' + this.options + '\n' + this.instead + '\n' + this.file.sha256();
		return UploadedFile.sha256(sent.getBytes(StandardCharsets.UTF_8));
	}

}
