package org.taizhang.intake.document.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 without a byte order mark: nearly every pair of bytes is Chinese or
 * ASCII in one byte order.
 */
final class Utf16 {

	private static final int SAMPLE = 1 << 16;

	private static final double NEARLY_ALL = 0.95;

	private Utf16() {
	}

	static Optional<Charset> guess(byte[] content) {
		int length = Math.min(content.length, SAMPLE) & ~1;
		int little = 0;
		int big = 0;
		for (int i = 0; i < length; i += 2) {
			little += isLikely(content[i + 1] & 0xff, content[i] & 0xff) ? 1 : 0;
			big += isLikely(content[i] & 0xff, content[i + 1] & 0xff) ? 1 : 0;
		}
		if (length < 4 || content.length % 2 != 0 || Math.max(little, big) < NEARLY_ALL * length / 2) {
			return Optional.empty();
		}
		return Optional.of((little > big) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
	}

	/** Chinese, its punctuation, full-width forms, or ASCII. */
	private static boolean isLikely(int high, int low) {
		return (high >= 0x4e && high <= 0x9f) || high == 0x30 || high == 0xff || high == 0x20 || (high == 0 && low > 8);
	}

}
