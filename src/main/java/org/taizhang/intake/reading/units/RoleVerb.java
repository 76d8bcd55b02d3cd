package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.Words;

/**
 * A verb at the end of a clause that says what the units before it do: 牵头, 配合, 按职责分工负责.
 *
 * @param start where it begins; 0 if no unit stands before it
 */
record RoleVerb(int start, Role role) {

	private static final String HOW = "(?:共同|分别|具体|联合|统一|各自|密切|积极|主动|协同|全力)*";

	/** 按职责分工, before another word for what is done. */
	private static final String SHARED = "(?:按照?(?:各自)?(?:职责|职能|任务)?分工)?";

	private static final String ON = "(?:负责|督导|组织|协调|实施|指导|推进|抓总|抓好|做好|落实|统筹|汇总|开展|办理|完成|贯彻)*";

	/** 为牵头单位, 按本单位: what ends in a word for units needs one of these. */
	private static final Characters BEFORE_UNIT = Characters.of("为是本");

	/** 县目督办, 县督办: here 督办 is the end of a name. */
	private static final String OFFICE = "目(?=督办)|(?:^|[、,;:])[省市州县区旗镇](?=督办)";

	/** 县政协办 is the office of a 政协. */
	private static final String COMMITTEE = "政(?=协办)";

	private static final String UNIT = "(?:责任|负责)?(?:单位|部门|科室|处室)";

	/**
	 * What a role's verbs are made of.
	 *
	 * @param words one of these is in each; nothing if there are none such
	 * @param verb with WORD where one of them stands
	 */
	private record Form(Role role, Words words, String verb, Pattern pattern) {

		static Form of(Role role, String words, String verb) {
			String whole = verb.replace("WORD", "(?:" + words + ")");
			return new Form(role, Words.of(words.split("\\|")), whole, Pattern.compile("(?:" + whole + ")$"));
		}

	}

	/** In the order in which they are tried. */
	private static final List<Form> FORMS = List.of(
			Form.of(Role.LEAD, "牵头|主办|抓总", SHARED + HOW + "总?WORD" + ON + "|(?:为|作为|是)总?WORD" + UNIT),
			Form.of(Role.COOPERATING, "配合|协办|协助|协同|参与|参加|支持",
					HOW + "(?<!" + COMMITTEE + ")WORD" + ON + "|(?:为|作为|是)WORD" + UNIT),
			Form.of(Role.WATCHING, "督促|督办|监督|督查|考核", HOW + "(?<!" + OFFICE + ")WORD(?:落实|检查|实施)?"),
			Form.of(Role.RESPONSIBLE, "", "(?:按照?|根据|依据)(?:各自|本单位)?(?:职责|职能|权限|任务)?(?:分工|范围|任务)?" + HOW + ON + "|分工"
					+ ON + "|各(?:负其责|司其职|尽其责)" + ON + "|(?:业务|技术)?指导|(?:为|作为|是)(?:责任|承办|落实)" + UNIT + "|" + HOW
					+ "(?:抓好(?:贯彻)?落实|(?:组织|贯彻|推进)?落实|组织实施|实施|承办|负责(?:落实|实施|办理|组织|牵头组织|监测|统计|审核|保障|宣传|维护|调度|验收|评估|汇总|报送)?)"));

	private static final String ALL = FORMS.stream().map(Form::verb).collect(Collectors.joining("\n"));

	/** Characters: a verb with all its adverbs is shorter. */
	private static final int LONGEST = 60;

	/** All characters of the forms; a line's end may come after them. */
	private static final Characters WORDS = Characters.of(ALL);

	/** The last two characters of the forms' words; a form may also end with 按 alone. */
	private static final Set<String> ENDS = Stream.of(ALL.split("[^\\p{IsHan}]+"))
		.filter((word) -> word.length() > 1)
		.map((word) -> word.substring(word.length() - 2))
		.collect(Collectors.toSet());

	private static final Set<String> UNIT_ENDS = Set.of("单位", "部门", "科室", "处室");

	static Optional<RoleVerb> endOf(String folded) {
		int from = beginOfWords(folded);
		if (from == folded.length() || !mayEnd(folded, from)) {
			return Optional.empty();
		}
		for (Form form : FORMS) {
			if (!form.words().anyIn(folded, from)) {
				continue;
			}
			Matcher matcher = form.pattern().matcher(folded).region(from, folded.length());
			if (matcher.find() && matcher.start() < folded.length()) {
				return Optional.of(new RoleVerb(matcher.start(), form.role()));
			}
		}
		return Optional.empty();
	}

	private static boolean mayEnd(String folded, int from) {
		if (folded.endsWith("\n") || folded.endsWith("按")) {
			return true;
		}
		String end = folded.substring(Math.max(0, folded.length() - 2));
		return UNIT_ENDS.contains(end) ? BEFORE_UNIT.anyIn(folded.substring(from)) : ENDS.contains(end);
	}

	/** From where on the text is made of nothing but characters of such verbs. */
	private static int beginOfWords(String folded) {
		int from = folded.length();
		int first = Math.max(0, folded.length() - LONGEST);
		while (from > first && WORDS.has(folded.charAt(from - 1))) {
			from--;
		}
		return from;
	}

}
