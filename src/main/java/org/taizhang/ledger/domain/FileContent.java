package org.taizhang.ledger.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into bytes and says what they are; knows nothing of names. */
final class FileContent {

	private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

	private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

	private static final byte[] OLE2 = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

	private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");

	private FileContent() {
	}

	/** What the content may be; empty when it is nothing that we take. */
	static Set<EvidenceFileType> typesOf(byte[] content) {
		if (startsWith(content, PDF)) {
			return Set.of(EvidenceFileType.PDF);
		}
		if (startsWith(content, PNG)) {
			return Set.of(EvidenceFileType.PNG);
		}
		if (startsWith(content, JPEG)) {
			return Set.of(EvidenceFileType.JPEG);
		}
		if (startsWith(content, OLE2)) {
			return insideOle2(content);
		}
		if (startsWith(content, ZIP)) {
			return insideZip(content);
		}
		return isText(content) ? Set.of(EvidenceFileType.TEXT) : Set.of();
	}

	private static Set<EvidenceFileType> insideOle2(byte[] content) {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive("WordDocument")) {
				return Set.of(EvidenceFileType.DOC);
			}
			if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
				return Set.of(EvidenceFileType.XLS);
			}
			return Set.of();
		}
		catch (IOException | RuntimeException ex) {
			return Set.of();
		}
	}

	/**
	 * Reads the directory only, so that a zip bomb unpacks nothing. Macros are not taken.
	 */
	private static Set<EvidenceFileType> insideZip(byte[] content) {
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			if (zip.getEntry("OFD.xml") != null) {
				return Set.of(EvidenceFileType.OFD);
			}
			if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/vbaProject.bin") != null
					|| zip.getEntry("xl/vbaProject.bin") != null) {
				return Set.of();
			}
			if (zip.getEntry("word/document.xml") != null) {
				return Set.of(EvidenceFileType.DOCX);
			}
			return (zip.getEntry("xl/workbook.xml") != null) ? Set.of(EvidenceFileType.XLSX) : Set.of();
		}
		catch (IOException | RuntimeException ex) {
			return Set.of();
		}
	}

	private static boolean isText(byte[] content) {
		for (byte value : content) {
			if (value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t' && value != '\f') {
				return false;
			}
		}
		return decodes(content, StandardCharsets.UTF_8) || decodes(content, Charset.forName("GB18030"));
	}

	private static boolean decodes(byte[] content, Charset charset) {
		try {
			charset.newDecoder().decode(ByteBuffer.wrap(content));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean startsWith(byte[] content, byte[] signature) {
		return content.length >= signature.length
				&& Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
	}

}
