package org.taizhang.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms in which times of completion are printed, longer ones first.
 *
 * @param anchor what every text of this form contains; cheap to look for
 */
record DeadlineForm(String anchor, Pattern pattern) {

	private static final String YEAR = "(?:(?<year>20[0-9]{2})年(?:度)?|(?<this>今年|本年度?|当年)|(?<next>明年|次年|翌年))?";

	private static final String SOME_YEAR = "(?:(?<year>20[0-9]{2})年|(?<this>今年|本年度?|当年)|(?<next>明年|次年|翌年))";

	private static final String N = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

	private static final String MONTH = "(?<month>" + N + ")月";

	private static final String DAY = MONTH + "(?<day>" + N + ")[日号]";

	private static final String BEFORE = "(?:之前|以前|前)";

	/** 年底考核, 年底决算: the name of something. */
	private static final String NOT_AN_EVENT = "(?!考核|考评|考试|评估|述职|绩效|总结|工作|目标|数据|决算|余额)";

	private static final String NOT_A_START = "(?!启动|开始|部署)";

	private static final String DONE = "(?=完成|实现|建成|出台|印发|组织|开展|要|应|[,、])";

	private static final String ACHIEVED = "(?=(?:全面|全部|基本)?(?:完成(?!情况|率|的)|建成|出台|上线|投入使用))";

	/**
	 * What must not stand before: another number, a recurrence, a past time, a beginning.
	 */
	private static final String ALONE = "(?<![0-9一二两三四五六七八九十几半全每逐按往近从自])(?<!截至|截止|每年|每人|每个)";

	static final List<DeadlineForm> IN_PROSE = List.of(
			// 2021年7月31日前
			form("月", YEAR + DAY + "(?:" + BEFORE + "|底前)"),
			// 9月底前, 10月底之前, 11月末, 6月上旬
			form("月", YEAR + MONTH + "(?:份)?(?:(?<part>[上中下])旬|(?:月)?[底末])" + BEFORE + "?"),
			// 9月前
			form("月", YEAR + MONTH + "(?:份)?" + BEFORE),
			// 三季度前, 第四季度末
			form("季度", YEAR + "第?(?<quarter>[1-4一二三四])季度(?:[底末]" + BEFORE + "?|" + BEFORE + "|内)"),
			// 三季度完成
			form("季度", YEAR + "第?(?<quarter>[1-4一二三四])季度" + ACHIEVED),
			// 10月建成
			form("月", YEAR + MONTH + "(?:份)?" + ACHIEVED),
			// 上半年, 下半年
			form("半年", YEAR + "(?<half>[上下])半年(?:[底末]" + BEFORE + "?|" + BEFORE + "|内|" + DONE + ")"),
			// 2021年底前, 今年年底前
			form("年", SOME_YEAR + "年?[底末]" + BEFORE + "?" + NOT_AN_EVENT),
			// 年底, 年末
			form("年", "年[底末]" + BEFORE + "?" + NOT_AN_EVENT),
			// 年内, 今年内
			form("年", "(?:(?<this>今|本|当)?年度?内|(?<year>20[0-9]{2})年内)(?!容|部|外|涵)"),
			// 到2025年
			form("到20", "到(?<year>20[0-9]{2})年(?!代|度)[底末]?" + BEFORE + "?"));

	/** In a column for times, a bare date is one too. */
	static final List<DeadlineForm> IN_CELL = concat(IN_PROSE,
			List.of(form("月", YEAR + DAY),
					form("20", "(?<year>20[0-9]{2})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})"),
					form("月", YEAR + MONTH + "(?:份)?" + NOT_A_START),
					form("季度", YEAR + "第?(?<quarter>[1-4一二三四])季度" + NOT_A_START),
					form("半年", YEAR + "(?<half>[上下])半年" + NOT_A_START), form("20", "(?<year>20[0-9]{2})年(?:度)?")));

	private static DeadlineForm form(String anchor, String pattern) {
		return new DeadlineForm(anchor, Pattern.compile(ALONE + "(?:" + pattern + ")"));
	}

	private static List<DeadlineForm> concat(List<DeadlineForm> some, List<DeadlineForm> more) {
		List<DeadlineForm> all = new ArrayList<>(some);
		all.addAll(more);
		return List.copyOf(all);
	}

	boolean mayBeIn(StringBuilder text) {
		return text.indexOf(this.anchor) >= 0;
	}

}
