package org.taizhang.intake.reading.units;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.UnitNames;

/** A word for a role with its colon (牵头单位：), inside a folded text. */
record RoleMarker(int start, int end, Role role) {

	/** 牵头单位：, 责任单位为, behind a mark. */
	private static final AnchoredPattern APART = AnchoredPattern.after(Characters.where(RoleMarker::isApart), ":为", 20,
			"([\\p{IsHan}/、]{2,12}?)(?:\\([^()]{1,6}\\))?(?::|(?<=单位|部门)为(?=[\\p{IsHan}]))");

	/** Right behind the name of a unit or of somebody, or without its colon. */
	private static final AnchoredPattern JOINED = AnchoredPattern.of("牵责配协主承落参完分会", "位门室限间导人", 3,
			"(?<=[局委办厅部府院会室心司处所站队科股镇乡街道\\)]|[:、][\\p{IsHan}]{2,4})"
					+ "((?:牵头|责任|配合|协办|主办|承办|协同|会办)(?:单位|部门|处室|科室)|完成时[限间]|责任(?:领导|人)|分管领导):"
					// 责任单位市财政局
					+ "|(?<![\\p{IsHan}])((?:牵头|主办|责任|承办|配合|协办|协同|落实|参与)(?:单位|部门|科室|处室|股室))(?=([各市县区省州镇乡][^、,;。:\\s]{1,24}))");

	/** The first one at or after a position. */
	static Optional<RoleMarker> next(String folded, int from) {
		Optional<RoleMarker> apart = next(APART, folded, from, (matcher) -> RoleWords.of(matcher.group(1)));
		Optional<RoleMarker> joined = next(JOINED, folded, from, RoleMarker::joined);
		return (apart.isPresent() && joined.isPresent() && joined.get().start() < apart.get().start()) ? joined
				: apart.or(() -> joined);
	}

	private static Optional<RoleMarker> next(AnchoredPattern form, String folded, int from,
			Function<Matcher, Optional<Role>> role) {
		if (!form.mayBeIn(folded, from)) {
			return Optional.empty();
		}
		Matcher matcher = form.matcher(folded);
		int at = from;
		while (form.find(matcher, folded, at)) {
			Optional<Role> found = role.apply(matcher);
			if (found.isPresent()) {
				return Optional.of(new RoleMarker(matcher.start(), matcher.end(), found.get()));
			}
			at = matcher.start() + 1;
		}
		return Optional.empty();
	}

	/** Whether a word may begin after this character. */
	private static boolean isApart(char before) {
		return "/、".indexOf(before) < 0 && Character.UnicodeScript.of(before) != Character.UnicodeScript.HAN;
	}

	private static Optional<Role> joined(Matcher matcher) {
		if (matcher.group(2) != null) {
			return UnitNames.looksLikeUnit(matcher.group(3)) ? RoleWords.of(matcher.group(2)) : Optional.empty();
		}
		return RoleWords.of(matcher.group(1));
	}

}
