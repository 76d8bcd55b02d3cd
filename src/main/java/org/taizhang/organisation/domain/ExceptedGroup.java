package org.taizhang.organisation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A group but for some: 市政府各部门（除市公安局外）, 除东山县外的各县（市、区）, 各县区（不含高新区）.
 *
 * @param group the words for the whole group
 * @param excepted the names that are left out
 */
record ExceptedGroup(String group, List<String> excepted) {

	private static final Pattern BEHIND = Pattern.compile(
			"(?<group>.{2,}?)\\((?:除(?:了)?(?<but>.+?)(?:以|之)?外|(?:不含|不包括|不包含)(?<without>.+)|(?<out>[^()]+?)除外)\\)(?<rest>.{0,6})");

	private static final Pattern BEFORE = Pattern
		.compile("除(?:了)?(?<but>.+?)(?:以|之)?外(?:的|、)?(?:其他|其它|其余)?(?<group>(?:各|所有|全体|全).{2,}|.{0,6}[市县区州直]各?.{2,})");

	private static final Pattern UNBRACKETED = Pattern.compile("(?<group>.{3,}?)、?(?:不含|不包括|不包含)(?<without>[^()]+)");

	private static final Pattern AND = Pattern.compile("、|以及|(?<=[局委办县区市院会室府])[和及与](?=.{2})");

	/** What a plain wording says; empty where it leaves nobody out. */
	static Optional<ExceptedGroup> of(String plain) {
		for (Pattern form : List.of(BEHIND, BEFORE, UNBRACKETED)) {
			Matcher matcher = form.matcher(plain);
			if (matcher.matches()) {
				String rest = (form == BEHIND) ? matcher.group("rest") : "";
				return Optional.of(new ExceptedGroup(matcher.group("group") + rest, names(excepted(form, matcher))));
			}
		}
		return Optional.empty();
	}

	private static String excepted(Pattern form, Matcher matcher) {
		if (form == BEFORE) {
			return matcher.group("but");
		}
		if (form == UNBRACKETED || matcher.group("without") != null) {
			return matcher.group("without");
		}
		return (matcher.group("but") != null) ? matcher.group("but") : matcher.group("out");
	}

	private static List<String> names(String list) {
		return Arrays.stream(AND.split(list)).filter(name -> !name.isBlank()).toList();
	}

}
