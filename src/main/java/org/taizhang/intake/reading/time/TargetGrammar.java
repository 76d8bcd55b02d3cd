package org.taizhang.intake.reading.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.ReadTarget;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.ChineseNumbers;
import org.taizhang.intake.wording.Fold;

/**
 * Reads figures to be reached: shares, least and greatest counts, time limits for
 * replies, what is to be built. One-off counts (开展一次) and slogans are none.
 */
public final class TargetGrammar {

	private static final String LEAST = "≥|至少|最少|最低|不(?:得|能|应)?(?:少于|低于|小于)";

	private static final String MOST = "≤|至多|最多|不(?:得|能|应)?(?:超过|高于|多于|大于|超)|(?:控制|压减|压缩|缩短|缩减|精简|稳定|降低?)(?:在|到|至|为)|(?<![不得能应])(?:低于|少于|小于)";

	private static final String MORE = "超过|高于|大于|多于|突破|超";

	private static final String COMPARATOR = "(?:(?<least>" + LEAST + ")|(?<most>" + MOST + ")|(?<more>" + MORE
			+ ")|(?<reach>达到?|力争|保持在|为))";

	private static final String NUMBER = "(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?|[一二两三四五六七八九十百]{1,3})";

	private static final String AFTER = "(?<after>及?以上|左右|上下|以下|以内|之内)?";

	private static final String COUNTED = "(?:个(?=工作日|自然日|小时))?(?<unit>[万亿](?:人次|立方米|平方米|千瓦|人(?!次)|[元户件次册份条亩个套吨株])|立方米|人次|场次|批次|个百分点|工作日|自然日|小时|分钟|分(?![之析类])|[日天]|公里|公顷|平方米|吨|[次个场期篇条件项种类家份户座所人名批处间辆台套亩例])";

	private static final String BUILT_UNIT = "[万亿](?:人次|立方米|平方米|千瓦|[人元户亩个套吨株])|公里|平方米|人次|公顷|[个家户座所处间辆台套亩名]";

	private static final String NUMERALS = "0123456789一二两三四五六七八九十百";

	private static final Characters NUMBERS = Characters.of(NUMERALS);

	/** What may stand right after a figure: whatever its units have in them. */
	private static final Characters COUNTERS = Characters.of("%‰" + COUNTED + BUILT_UNIT);

	/** What a comparator begins with. */
	private static final String COMPARATORS = "≥≤至最不控压缩精稳降低少小超高大多突达力保为";

	/** 不低于50%, 100%, 8%以上. */
	private static final AnchoredPattern SHARE = form(COMPARATORS + NUMERALS, "%‰个", 24,
			"(?:" + COMPARATOR + ")?(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?)(?<unit>[%‰]|个百分点)" + AFTER);

	/** 80%—90%: the lower end is to be reached. */
	private static final AnchoredPattern SHARE_RANGE = form(COMPARATORS + NUMERALS, "%", 40, "(?:" + COMPARATOR
			+ ")?(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?)%?(?:[-—~至]|到)[0-9]{1,15}(?:\\.[0-9]{1,15})?(?<unit>%)");

	/** 不低于百分之九十. */
	private static final AnchoredPattern SHARE_IN_WORDS = form(COMPARATORS + "百", "百", 8,
			"(?:" + COMPARATOR + ")?百分之(?<value>[一二三四五六七八九十百]{1,4})" + AFTER);

	/** 不得少于4次, 至少召开一次. */
	private static final AnchoredPattern LEAST_COUNT = form("≥至最不", NUMERALS, 12,
			"(?<least>" + LEAST + ")[\\p{IsHan}]{0,6}?" + NUMBER + COUNTED + "(?!以内)");

	/** 4次以上, 不超过3次, 30个以内. */
	private static final AnchoredPattern COUNT = form("≤至最不控压缩精稳降低少小超高大多突达" + NUMERALS, NUMERALS, 8,
			"(?:(?:(?<most>" + MOST + ")|(?<more>" + MORE + ")|(?<reach>达到?))" + NUMBER + COUNTED + "(?!及?以上|左右|以内)|"
					+ NUMBER.replace("value", "value2") + COUNTED.replace("unit", "unit2") + "(?<after>及?以上|左右|以内))");

	/** 3个工作日内, 24小时内. */
	private static final AnchoredPattern LIMIT = form("不控压缩" + NUMERALS, NUMERALS, 8,
			"(?<most>不(?:得)?超过|(?:控制在|(?:压缩|缩短|缩减|压减)(?:至|到|为)))?(?<![0-9年月])" + NUMBER
					+ "个?(?<unit>工作日|自然日|小时|分钟|日|天)(?:(?:以|之)?内)?");

	/** What brings something about that can be counted. */
	private static final String MAKING = "新建|改建|扩建|增建|续建|新增|建成|建设|改造|培育|引进|减轻|减少|完成|实施|创建|打造|培训|造林|绿化|治理|整治|修复|签约|开工|争取|招引|认定|发展|扶持|转移|安置|开通|命名|更新|维修|硬化|创成|发放|销售";

	private static final String MADE = "(?<value>[0-9]{1,15}(?:\\.[0-9]{1,15})?)" + "(?<unit>" + BUILT_UNIT + ")";

	/** 新建人行天桥2座, 减轻负担200亿元; 新建2座人行天桥. */
	private static final AnchoredPattern BUILT = form("新改扩增续建培引减完实创打造绿治整修签开争招认发扶转安命更维硬销", "0123456789", 24,
			"(?:" + MAKING + ")(?:[\\p{IsHan}“”、]{0,14}?" + MADE + "(?=[。;,、]|$)|"
					+ MADE.replace("value", "value2").replace("unit", "unit2")
					+ "(?!以|左|的|工作日|内|月|前|后)(?=\\p{IsHan}))");

	private static final Characters LIMITED = Characters.of("日天时钟");

	private final String text;

	private final MaskedText rest;

	private record Found(int start, ReadTarget target) {
	}

	private final List<Found> found = new ArrayList<>();

	private TargetGrammar(String text, String folded) {
		this.text = text;
		this.rest = new MaskedText(folded);
	}

	public static List<ReadTarget> read(String text) {
		String folded = Fold.fold(text);
		if (!hasFigure(folded)) {
			return List.of();
		}
		TargetGrammar grammar = new TargetGrammar(text, folded);
		grammar.ranges();
		grammar.shares();
		grammar.sharesInWords();
		grammar.limits();
		grammar.counts(LEAST_COUNT);
		grammar.counts(COUNT);
		grammar.built();
		return grammar.found.stream()
			.sorted((a, b) -> Integer.compare(a.start(), b.start()))
			.map(Found::target)
			.toList();
	}

	/** What a cell for times limits: 批复后20个工作日内. */
	public static List<ReadTarget> limitsIn(String text) {
		String folded = Fold.fold(text);
		if (!hasFigure(folded)) {
			return List.of();
		}
		TargetGrammar grammar = new TargetGrammar(text, folded);
		grammar.limits();
		return grammar.found.stream().map(Found::target).toList();
	}

	private static AnchoredPattern form(String starts, String anchors, int reach, String pattern) {
		return AnchoredPattern.of(starts, anchors, reach, pattern);
	}

	/** Whether a numeral stands right before what may count something. */
	private static boolean hasFigure(String folded) {
		int at = NUMBERS.firstIn(folded, 0);
		while (at >= 0 && at + 1 < folded.length()) {
			if (COUNTERS.has(folded.charAt(at + 1))) {
				return true;
			}
			at = NUMBERS.firstIn(folded, at + 1);
		}
		return false;
	}

	/** Shows each match in what the forms before have left. */
	private void each(AnchoredPattern form, Consumer<Matcher> found) {
		String left = this.rest.toString();
		if (!form.mayBeIn(left)) {
			return;
		}
		Matcher matcher = form.matcher(left);
		int from = 0;
		while (form.find(matcher, left, from)) {
			from = matcher.end();
			found.accept(matcher);
		}
	}

	private void ranges() {
		each(SHARE_RANGE, (matcher) -> take(matcher.start(), matcher.end(), comparator(matcher, ">="),
				matcher.group("value"), "%"));
	}

	private void sharesInWords() {
		each(SHARE_IN_WORDS, (matcher) -> {
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, "="), matcher.group("value"), "%");
			}
		});
	}

	private void shares() {
		each(SHARE, (matcher) -> {
			boolean whole = new BigDecimal(matcher.group("value")).compareTo(BigDecimal.valueOf(100)) == 0;
			boolean rate = matcher.start() > 0 && "率度性面".indexOf(this.rest.toString().charAt(matcher.start() - 1)) >= 0;
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, (whole || rate) ? ">=" : "="),
						matcher.group("value"), printed(matcher, "unit"));
			}
		});
	}

	private void limits() {
		if (!LIMITED.anyIn(this.rest.toString())) {
			return;
		}
		each(LIMIT, (matcher) -> {
			boolean limited = matcher.group("most") != null || matcher.group().endsWith("内");
			if (limited) {
				take(matcher.start(), matcher.end(), "<=", matcher.group("value"), printed(matcher, "unit"));
			}
		});
	}

	private void counts(AnchoredPattern pattern) {
		each(pattern, (matcher) -> {
			boolean second = Groups.get(matcher, "value2") != null;
			if (!PolicyFigure.isAt(this.rest.toString(), matcher.start(), matcher.end())) {
				take(matcher.start(), matcher.end(), comparator(matcher, ">="),
						matcher.group(second ? "value2" : "value"), printed(matcher, second ? "unit2" : "unit"));
			}
		});
	}

	private void built() {
		each(BUILT, (matcher) -> {
			String n = (matcher.group("value") != null) ? "" : "2";
			take(matcher.start("value" + n), matcher.end(), "=", matcher.group("value" + n),
					printed(matcher, "unit" + n));
		});
	}

	/** A group as the text has it, 億元 for 亿元. */
	private String printed(Matcher matcher, String group) {
		String printed = this.text.substring(matcher.start(group), matcher.end(group));
		return printed.equals("％") ? "%" : printed;
	}

	private void take(int start, int end, String comparator, String value, String unit) {
		BigDecimal number = Character.isDigit(value.charAt(0)) ? new BigDecimal(value)
				: BigDecimal.valueOf(ChineseNumbers.parse(value));
		this.found.add(new Found(start, new ReadTarget(this.text.substring(start, end), comparator, number, unit,
				Measured.of(this.text, start, end))));
		this.rest.mask(start, end);
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
