package org.taizhang.organisation.domain;

/** Makes the ways of typing one phrase equal: widths, brackets, spaces, list marks. */
final class Wording {

	private static final String BRACKETS_OPEN = "（〔〈《【[{<｛［＜〖";

	private static final String BRACKETS_CLOSE = "）〕〉》】]}>｝］＞〗";

	/** Characters of unit names, in the form of Taiwan and Hong Kong and in ours. */
	private static final String TRADITIONAL = "場縣區鄉鎮審務關單門辦員會財監導發規劃資環業農運輸衛護計統務機構處廳總團聯黨軍記宣傳組織書臺灣廣電視體術國稅當應綜執質檢藥產權項開園轄級屬鐵築設劇藝檔館協婦殘";

	private static final String SIMPLIFIED = "场县区乡镇审务关单门办员会财监导发规划资环业农运输卫护计统务机构处厅总团联党军记宣传组织书台湾广电视体术国税当应综执质检药产权项开园辖级属铁筑设剧艺档馆协妇残";

	private Wording() {
	}

	static String plain(String phrase) {
		StringBuilder plain = new StringBuilder(phrase.length());
		for (int i = 0; i < phrase.length(); i++) {
			char c = phrase.charAt(i);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '*') {
				continue;
			}
			plain.append(plain(c));
		}
		return plain.toString();
	}

	private static char plain(char c) {
		if (BRACKETS_OPEN.indexOf(c) >= 0) {
			return '(';
		}
		if (BRACKETS_CLOSE.indexOf(c) >= 0) {
			return ')';
		}
		if (c == ',' || c == '，' || c == ';' || c == '；' || c == '/' || c == '／' || c == '､') {
			return '、';
		}
		if (c >= '！' && c <= '～') {
			return Character.toLowerCase((char) (c - '！' + '!'));
		}
		int traditional = TRADITIONAL.indexOf(c);
		return (traditional >= 0) ? SIMPLIFIED.charAt(traditional) : Character.toLowerCase(c);
	}

}
