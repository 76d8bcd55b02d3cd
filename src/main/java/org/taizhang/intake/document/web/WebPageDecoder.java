package org.taizhang.intake.document.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.document.content.FileHead;
import org.taizhang.intake.document.content.TextDecoder;

/**
 * Bytes of a web page become characters: what the page declares, unless the bytes say
 * otherwise.
 */
final class WebPageDecoder {

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_\\-]+)",
			Pattern.CASE_INSENSITIVE);

	private WebPageDecoder() {
	}

	/**
	 * @param name the charset by a header outside the page, or empty
	 */
	static TextDecoder.Text decode(byte[] content, String name) {
		return TextDecoder.strict(content, StandardCharsets.UTF_8)
			.orElseGet(() -> decode(content, charset(name).or(() -> declared(content))));
	}

	private static TextDecoder.Text decode(byte[] content, Optional<Charset> declared) {
		return declared.flatMap((charset) -> TextDecoder.strict(content, charset))
			.or(() -> TextDecoder.decode(content))
			.orElseGet(() -> new TextDecoder.Text(
					new String(content, declared.orElse(StandardCharsets.UTF_8)).replace("\0", ""), 0));
	}

	private static Optional<Charset> declared(byte[] content) {
		Matcher matcher = CHARSET.matcher(FileHead.of(content).text());
		return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
	}

	/** GB2312 is what pages say of GB18030, and "unicode" what Word says of UTF-16. */
	private static Optional<Charset> charset(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.startsWith("gb") || lower.startsWith("x-gb")) {
			return Optional.of(Charset.forName("GB18030"));
		}
		if (lower.equals("unicode")) {
			return Optional.of(StandardCharsets.UTF_16LE);
		}
		boolean known = lower.matches("[a-z0-9][a-z0-9_\\-]*") && Charset.isSupported(lower);
		return known ? Optional.of(Charset.forName(lower)) : Optional.empty();
	}

}
