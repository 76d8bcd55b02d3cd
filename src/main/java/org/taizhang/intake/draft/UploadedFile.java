package org.taizhang.intake.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file as it came. */
public record UploadedFile(String name, byte[] content, String uploadedBy) {

	/** Browsers may send a path, and names may be longer than is useful. */
	public UploadedFile {
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		name = name.substring(Math.max(0, name.length() - 300)).replaceAll("\\p{Cntrl}", "");
	}

	String sha256() {
		return sha256(this.content);
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
