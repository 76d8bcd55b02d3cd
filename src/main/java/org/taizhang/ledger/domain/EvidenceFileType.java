package org.taizhang.ledger.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import lombok.Getter;
import org.taizhang.shared.RefusedException;

/** Files taken as evidence. Recognised by content; the extension must agree with it. */
@Getter
public enum EvidenceFileType {

	PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg", "jpeg"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"), OFD("application/ofd", "ofd"),
	/** 97-2003 text; WPS writes the same container. */
	DOC("application/msword", "doc", "wps"),
	/** 97-2003 workbook; WPS writes the same container. */
	XLS("application/vnd.ms-excel", "xls", "et"), TEXT("text/plain", "txt");

	private static final String TAKEN = "pdf、docx、xlsx、doc、xls、wps、et、ofd、png、jpg、txt";

	private final String mediaType;

	private final List<String> extensions;

	EvidenceFileType(String mediaType, String... extensions) {
		this.mediaType = mediaType;
		this.extensions = List.of(extensions);
	}

	static EvidenceFileType of(String name, byte[] content) {
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		Set<EvidenceFileType> found = FileContent.typesOf(content);
		// wps and et files may also be OOXML inside
		return found.stream()
			.filter(type -> type.extensions.contains(extension) || (type == DOCX && extension.equals("wps"))
					|| (type == XLSX && extension.equals("et")))
			.findFirst()
			.orElseThrow(() -> refused(name, extension));
	}

	private static RefusedException refused(String name, String extension) {
		boolean known = Arrays.stream(values()).anyMatch(type -> type.extensions.contains(extension));
		return new RefusedException(known ? "文件“" + name + "”的内容不是 " + extension + " 格式。请用原软件打开后另存，再上传。"
				: "不能上传“" + name + "”。可以上传的格式：" + TAKEN + "。");
	}

}
