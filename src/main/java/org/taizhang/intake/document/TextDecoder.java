package org.taizhang.intake.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Bytes of a text file become characters: a byte order mark, else UTF-8, else GB18030.
 */
final class TextDecoder {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private TextDecoder() {
	}

	/** Empty if the bytes are no text in any of these encodings. */
	static Optional<String> decode(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return decode(content, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return decode(content, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return decode(content, 2, StandardCharsets.UTF_16BE);
		}
		for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
			Optional<String> text = decode(content, 0, charset);
			if (text.isPresent()) {
				return text;
			}
		}
		return Optional.empty();
	}

	private static Optional<String> decode(byte[] content, int from, Charset charset) {
		try {
			String text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content, from, content.length - from))
				.toString();
			return isText(text) ? Optional.of(text) : Optional.empty();
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isText(String text) {
		return text.chars().noneMatch((c) -> c < ' ' && !Character.isWhitespace(c) && c != 0x0b && c != 0x1a);
	}

	private static boolean startsWith(byte[] content, int... first) {
		if (content.length < first.length) {
			return false;
		}
		for (int i = 0; i < first.length; i++) {
			if ((content[i] & 0xff) != first[i]) {
				return false;
			}
		}
		return true;
	}

}
