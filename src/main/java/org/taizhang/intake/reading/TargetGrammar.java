package org.taizhang.intake.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Fold;

/**
 * Reads figures to be reached: shares, least and greatest counts, time limits for
 * replies, what is to be built. One-off counts (开展一次) and slogans are none.
 */
final class TargetGrammar {

	private static final String LEAST = "≥|至少|最少|最低|不(?:得|能|应)?(?:少于|低于|小于)";

	private static final String MOST = "≤|至多|最多|不(?:得|能|应)?(?:超过|高于|多于|大于|超)|(?:控制|压减|压缩|缩短|缩减|精简|稳定|降低?)(?:在|到|至|为)|(?<![不得能应])(?:低于|少于|小于)";

	private static final String MORE = "超过|高于|大于|多于|突破|超";

	private static final String COMPARATOR = "(?:(?<least>" + LEAST + ")|(?<most>" + MOST + ")|(?<more>" + MORE
			+ ")|(?<reach>达到?|力争|保持在|为))";

	private static final String NUMBER = "(?<value>[0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十百]{1,3})";

	private static final String AFTER = "(?<after>及?以上|左右|上下|以下|以内|之内)?";

	private static final String COUNTED = "(?:个(?=工作日|自然日|小时))?(?<unit>[万亿](?:人次|[人元户件次册份条亩])|万平方米|人次|场次|批次|个百分点|工作日|自然日|小时|分钟|分(?![之析类])|[日天]|公里|平方米|[次个场期篇条件项种类家份户座所人名批处间辆台套亩例])";

	/** 不低于50%, 100%, 8%以上. */
	private static final Pattern SHARE = Pattern
		.compile("(?:" + COMPARATOR + ")?(?<value>[0-9]+(?:\\.[0-9]+)?)(?<unit>%|个百分点)" + AFTER);

	/** 80%—90%: the lower end is to be reached. */
	private static final Pattern SHARE_RANGE = Pattern
		.compile("(?:" + COMPARATOR + ")?(?<value>[0-9]+(?:\\.[0-9]+)?)%?(?:[-—~至]|到)[0-9]+(?:\\.[0-9]+)?(?<unit>%)");

	/** 不低于百分之九十. */
	private static final Pattern SHARE_IN_WORDS = Pattern
		.compile("(?:" + COMPARATOR + ")?百分之(?<value>[一二三四五六七八九十百]{1,4})" + AFTER);

	/** 不得少于4次, 至少召开一次. */
	private static final Pattern LEAST_COUNT = Pattern
		.compile("(?<least>" + LEAST + ")[\\p{IsHan}]{0,6}?" + NUMBER + COUNTED + "(?!以内)");

	/** 4次以上, 不超过3次, 30个以内. */
	private static final Pattern COUNT = Pattern.compile(
			"(?:(?:(?<most>" + MOST + ")|(?<more>" + MORE + ")|(?<reach>达到?))" + NUMBER + COUNTED + "(?!及?以上|左右|以内)|"
					+ NUMBER.replace("value", "value2") + COUNTED.replace("unit", "unit2") + "(?<after>及?以上|左右|以内))");

	/** 3个工作日内, 24小时内. */
	private static final Pattern LIMIT = Pattern
		.compile("(?<most>不(?:得)?超过|(?:控制在|(?:压缩|缩短|缩减|压减)(?:至|到|为)))?(?<![0-9年月])" + NUMBER
				+ "个?(?<unit>工作日|自然日|小时|分钟|日|天)(?:(?:以|之)?内)?");

	/** 新建人行天桥2座, 减轻负担200亿元. */
	private static final Pattern BUILT = Pattern
		.compile("(?:新建|改建|扩建|增建|续建|新增|建成|建设|改造|培育|引进|减轻|减少|完成投资)[\\p{IsHan}]{0,14}?(?<value>[0-9]+(?:\\.[0-9]+)?)"
				+ "(?<unit>万元|亿元|公里|平方米|万平方米|[个家户座所处间辆台套亩])(?=[。;,、]|$)");

	/** Shares are printed with one of these. */
	private static final List<String> SHARED = List.of("%", "百分");

	/** Counts are compared with one of these. */
	private static final List<String> COMPARED = List.of("至少", "最少", "少于", "低于", "小于", "超", "高于", "多于", "大于", "突破",
			"控制", "压", "缩", "精简", "稳定", "降", "以上", "左右", "以内", "达", "≥", "≤", "最低", "至多", "最多");

	private static final List<String> LIMITED = List.of("日", "天", "时", "分钟");

	private static final List<String> BUILDS = List.of("建", "造", "培育", "引进", "减", "新增", "投资");

	private static final Pattern PARAMETER = Pattern.compile("(?:的|最高|每人|每户|给予|补贴|奖励)$");

	private final String text;

	private final StringBuilder rest;

	private record Found(int start, ReadTarget target) {
	}

	private final List<Found> found = new ArrayList<>();

	private TargetGrammar(String text) {
		this.text = text;
		this.rest = new StringBuilder(Fold.fold(text));
	}

	static List<ReadTarget> read(String text) {
		TargetGrammar grammar = new TargetGrammar(text);
		if (grammar.hasAny(SHARED)) {
			grammar.ranges();
			grammar.shares();
			grammar.sharesInWords();
		}
		grammar.limits();
		if (grammar.hasAny(COMPARED)) {
			grammar.counts(LEAST_COUNT);
			grammar.counts(COUNT);
		}
		if (grammar.hasAny(BUILDS)) {
			grammar.built();
		}
		return grammar.found.stream()
			.sorted((a, b) -> Integer.compare(a.start(), b.start()))
			.map(Found::target)
			.toList();
	}

	/** What a cell for times limits: 批复后20个工作日内. */
	static List<ReadTarget> limitsIn(String text) {
		TargetGrammar grammar = new TargetGrammar(text);
		grammar.limits();
		return grammar.found.stream().map(Found::target).toList();
	}

	/** Cheap to ask, where most texts hold no figure at all. */
	private boolean hasAny(List<String> words) {
		for (String word : words) {
			if (this.rest.indexOf(word) >= 0) {
				return true;
			}
		}
		return false;
	}

	private void ranges() {
		Matcher matcher = SHARE_RANGE.matcher(this.rest.toString());
		while (matcher.find()) {
			take(matcher.start(), matcher.end(), comparator(matcher, ">="), matcher.group("value"), "%");
		}
	}

	private void sharesInWords() {
		Matcher matcher = SHARE_IN_WORDS.matcher(this.rest.toString());
		while (matcher.find()) {
			if (!isParameter(matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, "="), matcher.group("value"), "%");
			}
		}
	}

	private void shares() {
		Matcher matcher = SHARE.matcher(this.rest.toString());
		while (matcher.find()) {
			boolean whole = new BigDecimal(matcher.group("value")).compareTo(BigDecimal.valueOf(100)) == 0;
			boolean rate = matcher.start() > 0 && "率度性面".indexOf(this.rest.charAt(matcher.start() - 1)) >= 0;
			if (!isParameter(matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, (whole || rate) ? ">=" : "="),
						matcher.group("value"), matcher.group("unit"));
			}
		}
	}

	/** A figure of a policy (补贴最高不超过15万元, 人数25%的企业), not one to be reached. */
	private boolean isParameter(int start, int end) {
		String before = this.rest.substring(0, start);
		String bracket = before.substring(before.lastIndexOf('(') + 1);
		boolean inside = end < this.rest.length() && this.rest.charAt(end) == ')' && bracket.contains("的");
		boolean condition = end < this.rest.length() && "的(".indexOf(this.rest.charAt(end)) >= 0;
		boolean limited = this.rest.substring(end - 2, end).matches("以[内下上]");
		return inside || condition || (!limited && PARAMETER.matcher(before).find());
	}

	private void limits() {
		if (!hasAny(LIMITED)) {
			return;
		}
		Matcher matcher = LIMIT.matcher(this.rest.toString());
		while (matcher.find()) {
			boolean limited = matcher.group("most") != null || matcher.group().endsWith("内");
			if (limited) {
				take(matcher.start(), matcher.end(), "<=", matcher.group("value"), matcher.group("unit"));
			}
		}
	}

	private void counts(Pattern pattern) {
		Matcher matcher = pattern.matcher(this.rest.toString());
		while (matcher.find()) {
			boolean second = Groups.get(matcher, "value2") != null;
			if (!isParameter(matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, ">="),
						matcher.group(second ? "value2" : "value"), matcher.group(second ? "unit2" : "unit"));
			}
		}
	}

	private void built() {
		Matcher matcher = BUILT.matcher(this.rest.toString());
		while (matcher.find()) {
			take(matcher.start("value"), matcher.end(), "=", matcher.group("value"), matcher.group("unit"));
		}
	}

	private void take(int start, int end, String comparator, String value, String unit) {
		BigDecimal number = value.matches("[0-9.]+") ? new BigDecimal(value)
				: BigDecimal.valueOf(ChineseNumbers.parse(value));
		this.found.add(new Found(start, new ReadTarget(this.text.substring(start, end), comparator, number, unit,
				Measured.of(this.text, start, end))));
		for (int i = start; i < end; i++) {
			this.rest.setCharAt(i, '《');
		}
	}

	private static String comparator(Matcher matcher, String bare) {
		String after = Groups.get(matcher, "after");
		if (after != null) {
			return switch (after) {
				case "左右", "上下" -> "~";
				case "以下", "以内", "之内" -> "<=";
				default -> ">=";
			};
		}
		if (Groups.get(matcher, "least") != null) {
			return ">=";
		}
		if (Groups.get(matcher, "most") != null) {
			return "<=";
		}
		return (Groups.get(matcher, "more") != null) ? ">" : (Groups.get(matcher, "reach") != null) ? ">=" : bare;
	}

}
