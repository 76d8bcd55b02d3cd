package org.taizhang.intake.document.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Fonts print 行 and the radical ⾏ with the same shape, and files then often name the
 * radical. Radicals become the characters that they look like, as do doubles of
 * characters kept for old encodings and the marks of vertical text; nothing else changes.
 */
final class Radicals {

	/** Of the Radicals Supplement those that look like whole characters. */
	private static final String SUPPLEMENT = "⺁厂⺄乙⺇几⺊卜⺌小⺒巳⺓幺⺛旡⺜日⺝月⺟母⺧牛⺩王⺬示⺱罒⺶羊⺷羊⺸羊⺻聿⺼月⻁虎⻄西⻇角⻊足⻒長⻕阜⻞食⻫斉⻭歯⻯竜⻱龜⻲亀⺟母⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⻁虎⼾户⾭青⻑長⻗雨";

	/** Marks of vertical text. */
	private static final String VERTICAL = "︐，︑、︒。︓：︔；︕！︖？︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』";

	private static final Map<Character, Character> ORDINARY = table();

	private Radicals() {
	}

	static String ordinary(String text) {
		boolean none = text.chars()
			.noneMatch((c) -> (c >= '\u2e80' && c <= '\u2fdf') || (c >= '\uf900' && c <= '\ufaff')
					|| (c >= '\ufe10' && c <= '\ufe4f'));
		if (none) {
			return text;
		}
		StringBuilder ordinary = new StringBuilder();
		for (char c : text.toCharArray()) {
			ordinary.append(ORDINARY.getOrDefault(c, c));
		}
		return ordinary.toString();
	}

	private static Map<Character, Character> table() {
		Map<Character, Character> table = new HashMap<>();
		for (char c = '\u2f00'; c <= '\u2fd5'; c++) {
			table.put(c, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0));
		}
		for (char c = '\uf900'; c <= '\ufaff'; c++) {
			String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC);
			if (normal.length() == 1) {
				table.put(c, normal.charAt(0));
			}
		}
		String pairs = SUPPLEMENT + VERTICAL;
		for (int i = 0; i < pairs.length(); i += 2) {
			table.put(pairs.charAt(i), pairs.charAt(i + 1));
		}
		return table;
	}

}
