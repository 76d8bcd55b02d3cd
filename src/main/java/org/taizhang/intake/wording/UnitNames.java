package org.taizhang.intake.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells names and group phrases of units from other text, by how they end. */
public final class UnitNames {

	private static final int LONGEST = 30;

	/** With another name in brackets: 服务中心（领导小组办公室）. */
	private static final int LONGEST_DOUBLE = 60;

	private static final String ENDS = "局|委|办|部|厅|府|院|会|署|司|处|科|股|室|庭|所|站|队|台|社|馆|校|行|中心|公司|集团|企业|部门|单位|机关|机构|街道|园区|新区|高新区|开发区|农场|林场|联社|团委"
			+ "|妇联|残联|文联|侨联|科协|工商联|专班|小组|海关|指挥部|保护区|风景区|名胜区|实验区|示范区|景区|城投|交投|水投|组|乡|镇|县|区|市|州|盟|旗|省";

	/** What stands in brackets behind a name is short, or the name of another unit. */
	private static final int LONGEST_ASIDE = 14;

	/** 各县〔市、区〕, 各镇(场), 市府各部门, 有关单位. */
	private static final Pattern GROUP = Pattern.compile("(?:[^。:!?]{0,8}各|有关|相关)[^。:!?]{1,20}");

	/** 各县（除X、Y外）, 除X外的各县: who is left out says nothing of what the rest is. */
	private static final Pattern EXCEPTION = Pattern
		.compile("\\((?:除[^()]{2,60}外|不含[^()]{2,60}|不包[括含][^()]{2,60}|[^()]{2,60}除外)\\)$|^除[^()]{2,60}?外的?(?=各)");

	/** How duties begin (but 建设局, 建设交通委), and figures and times: no name has these. */
	private static final Pattern DUTY = Pattern.compile(
			"(?![^、,0-9]{2,8}[局委厅科股处司]$)(?:做好|做优|做实|加强|加快|推进|推动|建立|建设|建成|完善|公开|编制|开展|开设|提升|提高|落实|强化|健全|优化|规范(?!办)|制定|组织(?!部)|更新|发布|抓好|抓实|深化|实施|严格"
					+ "|持续|及时|按照|通过|围绕|扩大|改造|新建|完成|打造|创建|督促|指导|统筹)[^部办]*|.*[0-9]+(?:年|月|日|个(?!(?:试点|重点)?领域)|项|次|座|所|%).*");

	/** Those of one character. */
	private static final Characters SHORT_ENDS = Characters
		.of(Stream.of(ENDS.split("\\|")).filter((end) -> end.length() == 1).collect(Collectors.joining()));

	/** Those that do not end in one of these. */
	private static final List<String> LONG_ENDS = Stream.of(ENDS.split("\\|"))
		.filter((end) -> !SHORT_ENDS.end(end))
		.toList();

	/** What the long ones end in; like the sets below, cheap to look for. */
	private static final Characters LAST_OF_LONG = Characters
		.of(LONG_ENDS.stream().map((end) -> end.substring(end.length() - 1)).collect(Collectors.joining()));

	/** The lowest level, which lists name without saying 各. */
	private static final Set<String> VILLAGES = Set.of("村(社区)", "社区(村)", "村(居)", "村居", "社区");

	/** 承担任务的单位, 涉及的部门, 主管的机构: a clause that ends in another way is no name. */
	private static final Characters BODIES = Characters.of("位门构关局业司");

	private static final Characters NO_NAMES = Characters.of("。:!?“”《》");

	private static final Characters EXCEPTS = Characters.of("除不");

	private static final Characters DUTIES = Characters.of("做加推建完公编开提落强健优规制组更发抓深实严持及按通围扩改新打创督指统");

	private static final Characters FIGURES = Characters.of("0123456789");

	private static final Characters DIVISIONS = Characters.of("科处股");

	private static final Characters OFFICES = Characters.of("室办");

	private static final Characters PLACES = Characters.of("省市州县区旗镇乡街");

	/** With its exceptions left out, no name is as long. */
	private static final int LONGEST_PRINTED = 1000;

	private UnitNames() {
	}

	public static boolean looksLikeUnit(String name) {
		if (name.length() > LONGEST_PRINTED) {
			return false;
		}
		String folded = withoutException(Fold.fold(name));
		boolean fits = folded.length() >= 2 && folded.length() <= (folded.endsWith(")") ? LONGEST_DOUBLE : LONGEST);
		return fits && (isName(folded) || VILLAGES.contains(folded) || (folded.length() <= LONGEST && isGroup(folded)))
				&& !isDuty(folded);
	}

	/**
	 * Why words in the place of a unit may be none, to be said after them; empty where
	 * they look like one.
	 */
	public static Optional<String> oddity(String name) {
		return looksLikeUnit(name) ? Optional.empty()
				: Optional.of((name.length() > LONGEST) ? "很长，请看是不是一个单位的名称" : "不像单位名称");
	}

	private static String withoutException(String folded) {
		return EXCEPTS.anyIn(folded) ? EXCEPTION.matcher(folded).replaceAll("") : folded;
	}

	private static boolean isDuty(String folded) {
		return (DUTIES.begin(folded) || FIGURES.anyIn(folded)) && DUTY.matcher(folded).matches();
	}

	/** 服务中心, 大数据中心（政务服务办公室）. */
	private static boolean isName(String folded) {
		int end = folded.length();
		while (end > 0 && folded.charAt(end - 1) == ')') {
			int open = folded.lastIndexOf('(', end - 1);
			if (open < 0 || !isAside(folded.substring(open + 1, end - 1))) {
				return false;
			}
			end = open;
		}
		String name = folded.substring(0, end);
		boolean clause = name.indexOf('的') >= 0 && !BODIES.end(name);
		return end <= LONGEST + 1 && endsLikeUnit(name, 1) && !clause && !NO_NAMES.anyIn(name);
	}

	private static boolean isAside(String inside) {
		boolean fits = !inside.isEmpty()
				&& (inside.length() <= LONGEST_ASIDE || (inside.length() <= LONGEST + 1 && endsLikeUnit(inside, 2)));
		return fits && inside.indexOf(')') < 0;
	}

	/**
	 * @param least so many characters stand before the word for units
	 */
	private static boolean endsLikeUnit(String text, int least) {
		if (SHORT_ENDS.end(text)) {
			return text.length() > least;
		}
		if (!LAST_OF_LONG.end(text)) {
			return false;
		}
		for (String end : LONG_ENDS) {
			if (text.length() - end.length() >= least && text.endsWith(end)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isGroup(String folded) {
		return (folded.indexOf('各') >= 0 || folded.startsWith("关", 1)) && GROUP.matcher(folded).matches();
	}

	/** 预算科, 办公室 (but 市政府办公室): inside a unit. */
	public static boolean looksLikeDivision(String name) {
		String folded = Fold.fold(name);
		boolean office = OFFICES.end(folded) && !PLACES.begin(folded) && !folded.contains("政府");
		return office || DIVISIONS.end(folded);
	}

	/** A phrase for many units. */
	public static boolean looksLikeGroup(String name) {
		return isGroup(Fold.fold(name));
	}

	/** Whether there are names, and each of them looks like a unit. */
	public static boolean areUnits(List<String> names) {
		for (String name : names) {
			if (!looksLikeUnit(name)) {
				return false;
			}
		}
		return !names.isEmpty();
	}

	/** Most of the names look like units. */
	public static boolean looksLikeUnits(List<String> names) {
		int units = 0;
		for (String name : names) {
			units += looksLikeUnit(name) ? 1 : 0;
		}
		return units > 0 && units * 10 >= names.size() * 6;
	}

}
