package org.taizhang.intake.document.content;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.document.DocumentFormat;

/** What a file's name says of its content. */
public record FileName(String name) {

	private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");

	private static final Map<DocumentFormat, Set<String>> EXTENSIONS = Map.of(DocumentFormat.WORD,
			Set.of("doc", "docx", "docm", "dot", "dotx", "wps", "wpt"), DocumentFormat.WORKBOOK,
			Set.of("xls", "xlsx", "xlsm", "xlt", "xltx", "et", "ett"), DocumentFormat.PDF, Set.of("pdf"),
			DocumentFormat.OFD, Set.of("ofd"), DocumentFormat.WEB_PAGE, Set.of("htm", "html", "mht", "mhtml"),
			DocumentFormat.TEXT, Set.of("txt"), DocumentFormat.CSV, Set.of("csv"));

	/** In lower case; empty if there is none. */
	public String extension() {
		Matcher matcher = EXTENSION.matcher(this.name);
		return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
	}

	/** The beginning of a refusal: empty unless the name is that of another format. */
	public String contradiction(DocumentFormat content) {
		String extension = extension();
		boolean lies = EXTENSIONS.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getKey() != content && entry.getValue().contains(extension));
		return lies ? "文件名是 ." + extension + "，内容却是 " + content.getLabel() + "；" : "";
	}

}
