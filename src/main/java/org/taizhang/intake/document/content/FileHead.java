package org.taizhang.intake.document.content;

import java.nio.charset.StandardCharsets;

/**
 * The first bytes of a file, one character a byte, by which its kind is known.
 *
 * @param text the bytes as ISO 8859-1
 * @param plain the same without zero bytes and marks of encoding, white space at the
 * beginning left out: the beginning of a text in UTF-8, GB18030 or UTF-16
 */
public record FileHead(String text, String plain) {

	private static final int LENGTH = 4096;

	public static FileHead of(byte[] content) {
		String text = new String(content, 0, Math.min(content.length, LENGTH), StandardCharsets.ISO_8859_1);
		return new FileHead(text,
				text.replace("\0", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").strip());
	}

	public boolean begins(String... beginnings) {
		for (String beginning : beginnings) {
			if (this.text.startsWith(beginning)) {
				return true;
			}
		}
		return false;
	}

	public boolean has(int offset, String... words) {
		for (String word : words) {
			if (this.text.startsWith(word, offset)) {
				return true;
			}
		}
		return false;
	}

}
