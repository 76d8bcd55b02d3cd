package org.taizhang.intake.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;

/** A word for a role with its colon (牵头单位：), inside a folded text. */
record RoleMarker(int start, int end, Role role) {

	private static final Pattern FORM = Pattern
		.compile("(?<![\\p{IsHan}])([\\p{IsHan}]{2,10}?)(?:\\([^()]{1,6}\\))?(?::|(?<=单位|部门)为(?=[\\p{IsHan}]))"
				+ "|(?<=[局委办厅部府室院会心司处所站队镇乡街道\\)])((?:牵头|责任|配合|协办|主办|承办|协同)(?:单位|部门|处室|科室)):");

	/** The first one at or after a position. */
	static Optional<RoleMarker> next(String folded, int from) {
		Matcher matcher = FORM.matcher(folded);
		int at = from;
		while (matcher.find(at)) {
			Optional<Role> role = RoleWords.of((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
			if (role.isPresent()) {
				return Optional.of(new RoleMarker(matcher.start(), matcher.end(), role.get()));
			}
			at = matcher.start() + 1;
		}
		return Optional.empty();
	}

}
