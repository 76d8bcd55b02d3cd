package org.taizhang.intake.reading.time;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.wording.Characters;

/**
 * Words for times that are no deadline where they stand, or that no day can be told of:
 * 9月组织检查, 下半年全面推开, 两年内, 汛期前. A requirement may mean them as one, so they are said.
 */
final class TimeMention {

	/** 截至2026年12月31日 is the longest; a range has another before it. */
	private static final int REACH = 16;

	private static final String N = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})";

	private static final String YEAR = "(?:(?<year>20[0-9]{2})年|今年|本年|当年)?";

	/** Of forms that name no day. */
	private static final String VAGUE = "(?<vague>)";

	private static final String ALONE = "(?<![0-9一二两三四五六七八九十几半每往近从自去上])";

	/** 6月以来, 9月起, 3月印发的: what was, or what begins. */
	private static final String NO_TIME = "(?!以来|起|[以之]?后|份?[\\p{IsHan}]{0,6}(?:情况|数据)|(?:印发|下发|发布|公布|修订|施行|实施|召开)的)";

	static final List<AnchoredPattern> FORMS = List.of(
			// 两年内, 三到五年内
			form("一二两三四五12345", "年", "内以之",
					VAGUE + "(?<![过去近前续0-9一二两三四五六七八九十])[一二两三四五1-5](?:[到至-][二三四五2-5])?年(?:之内|以内|内)(?!容|部|外|涵)"),
			// 上半年, 下半年
			form("上下今本当2", "上下", "半", "(?<![每往去近])" + YEAR + "(?<half>[上下])半年(?!度)" + NO_TIME),
			// 二季度, 二至三季度
			form("第今本当2一二三四1234", "一二三四1234", "季",
					ALONE + YEAR + "(?:第?[一二三四1-4](?:季度)?[、至到—~-])?第?(?<quarter>[一二三四1-4])季度" + NO_TIME),
			// 9月, 9月15日, 3—4月, 截至9月底
			form(DeadlineForm.NUMERALS + "截今本当", DeadlineForm.NUMERALS, "月",
					ALONE + "(?:截[至止])?" + YEAR + "(?:" + N + "月?(?:" + N + "日)?[至到—~-]{1,2})?(?<month>" + N
							+ ")月(?:(?<day>" + N + ")[日号]|(?:份)?(?:(?<part>[上中下])旬|[底末初]))?+(?:份)?+(?![0-9]{1,2}日)"
							+ NO_TIME),
			// 2028年前
			form("2", "年", "前之以", VAGUE + "(?<year>20[0-9]{2})年(?:之前|以前|前)(?!(?:实现)?碳)"),
			// 两个月内
			form("一二两三四五六七八九十0123456789", "月", "内以之",
					VAGUE + "(?<![过去近前续0-9一二两三四五六七八九十])" + "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,2})个月(?:之内|以内|内)"),
			// 本月底前
			form("本当月", "月", "底", VAGUE + "(?<![0-9一二三四五六七八九十每个按次])[本当]?月底(?:之前|以前|前)"),
			// 年中、年末
			form("年", "年", "中", VAGUE + "年中(?=[、,和前]|各)"),
			// “十五五”末
			form("十“\"", "五”\"期", "末", VAGUE + "[“\"]?十[四五六]五[”\"]?(?:时期|期)?末"),
			// 2026年至2028年
			form("2", "年", "至到—-", VAGUE + "(?<year>20[0-9]{2})年[至到—-]{1,2}20[0-9]{2}年"),
			// 学期末
			form("学本期", "期", "末", VAGUE + "(?<![分定日工假到周])[学本]?期末(?!余额|考|数|成绩|未)"),
			// 汛期前, 开学前
			form("开高中主汛两寒暑放供采入验换", "学考期会假暖汛冬收届", "前之以",
					VAGUE + "(?:开学|[高中]考|主?汛期|两会|寒假|暑假|放假|供暖|采暖|入冬|入汛|验收|换届)(?:之前|以前|前)(?![后期往])"));

	private static final Set<AnchoredPattern> ALL = Collections.newSetFromMap(new IdentityHashMap<>());

	static {
		ALL.addAll(FORMS);
	}

	private TimeMention() {
	}

	static boolean is(AnchoredPattern form) {
		return ALL.contains(form);
	}

	private static AnchoredPattern form(String starts, String before, String anchors, String pattern) {
		return new AnchoredPattern(Pattern.compile(pattern), Characters.of(starts), null, Characters.of(before),
				Characters.of(anchors), REACH);
	}

}
