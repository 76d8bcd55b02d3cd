package org.taizhang.intake.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Fold;

/**
 * Reads times of completion: 2021年7月31日前, 9月底前, 三季度前, 上半年, 年内. When something begins
 * (从2021年起), what happened before the plan's year and how long a reply may take are no
 * deadlines.
 */
final class DeadlineGrammar {

	private static final String YEAR = "(?:(?<year>20[0-9]{2})年(?:度)?|(?<this>今年|本年度?|当年)|(?<next>明年|次年|翌年))?";

	private static final String N = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

	private static final String BEFORE = "(?:之前|以前|前)";

	/** 年底考核, 年底决算: the name of something. */
	private static final String NOT_AN_EVENT = "(?!考核|考评|考试|评估|述职|绩效|总结|工作|目标|数据|决算|余额)";

	/**
	 * What must not stand before: another number, a recurrence, a past time, a beginning.
	 */
	private static final String ALONE = "(?<![0-9一二两三四五六七八九十几半全每逐按往近从自])(?<!截至|截止|每年|每人|每个)";

	private static final List<Pattern> IN_PROSE = forms(
			// 2021年7月31日前
			YEAR + "(?<month>" + N + ")月(?<day>" + N + ")[日号](?:" + BEFORE + "|底前)",
			// 9月底前, 10月底之前, 11月末, 6月上旬
			YEAR + "(?<month>" + N + ")月(?:份)?(?:(?<part>[上中下])旬|(?:月)?[底末])" + BEFORE + "?",
			// 9月前
			YEAR + "(?<month>" + N + ")月(?:份)?" + BEFORE,
			// 三季度前, 第四季度末
			YEAR + "第?(?<quarter>[1-4一二三四])季度(?:[底末]" + BEFORE + "?|" + BEFORE + "|内)",
			// 上半年, 下半年
			YEAR + "(?<half>[上下])半年(?:[底末]" + BEFORE + "?|" + BEFORE + "|内|(?=完成|实现|建成|出台|印发|组织|开展|要|应|[,、]))",
			// 2021年底前, 年底, 今年年底前, 年末
			"(?:(?<year>20[0-9]{2})年|(?<this>今年|本年度?|当年)|(?<next>明年|次年|翌年))年?[底末]" + BEFORE + "?" + NOT_AN_EVENT,
			"年[底末]" + BEFORE + "?" + NOT_AN_EVENT,
			// 年内, 今年内
			"(?:(?<this>今|本|当)?年度?内|(?<year>20[0-9]{2})年内)(?!容|部|外|涵)",
			// 到2025年
			"到(?<year>20[0-9]{2})年(?!代|度)[底末]?" + BEFORE + "?");

	/** In a column for times, a bare date is one too. */
	private static final List<Pattern> IN_CELL = concat(IN_PROSE,
			forms(YEAR + "(?<month>" + N + ")月(?<day>" + N + ")[日号]",
					"(?<year>20[0-9]{2})[-./](?<month>[0-9]{1,2})[-./](?<day>[0-9]{1,2})",
					YEAR + "(?<month>" + N + ")月(?:份)?", YEAR + "第?(?<quarter>[1-4一二三四])季度", YEAR + "(?<half>[上下])半年",
					"(?<year>20[0-9]{2})年(?:度)?"));

	private static final Pattern QUOTED = Pattern.compile("《[^》]*》");

	private final Integer planYear;

	DeadlineGrammar(Integer planYear) {
		this.planYear = planYear;
	}

	/** The times in a sentence or in a requirement, in order, each phrase once. */
	List<ReadDeadline> inProse(String text) {
		return read(text, IN_PROSE);
	}

	/** The times in a cell or a line that holds nothing else. */
	List<ReadDeadline> inCell(String text) {
		return read(text, IN_CELL);
	}

	private List<ReadDeadline> read(String text, List<Pattern> forms) {
		StringBuilder rest = new StringBuilder(
				QUOTED.matcher(Fold.fold(text)).replaceAll((m) -> "《".repeat(m.group().length())));
		record Found(int start, ReadDeadline deadline) {
		}
		List<Found> found = new ArrayList<>();
		for (Pattern form : forms) {
			Matcher matcher = form.matcher(rest);
			int from = 0;
			while (matcher.find(from)) {
				from = matcher.end();
				if (!isRange(rest, matcher.end()) && !isPast(matcher)) {
					found.add(new Found(matcher.start(),
							new ReadDeadline(text.substring(matcher.start(), matcher.end()), date(matcher))));
				}
				for (int i = matcher.start(); i < matcher.end(); i++) {
					rest.setCharAt(i, '《');
				}
			}
		}
		return found.stream()
			.sorted((a, b) -> Integer.compare(a.start(), b.start()))
			.map(Found::deadline)
			.distinct()
			.toList();
	}

	/** 2021年1月1日至12月31日: a period, not a deadline; 2021年底起: a beginning. */
	private static boolean isRange(CharSequence text, int end) {
		boolean toAnother = end < text.length() && "至—-~起".indexOf(text.charAt(end)) >= 0;
		return toAnother && !text.toString().startsWith("至少", end);
	}

	private boolean isPast(Matcher matcher) {
		Integer year = year(matcher);
		return year != null && this.planYear != null && year < this.planYear;
	}

	private LocalDate date(Matcher matcher) {
		Integer year = year(matcher);
		if (year == null) {
			return null;
		}
		try {
			if (Groups.get(matcher, "quarter") != null) {
				return endOf(year, ChineseNumbers.parse(Groups.get(matcher, "quarter")) * 3);
			}
			if (Groups.get(matcher, "half") != null) {
				return endOf(year, Groups.get(matcher, "half").equals("上") ? 6 : 12);
			}
			if (Groups.get(matcher, "month") == null) {
				return endOf(year, 12);
			}
			int month = ChineseNumbers.parse(Groups.get(matcher, "month"));
			if (Groups.get(matcher, "day") != null) {
				return LocalDate.of(year, month, ChineseNumbers.parse(Groups.get(matcher, "day")));
			}
			String part = Groups.get(matcher, "part");
			return "上".equals(part) ? LocalDate.of(year, month, 10)
					: "中".equals(part) ? LocalDate.of(year, month, 20) : endOf(year, month);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private Integer year(Matcher matcher) {
		if (Groups.get(matcher, "year") != null) {
			return Integer.valueOf(Groups.get(matcher, "year"));
		}
		if (Groups.get(matcher, "next") != null && this.planYear != null) {
			return this.planYear + 1;
		}
		return this.planYear;
	}

	private static LocalDate endOf(int year, int month) {
		return YearMonth.of(year, month).atEndOfMonth();
	}

	private static List<Pattern> forms(String... forms) {
		return java.util.Arrays.stream(forms).map((form) -> Pattern.compile(ALONE + "(?:" + form + ")")).toList();
	}

	private static List<Pattern> concat(List<Pattern> some, List<Pattern> more) {
		List<Pattern> all = new ArrayList<>(some);
		all.addAll(more);
		return all;
	}

}
