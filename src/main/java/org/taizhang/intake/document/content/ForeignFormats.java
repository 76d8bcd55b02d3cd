package org.taizhang.intake.document.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.taizhang.intake.document.DocumentReader;
import org.taizhang.intake.document.ReadingProgress;
import org.taizhang.intake.document.SourceDocument;
import org.taizhang.intake.document.UnreadableDocumentException;

/**
 * Reads none of the formats that it recognises, but says what the file is and what to do
 * with it.
 */
public final class ForeignFormats implements DocumentReader {

	private static final Map<String, ForeignFormat> OLE_ENTRIES = Map.of("EncryptedPackage", ForeignFormat.ENCRYPTED,
			"WordDocument", ForeignFormat.LEGACY, "Workbook", ForeignFormat.LEGACY, "Book", ForeignFormat.LEGACY,
			"PowerPoint Document", ForeignFormat.PRESENTATION, "__properties_version1.0", ForeignFormat.MAIL);

	/** What the directory of a zip has lost and its entries still say of themselves. */
	private static final Map<String, ForeignFormat> LOST_ENTRIES = Map.of("word/document.xml",
			ForeignFormat.DAMAGED_PACKAGE, "xl/workbook.xml", ForeignFormat.DAMAGED_PACKAGE, "[Content_Types].xml",
			ForeignFormat.DAMAGED_OFFICE);

	private static final Map<String, ForeignFormat> ZIP_ENTRIES = Map.of("ppt/presentation.xml",
			ForeignFormat.PRESENTATION, "xl/workbook.bin", ForeignFormat.BINARY_SHEET, "Index/Document.iwa",
			ForeignFormat.APPLE, "AndroidManifest.xml", ForeignFormat.PROGRAM, "META-INF/MANIFEST.MF",
			ForeignFormat.PROGRAM);

	@Override
	public boolean recognises(FileContent content) {
		return format(content).isPresent();
	}

	@Override
	public SourceDocument read(String fileName, FileContent content, ReadingProgress progress) {
		throw new UnreadableDocumentException(refusal(fileName, format(content).orElseThrow()));
	}

	private static String refusal(String fileName, ForeignFormat format) {
		String extension = new FileName(fileName).extension();
		boolean lies = !extension.isEmpty() && !format.getExtensions().isEmpty()
				&& !format.getExtensions().contains(extension);
		String label = (format.getLabel().charAt(0) < 128) ? " " + format.getLabel() : format.getLabel();
		return (lies ? "文件名是 ." + extension + "，内容却是" : "这是") + label + "，" + format.getAdvice() + "。";
	}

	private static Optional<ForeignFormat> format(FileContent content) {
		if (content.ole().isOle()) {
			Set<String> names = content.ole().names();
			return Optional.of(names.isEmpty() ? ForeignFormat.DAMAGED_LEGACY
					: first(OLE_ENTRIES, names).orElse(ForeignFormat.OTHER_OFFICE));
		}
		FileHead head = content.head();
		if (content.zip().isZip()) {
			return Optional.of(first(ZIP_ENTRIES, content.zip().names()).or(() -> openDocument(head))
				.or(() -> first(LOST_ENTRIES, ZipContent.ownNames(content.bytes())))
				.orElse(ForeignFormat.ARCHIVE));
		}
		return Signatures.of(head);
	}

	private static Optional<ForeignFormat> first(Map<String, ForeignFormat> known, Set<String> names) {
		return names.stream().filter(known::containsKey).map(known::get).min(ForeignFormat::compareTo);
	}

	/** OpenDocument and EPUB name themselves in a first entry that is not compressed. */
	private static Optional<ForeignFormat> openDocument(FileHead head) {
		if (!head.has(30, "mimetypeapplication/")) {
			return Optional.empty();
		}
		return Optional.of(head.has(30, "mimetypeapplication/vnd.oasis.opendocument.text") ? ForeignFormat.OPEN_TEXT
				: head.has(30, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet") ? ForeignFormat.OPEN_SHEET
						: head.has(30, "mimetypeapplication/vnd.oasis.opendocument.presentation")
								? ForeignFormat.PRESENTATION : ForeignFormat.BOOK);
	}

}
