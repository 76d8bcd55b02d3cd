package org.taizhang.intake.reading;

import org.taizhang.intake.wording.Characters;

/** Leaves out the white space of a source, and asterisks that stand for bold. */
final class SourceCleaning {

	/** White space and asterisks, which may have to go. */
	private static final Characters CLEANED = Characters.where((c) -> c == '*' || isBlank(c));

	private SourceCleaning() {
	}

	static SourceText clean(String raw, Stretch.Origin origin) {
		if (CLEANED.firstIn(raw, 0) >= 0) {
			return cleaned(raw, origin);
		}
		return raw.isEmpty() ? SourceText.EMPTY : new SourceText(raw, new Stretch[] { new Stretch(origin, 0, 0) }, 0);
	}

	private static SourceText cleaned(String raw, Stretch.Origin origin) {
		SourceTextBuilder kept = new SourceTextBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			if (c == '*' && raw.startsWith("**", i)) {
				i++;
			}
			else if (c == '\n' || !isSpace(c)) {
				kept.add(c, origin, i);
			}
			else if (isWord(kept.last())) {
				int next = firstAfter(raw, i);
				if (next < raw.length() && isWord(raw.charAt(next))) {
					kept.add(' ', origin, i);
				}
				i = next - 1;
			}
		}
		return kept.toText();
	}

	/** Where white space that begins here ends. */
	private static int firstAfter(String raw, int at) {
		int next = at + 1;
		while (next < raw.length() && isSpace(raw.charAt(next))) {
			next++;
		}
		return next;
	}

	private static boolean isSpace(char c) {
		return CLEANED.has(c) && c != '*';
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
				|| (c >= '\u200b' && c <= '\u200f') || c == '\ufeff';
	}

	private static boolean isWord(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

}
