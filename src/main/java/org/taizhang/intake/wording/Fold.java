package org.taizhang.intake.wording;

/**
 * Folds text character by character so that grammars need one form only: full-width
 * becomes half-width, every round, square or angled bracket becomes ( or ), and the
 * traditional characters of the words that grammars look for become simplified. Length
 * and positions stay, so that a match in the folded text is a match in the printed one.
 */
public final class Fold {

	private static final String TRADITIONAL = "別單責牽頭號關於發縣區辦務門職負鄉鎮處協參與領導組會間時內達後續"
			+ "進總體實員廳點標則計劃個舉專團聯開園機構隊館統籌調貫徹長訪談題應殘資財產業農場監審醫學網數據險質環規稅銀衛黨從對將經過項"
			+ "類報備註說問綜無國書確優強擴編製訂創設動給們賬細結驗級極變東陽節條約歲觸適當檢測維護庫臺鐵橋樓電話聽證張樣層";

	private static final String SIMPLIFIED = "别单责牵头号关于发县区办务门职负乡镇处协参与领导组会间时内达后续"
			+ "进总体实员厅点标则计划个举专团联开园机构队馆统筹调贯彻长访谈题应残资财产业农场监审医学网数据险质环规税银卫党从对将经过项"
			+ "类报备注说问综无国书确优强扩编制订创设动给们账细结验级极变东阳节条约岁触适当检测维护库台铁桥楼电话听证张样层";

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
