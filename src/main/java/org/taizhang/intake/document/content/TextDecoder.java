package org.taizhang.intake.document.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.taizhang.intake.document.Remark;

/**
 * Bytes of a text file become characters: a byte order mark, else UTF-8, UTF-16 or
 * GB18030, whichever the bytes fit; in a long text a few bytes may be broken.
 */
public final class TextDecoder {

	private static final Charset GB18030 = Charset.forName("GB18030");

	/** Of so many characters one may be broken, or be one that no text has. */
	private static final int ONE_BROKEN_IN = 1000;

	private static final char REPLACEMENT = '\ufffd';

	private TextDecoder() {
	}

	/**
	 * @param broken how many characters could not be decoded
	 */
	public record Text(String characters, int broken) {

		public List<Remark> remarks() {
			return (this.broken == 0) ? List.of() : List
				.of(new Remark("文件里有 %d 处文字的编码已损坏，显示为“%s”，请对照原件改正。".formatted(this.broken, REPLACEMENT), null));
		}

	}

	/** Empty if the bytes are no text in any of these encodings. */
	public static Optional<Text> decode(byte[] content) {
		if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
			return lenient(content, 3, StandardCharsets.UTF_8);
		}
		if (startsWith(content, 0xFF, 0xFE)) {
			return lenient(content, 2, StandardCharsets.UTF_16LE);
		}
		if (startsWith(content, 0xFE, 0xFF)) {
			return lenient(content, 2, StandardCharsets.UTF_16BE);
		}
		return strict(content, StandardCharsets.UTF_8)
			.or(() -> Utf16.guess(content).flatMap((charset) -> lenient(content, 0, charset)))
			.or(() -> strict(content, GB18030))
			.or(() -> Stream.of(StandardCharsets.UTF_8, GB18030)
				.flatMap((charset) -> lenient(content, 0, charset).stream())
				.min((one, other) -> one.broken() - other.broken()));
	}

	/** Empty if a single byte does not fit. */
	public static Optional<Text> strict(byte[] content, Charset charset) {
		// many times as fast as a decoder that reports
		String text = new String(content, charset);
		boolean broken = text.indexOf(REPLACEMENT) >= 0 && !fits(content, charset);
		return (!broken && isText(text)) ? Optional.of(new Text(text, 0)) : Optional.empty();
	}

	/** A text may itself hold the character that stands for a broken one. */
	private static boolean fits(byte[] content, Charset charset) {
		try {
			charset.newDecoder().decode(ByteBuffer.wrap(content));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static Optional<Text> lenient(byte[] content, int from, Charset charset) {
		String text = new String(content, from, content.length - from, charset);
		int broken = (int) text.chars().filter((c) -> c == REPLACEMENT).count();
		boolean few = (long) broken * ONE_BROKEN_IN <= text.length();
		return (few && isText(text)) ? Optional.of(new Text(text, broken)) : Optional.empty();
	}

	/** Marks of Word's fields and cells come along when text is copied. */
	private static boolean isText(String text) {
		long odd = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			odd += (c < ' ' && !Character.isWhitespace(c) && c != 0x07 && c != 0x0b && c != 0x1a) ? 1 : 0;
		}
		return odd * ONE_BROKEN_IN <= text.length() && text.indexOf('\0') < 0;
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
