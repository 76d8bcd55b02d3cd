package org.taizhang.publication;

import java.nio.charset.StandardCharsets;

import org.taizhang.publication.workbook.TableSheet;
import org.taizhang.publication.workbook.WorkbookWriter;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A sheet as a download, named in Chinese by its title (RFC 6266). */
final class Workbook {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private static final int LONGEST_NAME = 80;

	private Workbook() {
	}

	static ResponseEntity<byte[]> of(TableSheet sheet) {
		return ResponseEntity.ok()
			.contentType(XLSX)
			.headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
				.filename(fileName(sheet.title()) + ".xlsx", StandardCharsets.UTF_8)
				.build()))
			.body(WorkbookWriter.write(sheet));
	}

	/** Without what Windows does not allow in names. */
	static String fileName(String title) {
		String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip();
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME);
	}

}
