package org.taizhang.intake.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a web page become characters: what the page declares, unless the bytes say
 * otherwise.
 */
final class WebPageDecoder {

	private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_\\-]+)",
			Pattern.CASE_INSENSITIVE);

	private WebPageDecoder() {
	}

	static String decode(byte[] content) {
		return TextDecoder.decode(content).orElseGet(() -> new String(content, declared(content)));
	}

	private static Charset declared(byte[] content) {
		String head = new String(content, 0, Math.min(content.length, 2048), StandardCharsets.ISO_8859_1);
		Matcher matcher = CHARSET.matcher(head);
		boolean known = matcher.find() && Charset.isSupported(matcher.group(1));
		boolean chinese = known && matcher.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
		return (known && !chinese) ? Charset.forName(matcher.group(1)) : Charset.forName(chinese ? "GB18030" : "UTF-8");
	}

}
