package org.taizhang.intake.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 索引号 | 0001 | 发布单位 | 某县政府: what a portal says of a document, above its table. */
public final class PortalData {

	private static final Pattern KEY = Pattern
		.compile("索\\s*引\\s*号|(?:发文|文件)?文?[字编]?号|(?:公开|体裁|信息|组配|主题|文件)(?:方式|范围|时限|属性|分类|类别|类型)"
				+ "|(?:发布|发文|制发|公开|来源)(?:单位|机构|机关|日期|时间)|(?:成文|生成|生效|失效|废止)(?:日期|时间)|有\\s*效\\s*性|关\\s*键\\s*词|名\\s*称|标\\s*题|体\\s*裁");

	private PortalData() {
	}

	/** Whether every second cell names what the one right of it says. */
	public static boolean isRow(List<String> cells) {
		return cells.size() > 1
				&& IntStream.range(0, (cells.size() + 1) / 2).allMatch((pair) -> isKey(cells.get(2 * pair)));
	}

	public static boolean isKey(String cell) {
		String bare = Fold.fold(cell).replace(":", "").strip();
		return bare.length() <= 8 && KEY.matcher(bare).matches();
	}

}
