package org.taizhang.ledger.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.taizhang.shared.RefusedException;

/**
 * An uploaded file that passed the gate: not too big, and its content is what its name
 * says.
 */
public record EvidenceFile(String name, EvidenceFileType type, byte[] content) {

	public static final int MOST_BYTES = 20 * 1024 * 1024;

	private static final int LONGEST_NAME = 200;

	/**
	 * @param uploadedName as the browser sent it, perhaps with a path
	 */
	public static EvidenceFile of(String uploadedName, byte[] content) {
		String name = plainName(uploadedName);
		if (content.length == 0) {
			throw new RefusedException("文件“" + name + "”是空的，请重新选择。");
		}
		if (content.length > MOST_BYTES) {
			throw tooBig(name);
		}
		return new EvidenceFile(name, EvidenceFileType.of(name, content), content);
	}

	public static RefusedException tooBig(String name) {
		return new RefusedException("文件“" + plainName(name) + "”超过20MB。请压缩图片或拆分后再上传，也可以只填链接。");
	}

	String sha256() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String plainName(String uploadedName) {
		String name = (uploadedName != null) ? uploadedName : "";
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
			.strip();
		if (name.length() > LONGEST_NAME) {
			// the end carries the extension
			name = name.substring(name.length() - LONGEST_NAME);
		}
		return name.isEmpty() ? "未命名" : name;
	}

}
