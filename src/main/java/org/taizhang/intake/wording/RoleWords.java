package org.taizhang.intake.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that say what the units after them have to do: 牵头单位, 责任部门, 协同责任单位 … */
public final class RoleWords {

	/** What a word makes of the units after it. */
	public enum Role {

		LEAD, RESPONSIBLE, COOPERATING,
		/** 牵头负责领导, 责任人: people, not units. */
		PERSON,
		/** 完成时限. */
		DEADLINE

	}

	private static final String BODY = "(?:单位|部门|科室|处室|股室|机构|主体)";

	private static final Pattern PERSON = Pattern
		.compile("(?:牵头|责任|分管|负责|包保|挂联|主抓|联系)?(?:负责|责任|市|县|区)?(?:领导|责任人|负责人|联系人|联络员)(?:同志)?");

	private static final Pattern DEADLINE = Pattern
		.compile("(?:完成|办结|整改|落实)?(?:时限|时间|期限)(?:要求|节点|进度)?|时间(?:节点|进度|安排)|进度(?:要求|安排)");

	private static final Pattern COOPERATING = Pattern
		.compile("(?:主要)?(?:配合|协同|协办|协助|参与|参加|会同|协作|支持)(?:责任)?" + BODY + "?");

	private static final Pattern LEAD = Pattern
		.compile("(?:牵头|主办|主责|总牵头)(?:责任|负责|实施)?" + BODY + "?|(?:第一|主要)责任" + BODY + "|汇总" + BODY);

	private static final Pattern RESPONSIBLE = Pattern
		.compile("(?:责任|承办|落实|实施|完成|执行|负责|承担|具体责任|具体落实|整改实施|整改责任)" + BODY);

	private static final Pattern WORD = Pattern.compile("[\\p{IsHan}/]{2,10}");

	private RoleWords() {
	}

	/**
	 * The role that a word names on its own, its brackets and white space left out:
	 * 责任部门(科室), 牵头单位.
	 */
	public static Optional<Role> of(String word) {
		String bare = Fold.fold(word).replaceAll("\\([^)]*\\)|\\s", "");
		if (PERSON.matcher(bare).matches()) {
			return Optional.of(Role.PERSON);
		}
		if (DEADLINE.matcher(bare).matches()) {
			return Optional.of(Role.DEADLINE);
		}
		if (COOPERATING.matcher(bare).matches()) {
			return Optional.of(Role.COOPERATING);
		}
		if (LEAD.matcher(bare).matches()) {
			return Optional.of(Role.LEAD);
		}
		if (RESPONSIBLE.matcher(bare).matches()) {
			return Optional.of(Role.RESPONSIBLE);
		}
		return Optional.empty();
	}

	/**
	 * Whether a text begins with a role word and a colon (责任单位：), an opening bracket
	 * before it allowed.
	 */
	public static boolean beginsWithRole(CharSequence text) {
		String head = Fold.fold(text.subSequence(0, Math.min(text.length(), 24))).replace(" ", "");
		int start = (head.startsWith("(")) ? 1 : 0;
		int colon = head.indexOf(':');
		if (colon <= start) {
			return false;
		}
		Matcher matcher = WORD.matcher(head.substring(start, colon));
		return matcher.matches() && of(matcher.group()).isPresent();
	}

}
