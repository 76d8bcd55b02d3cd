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

	private static final char[] TABLE = table();

	private Fold() {
	}

	public static String fold(CharSequence text) {
		String printed = text.toString();
		int length = printed.length();
		int same = 0;
		while (same < length && TABLE[printed.charAt(same)] == printed.charAt(same)) {
			same++;
		}
		if (same == length) {
			return printed;
		}
		char[] folded = printed.toCharArray();
		for (int i = same; i < length; i++) {
			folded[i] = TABLE[folded[i]];
		}
		return new String(folded);
	}

	private static char[] table() {
		char[] table = new char[Character.MAX_VALUE + 1];
		for (int c = 0; c < table.length; c++) {
			table[c] = (c >= '！' && c <= '～') ? (char) (c - '！' + '!') : (char) c;
		}
		(OPENING + "[{").chars().forEach((c) -> table[c] = '(');
		(CLOSING + "]}").chars().forEach((c) -> table[c] = ')');
		"\u00a0\u3000".chars().forEach((c) -> table[c] = ' ');
		for (int i = 0; i < TRADITIONAL.length(); i++) {
			table[TRADITIONAL.charAt(i)] = SIMPLIFIED.charAt(i);
		}
		return table;
	}

}
