package org.taizhang.intake.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords.Role;

/**
 * A verb at the end of a clause that says what the units before it do: 牵头, 配合, 按职责分工负责.
 *
 * @param start where it begins; 0 if no unit stands before it
 */
record RoleVerb(int start, Role role) {

	private static final Pattern FORM = Pattern.compile("(?:共同|分别|具体|联合|统一)?(?:(?<lead>(?:总)?牵头(?:负责|组织|落实|抓总)?|主办)"
			+ "|(?<help>(?:积极|协同|密切)?(?:配合|协办|协助|协同|参与|参加|支持)(?:做好|落实)?)"
			+ "|(?<do>按照?(?:各自)?(?:职责|职能|权限|任务)?(?:分工)?(?:分别|各自|共同)?(?:负责|落实|抓好落实|组织实施)|按照?(?:各自)?(?:职责|职能)(?:分工)?"
			+ "|分工负责|抓好(?:贯彻)?落实|(?:组织|贯彻|推进|具体)?落实|组织实施|承办|(?:具体)?负责(?:落实|实施)?))$");

	static Optional<RoleVerb> endOf(String folded) {
		Matcher matcher = FORM.matcher(folded);
		if (!matcher.find()) {
			return Optional.empty();
		}
		return Optional.of(new RoleVerb(matcher.start(), (matcher.group("lead") != null) ? Role.LEAD
				: (matcher.group("help") != null) ? Role.COOPERATING : Role.RESPONSIBLE));
	}

}
