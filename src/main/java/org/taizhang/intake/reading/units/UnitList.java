package org.taizhang.intake.reading.units;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.UnitNames;

/**
 * Splits a list of units at 、 ， ； and at 和 and 及 between two complete names, never inside
 * brackets; every name stays as printed.
 *
 * @param open whether the list ended in 等
 */
public record UnitList(List<String> names, boolean open) {

	private static final Pattern AND = Pattern.compile("(?:以及|和|及|与|暨|and)(?=各|地方|国务院|市|县|区|省|州|镇|乡|相关|有关|其他|其它|其余)");

	private static final Pattern COMPLETE = Pattern.compile(".*(?:局|委|办|部|厅|府|院|会|室|中心|部门|单位|公司|街道|乡镇|\\))$",
			Pattern.DOTALL);

	/** 安委办及安委会成员单位: both are whole names. */
	private static final Pattern AND_NAME = Pattern
		.compile("(?:以及|及)(?=[\\p{IsHan}]{2,16}(?:局|委|办|办公室|厅|政府|中心|部门|单位|公司|街道|办事处|管委会)(?:[、,;。(]|$))");

	/** What may part two names, or begin a word that does. */
	private static final Characters SEPARATORS = Characters.of("、,;。/\n以和及与暨a");

	private static final String BEGINNINGS = "省市州县区旗";

	/** 除东山县、西河区外的各县: one phrase, whatever it leaves out. */
	private static final Pattern EXCEPTION = Pattern
		.compile("除[^,;:。()]{2,60}?(?:以|之)?外(?:的|其他|其余)?(?=各|市|县|区|有关|其他|其余)");

	private static final Pattern ALL = Pattern.compile("各(?:省|市|州|县|区|旗|镇|乡|街道|村|社区)");

	/** What stands in a cell without a name, and what it begins with. */
	private static final Characters NOBODY = Characters.of("-—–－/／\\无");

	private static final Pattern NONE = Pattern.compile("[-—–－/／\\\\无]+");

	/** A whole name that no other name can go on from. */
	private static final Pattern ENDED = Pattern
		.compile("[^,;]{2,20}(?:局|委|办|办公室|厅|政府|中心|部门|单位|公司|街道|办事处|管委会|院)(?:\\([^)]*\\))?");

	/** Marks and white space around a name. */
	private static final Characters EDGES = Characters.of("。、，,；;：:/ \t\n\f\r\u000b");

	/** All that are folded to ( or ). */
	private static final Characters BRACKETS = Characters.where((c) -> "()".indexOf(Fold.fold(c)) >= 0);

	private static final Pattern GAP = Pattern.compile("(?<![0-9A-Za-z])\\s+|\\s+(?![0-9A-Za-z])");

	private static final Pattern AND_OTHERS = Pattern.compile("(.+?)等(?:(?:有关|相关|各有关|各相关)?单位|(?:各)?部门(?:和单位|单位)?)?");

	/** 财政部等国务院相关部门, 能源局等省有关部门. */
	private static final Pattern AND_DEPARTMENTS = Pattern
		.compile("(.+?)等((?:各|国务院|[省市州县区]级?直?)?(?:有关|相关)(?:职能)?部门.*|[省市州县区旗]级?直?各?(?:有关|相关)单位|(?:有关|相关)[^、]*单位.+)");

	public static UnitList split(String text) {
		return split(ListText.of(text));
	}

	static UnitList split(ListText text) {
		String folded = text.folded();
		Brackets brackets = Brackets.of(folded);
		List<String> names = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < folded.length(); i++) {
			i = (i == start) ? endOfException(folded, i) : i;
			boolean mayPart = SEPARATORS.has(folded.charAt(i)) && brackets.isOutside(i);
			int separator = mayPart ? separator(folded, start, i) : 0;
			if (separator > 0) {
				unmarked(text.part(start, i), names);
				start = i + separator;
				i = start - 1;
			}
		}
		unmarked(text.from(start), names);
		return clean(ListPhrases.joined(names));
	}

	/** Where a phrase that begins here with an exception goes on after it. */
	private static int endOfException(String folded, int start) {
		if (folded.charAt(start) != '除') {
			return start;
		}
		Matcher exception = EXCEPTION.matcher(folded).region(start, folded.length());
		return exception.lookingAt() ? exception.end() : start;
	}

	/** How many characters part two names here, 0 if none do. */
	private static int separator(String folded, int start, int at) {
		char c = folded.charAt(at);
		if ("、,;。".indexOf(c) >= 0) {
			return 1;
		}
		if (c == '/') {
			return (UnitNames.looksLikeUnit(folded.substring(start, at))
					&& UnitNames.looksLikeUnit(folded.substring(at + 1).split("[、,;。/]", 2)[0])
					&& ENDED.matcher(folded.substring(start, at)).matches()) ? 1 : 0;
		}
		if (c == '\n') {
			String name = folded.substring(start, at).strip();
			boolean complete = COMPLETE.matcher(name).matches()
					|| ListSpaces.areTwoNames(name, folded.substring(at + 1).split("[、,;。(\\n]", 2)[0].strip());
			boolean next = at + 1 < folded.length() && folded.charAt(at + 1) != '(';
			return (complete && next) ? 1 : 0;
		}
		Matcher and = AND.matcher(folded).region(at, folded.length()).useTransparentBounds(true);
		if (!and.lookingAt()) {
			and.usePattern(AND_NAME);
		}
		boolean joins = and.lookingAt() && COMPLETE.matcher(folded.substring(start, at)).matches();
		return joins ? and.end() - at : 0;
	}

	/**
	 * 县财政局县民政局: names that nothing but white space parted. Each begins like the first
	 * one.
	 */
	private static void unmarked(ListText part, List<String> names) {
		String folded = part.folded();
		int start = 0;
		if (folded.length() > 5 && (folded.indexOf('各', 3) > 0 || mayBeginAgain(folded))) {
			Brackets brackets = Brackets.of(folded);
			for (int i = 3; i < folded.length() - 2; i++) {
				char c = folded.charAt(i);
				boolean begins = i - start > 2
						&& ((c == '各' && ALL.matcher(folded).region(i, folded.length()).lookingAt())
								|| (c == folded.charAt(0) && BEGINNINGS.indexOf(c) >= 0));
				if (begins && brackets.isOutside(i) && ENDED.matcher(folded.substring(start, i)).matches()) {
					add(part.printed().substring(start, i), names);
					start = i;
				}
			}
		}
		add(part.printed().substring(start), names);
	}

	private static void add(String printed, List<String> names) {
		String name = trim(printed);
		if (!name.isEmpty()) {
			names.add(name);
		}
	}

	/** 县财政局县民政局: the first character once more. */
	private static boolean mayBeginAgain(String folded) {
		char first = folded.charAt(0);
		return BEGINNINGS.indexOf(first) >= 0 && folded.indexOf(first, 3) > 0;
	}

	/** Without marks at its ends, nor white space but between words of ASCII. */
	private static String trim(String part) {
		int start = 0;
		int end = part.length();
		while (start < end && EDGES.has(part.charAt(start))) {
			start++;
		}
		while (end > start && EDGES.has(part.charAt(end - 1))) {
			end--;
		}
		String name = part.substring(start, end);
		return withoutHalves(Characters.SPACES.anyIn(name) ? GAP.matcher(name.replace("\n", "")).replaceAll("") : name);
	}

	/** Without a bracket at either end whose other half is elsewhere. */
	private static String withoutHalves(String name) {
		if (!BRACKETS.begin(name) && !BRACKETS.end(name)) {
			return name;
		}
		String folded = Fold.fold(name);
		Brackets brackets = Brackets.of(folded);
		int start = 0;
		int end = name.length();
		while (start < end && "()".indexOf(folded.charAt(start)) >= 0 && brackets.partner(start) < 0) {
			start++;
		}
		while (end > start && "()".indexOf(folded.charAt(end - 1)) >= 0 && brackets.partner(end - 1) < 0) {
			end--;
		}
		return name.substring(start, end);
	}

	private static void addNamed(List<String> names, String part) {
		if (!NOBODY.begin(part) || !NONE.matcher(part).matches()) {
			names.add(part);
		}
	}

	private static UnitList clean(List<String> parts) {
		List<String> names = new ArrayList<>();
		boolean open = false;
		for (String part : parts) {
			if (part.indexOf('等') < 0) {
				addNamed(names, part);
				continue;
			}
			String folded = Fold.fold(part);
			Matcher departments = AND_DEPARTMENTS.matcher(folded);
			Matcher others = AND_OTHERS.matcher(folded);
			if (departments.matches()) {
				names.add(part.substring(0, departments.end(1)));
				names.add(part.substring(departments.start(2)));
			}
			else if (others.matches()) {
				names.add(part.substring(0, others.end(1)));
				open = true;
			}
			else if (!part.equals("等")) {
				names.add(part);
			}
		}
		return new UnitList(names, open);
	}

}
