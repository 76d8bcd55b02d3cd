package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.UnitNames;

/** A word for a role with its colon (牵头单位：), inside a folded text. */
record RoleMarker(int start, int end, Role role) {

	private static final Pattern FORM = Pattern
		.compile("(?<![\\p{IsHan}/、])([\\p{IsHan}/、]{2,12}?)(?:\\([^()]{1,6}\\))?(?::|(?<=单位|部门)为(?=[\\p{IsHan}]))"
				+ "|(?<=[局委办厅部府室院会心司处所站队镇乡街道\\)])((?:牵头|责任|配合|协办|主办|承办|协同)(?:单位|部门|处室|科室)):"
				// 责任单位市财政局
				+ "|(?<![\\p{IsHan}])((?:牵头|主办|责任|承办|配合|协办|协同|落实|参与)(?:单位|部门|科室|处室|股室))(?=([各市县区省州镇乡][^、,;。:\\s]{1,24}))");

	/** What every role word without a colon ends with. */
	private static final List<String> BODIES = List.of("单位", "部门", "科室", "处室", "股室");

	/** The first one at or after a position. */
	static Optional<RoleMarker> next(String folded, int from) {
		if (folded.indexOf(':', from) < 0 && BODIES.stream().noneMatch((body) -> folded.indexOf(body, from) >= 0)) {
			return Optional.empty();
		}
		Matcher matcher = FORM.matcher(folded);
		int at = from;
		while (matcher.find(at)) {
			Optional<Role> role = role(matcher);
			if (role.isPresent()) {
				return Optional.of(new RoleMarker(matcher.start(), matcher.end(), role.get()));
			}
			at = matcher.start() + 1;
		}
		return Optional.empty();
	}

	private static Optional<Role> role(Matcher matcher) {
		if (matcher.group(3) != null) {
			return UnitNames.looksLikeUnit(matcher.group(4)) ? RoleWords.of(matcher.group(3)) : Optional.empty();
		}
		return RoleWords.of((matcher.group(1) != null) ? matcher.group(1) : matcher.group(2));
	}

}
