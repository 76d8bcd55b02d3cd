package org.taizhang.ledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.taizhang.ledger.domain.EvidenceFile;

import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A link, a file, or both; each becomes a piece of evidence.
 */
record EvidenceForm(String title, String url, MultipartFile file) {

	boolean hasLink() {
		return StringUtils.hasText(this.url);
	}

	boolean hasFile() {
		return this.file != null && !(this.file.isEmpty() && !StringUtils.hasText(this.file.getOriginalFilename()));
	}

	/** Refuses before it reads: what is too big is not taken into memory. */
	EvidenceFile checkedFile() {
		if (this.file.getSize() > EvidenceFile.MOST_BYTES) {
			throw EvidenceFile.tooBig(this.file.getOriginalFilename());
		}
		try {
			return EvidenceFile.of(this.file.getOriginalFilename(), this.file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
