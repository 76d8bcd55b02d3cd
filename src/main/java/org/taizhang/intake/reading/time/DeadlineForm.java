package org.taizhang.intake.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.AnchoredPatterns;
import org.taizhang.intake.wording.Characters;

/**
 * The forms in which times of completion are printed, longer ones first.
 */
final class DeadlineForm {

	static final String NUMERALS = "0123456789一二三四五六七八九十";

	/** What a date can begin with. */
	static final String DATE_STARTS = NUMERALS + "今本当明次翌第上下年到";

	/** 二〇二六年度第一季度 is the longest. */
	static final int DATE_REACH = 14;

	/** What a time that is counted from the issue can begin with. */
	private static final String COUNT_STARTS = "本自从在文通方要意印发";

	/** 自本通知正式印发之日起,10个工作日以内 is the longest. */
	private static final int COUNT_REACH = 24;

	private static final String YYYY = "(?<year>20[0-9]{2}|二[〇○零]二[〇○零一二三四五六七八九])";

	private static final String YEAR = "(?:" + YYYY + "年(?:度)?|(?<this>今年|本年度?|当年)|(?<next>明年|次年|翌年))?";

	private static final String SOME_YEAR = "(?:" + YYYY + "年|(?<this>今年|本年度?|当年)|(?<next>明年|次年|翌年))";

	private static final String N = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

	private static final String MONTH = "(?<month>" + N + ")月";

	private static final String DAY = MONTH + "(?<day>" + N + ")[日号]";

	private static final String BEFORE = "(?:之前|以前|前)";

	/** 年底考核, 年底决算: the name of something. */
	private static final String NOT_AN_EVENT = "(?!考核|考评|考试|评估|述职|绩效|总结|工作|目标|数据|决算|余额)";

	private static final String NOT_A_START = "(?!启动|开始|部署)";

	private static final String DONE = "(?=各?(?:完成(?!情况|率)|实现|建成|出台|印发|组织|开展|举办|召开|公布(?!的)|发布(?!的)|编制|制定|修订|报送|推出|梳理|清理|更新|汇编)|要|应|[,、])";

	private static final String ACHIEVED = "(?=(?:全面|全部|基本)?(?:完成(?!情况|率|的|了)|(?:建成|出台|上线|投入使用)(?!了)))";

	/** 6月、12月各组织一次. */
	private static final String EACH = "(?=各|分别|(?:开展|组织|召开|举办|集中|完成)(?!情况|率|的))";

	/** 上半年某部门完成…: the verb may come later in the clause. */
	private static final String DONE_LATER = "(?=[^,。;]{0,40}?(?:完成(?!情况|率|的)|建成(?!的)|出台(?!的)|印发(?!的)|投入使用))";

	/**
	 * What must not stand before: another number, a recurrence, a past time, a beginning.
	 */
	private static final String ALONE = "(?<![0-9一二两三四五六七八九十几半全每逐按往近从自])(?<!截[至止]|截[至止]20[0-9]{2}年|每年|每人|每个)";

	/** 2026.9.30, 2026-09-30, 9.30. */
	private static final String IN_FIGURES = "(?:(?<year>20[0-9]{2})[-./])?(?<month>1[0-2]|0?[1-9])[-./](?<day>[0-3]?[0-9])[日号]?";

	/** 10个工作日内, counted from the plan's issue. */
	private static final String COUNTED = "(?<count>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})个?(?<unit>工作日|自然日|日|天|月|周)(?:之内|以内|内)";

	/** 市教育局自印发之日起…: documents of other kinds are 文件, 意见 and the like. */
	private static final String AFTER_UNIT = "(?<=[局委办府厅院门位组区县市]|本要点|本方案|本通知|本意见|本计划)自(?:本?(?:文件|通知|方案|要点)?)(?:印发|下发|发文)(?=之日起)";

	private static final String PLAN = "(?:本(?:方案|要点|通知|意见|计划|清单|分工|文件)(?:正式)?(?:印发|下发|发布|公布)|(?<=^|[。;,])(?:自|从|在)?(?:本?(?:通知|方案|要点)|(?<=[自从])文件|本文件)?(?:印发|下发|发文)|"
			+ AFTER_UNIT + ")";

	/** 2026年3月，国务院印发了…: what has happened already, and not here. */
	private static final String NOT_HAPPENED = "(?![,:](?:[^。;]{0,40}?(?:印发|出台|公布|发布|召开|通过|批准|启动|修订|作出|实施)了"
			+ "|(?:国务院|党中央|中共中央|全国人大|中办|国办)[^。;,]{0,20}?(?:印发|出台|公布|发布|召开|通过|修订|作出)))";

	private static final String FEAST = "(?<![0-9一二两三四五六七八九十第])[“\"]?(?<eve>元旦|国庆|五一|十一|七一|八一|春节|中秋|端午|清明)[”\"]?(?:国际)?(?:劳动)?节?"
			+ "(?:小?长?假期?|黄金周)?(?:来临|到来)?(?:之前|以前|前夕|前(?![夜夕后往期三0-9一二两几]))";

	private static final String A_MONTH = "(?:" + N + ")月(?:(?:" + N + ")[日号])?(?:份)?[底末]?";

	/** Several times: each is read by itself. */
	private static final String SERIES = "(?<series>" + YEAR + A_MONTH + "(?:[、,和及]" + A_MONTH + "){1,11})(?:" + BEFORE
			+ "|" + EACH + ")";

	/** One of a series. */
	static final Pattern IN_SERIES = Pattern
		.compile(YEAR + MONTH + "(?:(?<day>" + N + ")[日号])?(?:份)?[底末]?" + BEFORE + "?");

	private static final String MONTHS = "(?:(?:" + N + ")[、,和]){1,11}" + MONTH + "(?:份)?[底末]?";

	private static final String QUARTERS = "(?:第?[1-4一二三四][、,和]){1,3}第?(?<quarter>[1-4一二三四])季度[底末]?";

	/** 文件印发后3个工作日内发布解读: of every document, not of this plan. */
	private static final String NOT_EXPLAINED = "(?![^。;,]{0,8}解读)";

	private static final List<AnchoredPattern> PROSE = List.of(
			// 自印发之日起10个工作日内, 本通知印发后一个月内
			counted("自?" + PLAN + "(?:之日起|之日|之后|后|起)?,?" + COUNTED + NOT_EXPLAINED),
			// 2026年底11月前: a misprint for one of the two
			form("年度", "底末", SOME_YEAR + "年?[底末]" + MONTH + "(?:份)?[底末]?" + BEFORE),
			// 国庆节前, “五一”前
			AnchoredPattern.of("元国五十七八春中端清“\"", "节旦庆一假期秋午明来到”\"", "前之以", 16, FEAST),
			// 6月、9月、12月各, 3月31日、9月30日前
			form("月份底末日号", "、,和及", SERIES),
			// 3、6、9、12月底前; 二、四季度各
			form(NUMERALS, "、,和", MONTHS + "(?:" + BEFORE + "|" + EACH + ")"),
			form("1234一二三四", "、,和", QUARTERS + "(?:" + BEFORE + "|(?<=[底末])|内|" + EACH + ")"),
			// 截止时间为9月30日
			AnchoredPattern.of("截", "截止(?:时间|日期)[为是:]?" + YEAR + DAY),
			// 2021年7月31日前; 9月底前, 11月末, 6月上旬; 9月前; 10月建成
			form(NUMERALS, "月", YEAR + MONTH + "(?:(?<day>" + N + ")[日号](?:\\(含\\)|[0-9]{1,2}时)?(?:" + BEFORE
					+ "|底前)|(?:份)?(?:(?:(?<part>[上中下])旬|月?[底末])" + BEFORE + "?|" + BEFORE + "|" + ACHIEVED + "))"),
			// 三季度前, 第四季度末, 三季度完成
			form("1234一二三四", "季",
					YEAR + "第?(?<quarter>[1-4一二三四])季度(?:[底末]" + BEFORE + "?|" + BEFORE + "|内|" + ACHIEVED + ")"),
			// 3月，召开新闻发布会: what a schedule's item begins with
			first(NUMERALS, "月", YEAR + MONTH + "(?:(?<day>" + N + ")[日号]|(?:份)?)(?=[,:])" + NOT_HAPPENED),
			first("1234一二三四", "季", YEAR + "第?(?<quarter>[1-4一二三四])季度(?=[,:])"),
			// 上半年, 下半年
			form("上下", "半",
					YEAR + "(?<half>[上下])半年(?:[底末]" + BEFORE + "?|" + BEFORE + "|内|" + DONE + "|" + DONE_LATER + ")"),
			// 2026.9.30前, 9.30前
			form("0123456789日号之以", "前", IN_FIGURES + BEFORE),
			// 2021年底前, 今年年底前
			form("年度", "底末", SOME_YEAR + "年?[底末]" + BEFORE + "?" + NOT_AN_EVENT),
			// 年底, 年末
			form("年", "底末", "年[底末]" + BEFORE + "?" + NOT_AN_EVENT),
			// 年内, 今年内
			form("年度", "内", "(?:(?<this>今|本|当)?年度?内|" + YYYY + "年度?内)(?!容|部|外|涵)"),
			// 到2025年
			form("到", "2", "到(?<year>20[0-9]{2})年(?!代|度)[底末]?" + BEFORE + "?"));

	static final AnchoredPatterns IN_PROSE = new AnchoredPatterns(PROSE);

	/** What may be meant as one is looked for where nothing was found. */
	static final AnchoredPatterns IN_TASK = new AnchoredPatterns(concat(PROSE, TimeMention.FORMS));

	/** In a column for times, a bare date is one too. */
	static final AnchoredPatterns IN_CELL = new AnchoredPatterns(concat(PROSE, List.of(form(NUMERALS, "月", YEAR + DAY),
			// 截至9月30日, 截止2026年9月底
			AnchoredPattern.of("截", NUMERALS, "月", DATE_REACH,
					"截[至止]" + YEAR + MONTH + "(?:(?<day>" + N + ")[日号]|(?:份)?[底末]?)" + BEFORE + "?"),
			// 3、6、9月; 二、四季度
			form(NUMERALS, "、,和", MONTHS), form("1234一二三四", "、,和", QUARTERS),
			// 20260930
			form(null, "2", "(?<year>20[0-9]{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3][0-9])(?![0-9])"),
			// 6/30前
			form("0123456789日号之以", "前", "(?<month>1[0-2]|0?[1-9])/(?<day>[0-3]?[0-9])" + BEFORE),
			form(null, "2", "(?<year>20[0-9]{2})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})(?![0-9])[日号]?"),
			form(null, "2", "(?<year>20[0-9]{2})[-./](?<month>1[0-2]|0?[1-9])(?![0-9])(?!\\s*[-—~至])"),
			counted("自?(?:本?(?:文件|通知|方案|要点|意见)?)(?:印发|下发|发文|发布)(?:之日起|之日|之后|后|起)?,?" + COUNTED),
			form("0123456789", ".", "(?<month>1[0-2]|0?[1-9])\\.(?<day>[0-3]?[0-9])[日号]?(?![0-9.%])"),
			form(NUMERALS, "月", YEAR + MONTH + "(?:份)?" + NOT_A_START),
			form("1234一二三四", "季", YEAR + "第?(?<quarter>[1-4一二三四])季度" + NOT_A_START),
			form("上下", "半", YEAR + "(?<half>[上下])半年" + NOT_A_START), form(null, "2", "(?<year>20[0-9]{2})年(?:度)?"))));

	private DeadlineForm() {
	}

	/**
	 * @param before what stands right before the anchor, or null
	 * @param anchor a character that every text of this form contains
	 */
	private static AnchoredPattern form(String before, String anchor, String pattern) {
		return AnchoredPattern.of(DATE_STARTS, before, anchor, DATE_REACH, ALONE + "(?:" + pattern + ")");
	}

	/** Of a form that a text begins with. */
	private static AnchoredPattern first(String before, String anchor, String pattern) {
		return new AnchoredPattern(Pattern.compile(pattern), Characters.of(DATE_STARTS), Characters.of(""),
				Characters.of(before), Characters.of(anchor), DATE_REACH);
	}

	private static AnchoredPattern counted(String pattern) {
		return AnchoredPattern.of(COUNT_STARTS, "日天月周之以", "内", COUNT_REACH, ALONE + "(?:" + pattern + ")");
	}

	private static List<AnchoredPattern> concat(List<AnchoredPattern> some, List<AnchoredPattern> more) {
		List<AnchoredPattern> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

}
