package org.taizhang.intake.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that say what the units after them have to do: 牵头单位, 责任部门, 协同责任单位 … */
public final class RoleWords {

	/** What a word makes of the units after it. */
	public enum Role {

		LEAD, RESPONSIBLE, COOPERATING,
		/** 牵头负责领导, 责任人: people, not units. */
		PERSON,
		/** 完成时限. */
		DEADLINE,
		/** 监督单位, 督办科室: units that look on, and owe nothing. */
		WATCHING

	}

	private static final String BODY = "(?:单位|部门|科室|处室|股室|站所|机构|主体)";

	/** 市级责任单位, 其他责任单位. */
	private static final String BEFORE = "(?:其他|其它|相关|有关|共同|各)?(?:[省市州县区镇乡局](?:级|直)?)?";

	private static final String BODY_END = "位门室所构体";

	private static final Pattern PERSON = Pattern.compile(
			"(?:牵头|责任|分管|主管|负责|包保|包联|挂联|挂钩|主抓|联系|督办|督导|主要|第一|直接|具体)?(?:负责|责任|省|市|州|县|区|旗|镇|乡|街道|局|委|厅|院|校)?(?:领导|责任人|负责人|联系人|联络员)(?:同志)?");

	private static final Pattern DEADLINE = Pattern
		.compile("(?:计划|预计|拟|要求)?(?:完成|办结|整改|落实|工作|任务)?(?:时限|时间|期限)(?:要求|节点|进度|安排|清单)?|时间(?:节点|进度|安排)|进度(?:要求|安排)"
				+ "|(?:完成|截止)(?:日期|时间)|(?:报送|上报|公开)(?:时限|时效)(?:要求)?|(?:计划|预计|拟)(?:发布|公开|完成|召开|举办)?(?:月份?|日期)|(?:计划|预计|拟)?(?:提请)?决策时间|(?:建设|实施)?起止(?:年限|时间|日期)");

	private static final Pattern WATCHING = Pattern.compile("(?:监督|督办|督查|督促|督导|监察|考核|考评|验收)(?:检查|落实|责任)?" + BODY);

	private static final Pattern COOPERATING = Pattern
		.compile(BEFORE + "(?:主要|技术)?(?:配合|协同|协办|协助|参与|参加|会同|会办|协作|支持){1,2}(?:责任|落实)?" + BODY + "?");

	private static final Pattern LEAD = Pattern.compile(BEFORE + "(?:总|组织)?(?:牵头|主办|主责|统筹)(?:责任|负责|实施|落实|组织){0,2}"
			+ BODY + "?|(?:第一|主要|首要|主体)责任" + BODY + "|汇总" + BODY);

	private static final Pattern RESPONSIBLE = Pattern.compile(BEFORE
			+ "(?:责任|(?:决策|事项|项目)(?:承办|实施|责任)|承办|落实|实施|完成|执行|负责|承担|具体责任|具体落实|具体实施|整改实施|整改责任|主管|归口(?:管理)?|组织实施|任务|责任分工|办理|公开|发布|业主|建设)"
			+ BODY + "|(?:部门|单位|职责|责任|任务)分工|责任清单|(?:决策|事项|项目)?(?:申报|起草|提出)(?:单位|部门)");

	/**
	 * @param ends what every word of the role ends with
	 * @param marks what every word of the role has one of
	 */
	private record Forms(Role role, Characters ends, Characters marks, Pattern pattern) {

		Forms(Role role, String ends, String marks, Pattern pattern) {
			this(role, Characters.of(ends), Characters.of(marks), pattern);
		}

		boolean have(String word) {
			return this.ends.end(word) && this.marks.anyIn(word) && this.pattern.matcher(word).matches();
		}

	}

	/** In the order in which a word is tried on them. */
	private static final List<Forms> FORMS = List.of(new Forms(Role.PERSON, "导人员志", "导人员", PERSON),
			new Forms(Role.DEADLINE, "限间求点度排期效单月份", "时期进月止", DEADLINE),
			new Forms(Role.COOPERATING, "合同办助与加作持任实" + BODY_END, "配协参会支", COOPERATING),
			new Forms(Role.LEAD, "头办责筹任施实织" + BODY_END, "牵主统第首汇", LEAD),
			new Forms(Role.RESPONSIBLE, "工单" + BODY_END, "工单" + BODY_END, RESPONSIBLE),
			new Forms(Role.WATCHING, BODY_END, "督监考验", WATCHING));

	/** The words that are met most: no pattern is tried on them. */
	private static final Map<String, Optional<Role>> USUAL = Stream
		.of("责任单位", "牵头单位", "配合单位", "责任部门", "牵头部门", "配合部门", "完成时限")
		.collect(Collectors.toMap(Function.identity(), RoleWords::one));

	/** 责任单位及责任人, 牵头/配合单位. */
	private static final Pattern JOINED = Pattern.compile("[/、及和与]");

	private static final Characters JOINTS = Characters.of("/、及和与");

	/** Characters of several roles in one word, at most. */
	private static final int LONGEST = 60;

	/** The same with what stands in brackets. */
	private static final int LONGEST_PRINTED = 200;

	/** What the words above, also those that only lack 单位, end with. */
	private static final Characters ENDS = Characters.of("位门室所构体导志人员限间期求点度排效月份合同办助与加会作持任实头责筹施织成行担理口务工开布管总单");

	private static final Characters ASIDES = Characters.SPACES.and(Characters.of("("));

	/** What a word before a colon is made of. */
	private static final Characters WORD = Characters.HAN.and(Characters.of("/、"));

	private static final int SHORTEST_WORD = 2;

	private static final int LONGEST_WORD = 12;

	/** 责任单位 before a name, where a colon was left out, or 【责任单位】. */
	private static final Pattern WITHOUT_COLON = Pattern.compile("\\(?([\\p{IsHan}]{2,6}" + BODY
			+ ")(?:\\)(?=[\\p{IsHan}])|\\s+(?=[\\p{IsHan}])|(?=[各市县区省州镇乡]))([^、,;。:\\s]{2,24})");

	/** What no role word begins with. */
	private static final Characters MARKS = Characters.of("。，,；;！!：:、）)《》“”");

	/** The colon after a role word is no farther. */
	private static final int WITH_COLON = 24;

	private static final Words DIVISIONS = Words.of("科室", "处室", "股室");

	private static final Words UNITS = Words.of("单位", "部门");

	private static final Characters BODY_ENDS = Characters.of(BODY_END);

	/** Characters that tell a role word and what follows it. */
	private static final int LONGEST_BEGINNING = 40;

	/** A bracket, six characters, and 单位. */
	private static final int LONGEST_BODY = 9;

	private RoleWords() {
	}

	/**
	 * The role that a word names on its own, its brackets and white space left out:
	 * 责任部门(科室), 牵头单位.
	 */
	public static Optional<Role> of(String word) {
		Optional<Role> usual = USUAL.get(word);
		if (usual != null) {
			return usual;
		}
		if (word.length() > LONGEST_PRINTED || !mayEnd(word)) {
			return Optional.empty();
		}
		String folded = Fold.fold(word);
		String bare = bare(folded);
		return (bare.length() <= LONGEST && ENDS.end(bare)) ? one(bare).or(() -> joined(bare)) : Optional.empty();
	}

	/** 责任部门 of 责任部门(科室). */
	private static String bare(String folded) {
		if (!ASIDES.anyIn(folded)) {
			return folded;
		}
		StringBuilder bare = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			int close = (folded.charAt(i) == '(') ? folded.indexOf(')', i) : -1;
			if (close > 0) {
				i = close;
			}
			else if (!Characters.SPACES.has(folded.charAt(i))) {
				bare.append(folded.charAt(i));
			}
		}
		return bare.toString();
	}

	/** 责任科室, 承办处室; not 责任部门（科室）. */
	public static boolean namesDivisions(String word) {
		return DIVISIONS.anyIn(word) && !UNITS.anyIn(word);
	}

	private static boolean mayEnd(String word) {
		char last = word.isEmpty() ? ' ' : Fold.fold(word.charAt(word.length() - 1));
		return ENDS.has(last) || last == ')' || Characters.SPACES.has(last);
	}

	private static Optional<Role> one(String bare) {
		for (Forms forms : FORMS) {
			if (forms.have(bare)) {
				return Optional.of(forms.role());
			}
		}
		return Optional.empty();
	}

	/** Of several roles in one word, the one of units; RESPONSIBLE if there are two. */
	private static Optional<Role> joined(String bare) {
		if (!JOINTS.anyIn(bare)) {
			return Optional.empty();
		}
		List<Optional<Role>> roles = JOINED.splitAsStream(bare)
			.map((part) -> one(part).or(() -> one(part + "单位")))
			.toList();
		List<Role> units = roles.stream()
			.flatMap(Optional::stream)
			.filter((role) -> role.compareTo(Role.COOPERATING) <= 0)
			.distinct()
			.toList();
		if (roles.size() < 2 || roles.contains(Optional.<Role>empty()) || units.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((units.size() == 1) ? units.get(0) : Role.RESPONSIBLE);
	}

	/**
	 * Whether a text begins with a role word and a colon (责任单位：), an opening bracket
	 * before it allowed; or with a role word and the name of a unit.
	 */
	public static boolean beginsWithRole(CharSequence text) {
		return beginsWithRole(text, 0);
	}

	/** The same of the text from a position on. */
	public static boolean beginsWithRole(CharSequence text, int from) {
		if (from >= text.length() || MARKS.has(text.charAt(from))) {
			return false;
		}
		String whole = text.toString();
		int colon = colon(whole, from);
		boolean body = mayNameBody(whole, from);
		if (colon < 0 && !body) {
			return false;
		}
		String printed = Fold.fold(whole.substring(from, Math.min(whole.length(), from + LONGEST_BEGINNING)));
		return (colon > 0 && isRole(printed.substring(0, colon))) || (body && beginsWithName(printed));
	}

	/** How far from here the first colon is, if it is near enough; else -1. */
	private static int colon(String text, int from) {
		int end = Math.min(text.length(), from + WITH_COLON);
		for (int i = from; i < end; i++) {
			if (Fold.fold(text.charAt(i)) == ':') {
				return i - from;
			}
		}
		return -1;
	}

	private static boolean mayNameBody(String text, int from) {
		int end = Math.min(text.length(), from + LONGEST_BODY);
		for (int i = from; i < end; i++) {
			if (BODY_ENDS.has(Fold.fold(text.charAt(i)))) {
				return true;
			}
		}
		return false;
	}

	/** Whether what stands before the colon is a role word. */
	private static boolean isRole(String folded) {
		String word = bare(folded.startsWith("(") ? folded.substring(1) : folded);
		return word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD && ENDS.end(word) && WORD.allIn(word)
				&& of(word).isPresent();
	}

	private static boolean beginsWithName(String printed) {
		Matcher without = WITHOUT_COLON.matcher(printed);
		return without.lookingAt() && of(without.group(1)).isPresent() && UnitNames.looksLikeUnit(without.group(2));
	}

}
