package org.taizhang.intake.document.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** The first bytes by which formats are known. */
final class Signatures {

	private static final Pattern XML_SHEET = Pattern
		.compile("urn:schemas-microsoft-com:office:spreadsheet|progid=\"Excel\\.Sheet\"");

	private static final Pattern XML_TEXT = Pattern
		.compile("progid=\"Word\\.Document\"|schemas\\.microsoft\\.com/office/(?:2006/xmlPackage|word/2003/wordml)");

	private static final Pattern MOVIE = Pattern.compile("(?s)....ftyp.*");

	private static final Pattern PICTURE_BRAND = Pattern
		.compile("(?s)....ftyp(?:heic|heix|heim|heis|hevc|mif1|msf1|avif).*");

	private Signatures() {
	}

	static Optional<ForeignFormat> of(FileHead head) {
		return Optional.ofNullable(isPicture(head) ? ForeignFormat.IMAGE : isArchive(head) ? ForeignFormat.ARCHIVE
				: isProgram(head) ? ForeignFormat.PROGRAM : isMedia(head) ? ForeignFormat.MEDIA : document(head));
	}

	private static ForeignFormat document(FileHead head) {
		return head.plain().startsWith("{\\rtf") ? ForeignFormat.RICH_TEXT : head.begins("%!PS", "AT&TFORM")
				? ForeignFormat.BOOK : head.begins("Founder CEB", "FounderCEB") ? ForeignFormat.FOUNDER : data(head);
	}

	private static ForeignFormat data(FileHead head) {
		boolean database = head.begins("SQLite format 3") || head.has(4, "Standard Jet DB", "Standard ACE DB");
		boolean shortcut = head.begins("L\0\0\0\1\24\2\0") || head.plain().startsWith("[InternetShortcut]");
		boolean font = head.begins("\0\1\0\0\0", "OTTO", "wOFF", "wOF2", "ttcf");
		boolean locked = head.text().contains("E-SafeNet");
		return database ? ForeignFormat.DATABASE : shortcut ? ForeignFormat.SHORTCUT
				: locked ? ForeignFormat.LOCKED : font ? ForeignFormat.BOOK : xml(head);
	}

	private static ForeignFormat xml(FileHead head) {
		if (!head.plain().startsWith("<?xml")) {
			return null;
		}
		return XML_SHEET.matcher(head.plain()).find() ? ForeignFormat.XML_SHEET
				: XML_TEXT.matcher(head.plain()).find() ? ForeignFormat.XML_TEXT : null;
	}

	private static boolean isPicture(FileHead head) {
		boolean bitmap = head.begins("BM") && head.has(6, "\0\0\0\0");
		boolean webp = head.begins("RIFF") && head.has(8, "WEBP");
		return bitmap || webp || PICTURE_BRAND.matcher(head.text()).matches()
				|| head.begins("\u00ff\u00d8\u00ff", "\u0089PNG\r\n", "GIF87a", "GIF89a", "II*\0", "MM\0*", "8BPS",
						"\0\0\1\0\1\0", "\u00d7\u00cd\u00c6\u009a", "\1\0\0\0l\0\0\0");
	}

	private static boolean isArchive(FileHead head) {
		return head.begins("Rar!\32\7", "7z\u00bc\u00af\u0027\34", "\37\u008b\10", "BZh", "\u00fd7zXZ\0", "PK\5\6",
				"PK\7\10", "MSCF", "\u0028\u00b5\u002f\u00fd") || head.has(257, "ustar");
	}

	private static boolean isProgram(FileHead head) {
		boolean windows = head.begins("MZ") && head.text().indexOf('\0') > 0;
		return windows || head.begins("\177ELF", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe");
	}

	private static boolean isMedia(FileHead head) {
		boolean riff = head.begins("RIFF") && head.has(8, "WAVE", "AVI ");
		return riff || MOVIE.matcher(head.text()).matches()
				|| head.begins("ID3", "\u00ff\u00fb", "\u00ff\u00f3", "\u00ff\u00f1", "OggS", "fLaC", "#!AMR", "FLV\1",
						"\32E\u00df\u00a3", "0&\u00b2u\u008ef\u00cf\21", "\0\0\1\u00ba", "\0\0\1\u00b3", "MThd");
	}

}
