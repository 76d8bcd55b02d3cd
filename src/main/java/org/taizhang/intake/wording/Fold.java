package org.taizhang.intake.wording;

/**
 * Folds text character by character so that grammars need one form only: full-width
 * becomes half-width, every round, square or angled bracket becomes ( or ), and the
 * traditional characters of the words that grammars look for become simplified. Length
 * and positions stay, so that a match in the folded text is a match in the printed one.
 */
public final class Fold {

	private static final String TRADITIONAL = "單責牽頭號關於發縣區辦務門職負鄉鎮處協參與領導組會間時內達後續";

	private static final String SIMPLIFIED = "单责牵头号关于发县区办务门职负乡镇处协参与领导组会间时内达后续";

	private static final String OPENING = "〔［【〈｛﹝";

	private static final String CLOSING = "〕］】〉｝﹞";

	private Fold() {
	}

	public static String fold(CharSequence text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			folded.append(fold(text.charAt(i)));
		}
		return folded.toString();
	}

	private static char fold(char c) {
		if (OPENING.indexOf(c) >= 0 || c == '[' || c == '{') {
			return '(';
		}
		if (CLOSING.indexOf(c) >= 0 || c == ']' || c == '}') {
			return ')';
		}
		if (c >= '！' && c <= '～') {
			return (char) (c - '！' + '!');
		}
		if (c == '\u00a0' || c == '\u3000') {
			return ' ';
		}
		int at = TRADITIONAL.indexOf(c);
		return (at < 0) ? c : SIMPLIFIED.charAt(at);
	}

}
