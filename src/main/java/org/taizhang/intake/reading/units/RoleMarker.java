package org.taizhang.intake.reading.units;

import java.util.Optional;
import java.util.regex.Matcher;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.UnitNames;

/** A word for a role with its colon (牵头单位：), inside a folded text. */
record RoleMarker(int start, int end, Role role) {

	/** What ends a word for a role. */
	private static final Characters ENDS = Characters.of(":为");

	/** What such a word is made of; it begins where they begin. */
	private static final Characters WORD = Characters.HAN.and(Characters.of("/、"));

	private static final int SHORTEST = 2;

	private static final int LONGEST = 12;

	/** Characters of a note between a word and its colon: 责任单位（科室）：. */
	private static final int LONGEST_NOTE = 6;

	/** Right behind the name of a unit or of somebody, or without its colon. */
	private static final AnchoredPattern JOINED = AnchoredPattern.of("牵责配协主承落参完分会", "位门室科限间导人", ":各市县区省州镇乡", 4,
			"(?<=[局委办厅部府院会室心司处所站队科股镇乡街道\\)]|[:、][\\p{IsHan}]{2,4})"
					+ "((?:牵头|责任|配合|协办|主办|承办|协同|会办)(?:单位|部门|处室|科室)|完成时[限间]|责任(?:领导|人)|分管领导):"
					// 责任单位市财政局
					+ "|(?<![\\p{IsHan}])((?:牵头|主办|责任|承办|配合|协办|协同|落实|参与)(?:单位|部门|科室|处室|股室))(?=([各市县区省州镇乡][^、,;。:\\s]{1,24}))");

	/** The first one at or after a position. */
	static Optional<RoleMarker> next(String folded, int from) {
		Optional<RoleMarker> apart = apart(folded, from);
		int before = apart.map(RoleMarker::start).orElse(folded.length());
		Optional<RoleMarker> joined = JOINED.mayBeIn(folded, from, before) ? joined(folded, from) : Optional.empty();
		return (apart.isPresent() && joined.isPresent() && joined.get().start() < apart.get().start()) ? joined
				: apart.or(() -> joined);
	}

	/** 牵头单位：, 责任单位为, behind a mark. */
	private static Optional<RoleMarker> apart(String folded, int from) {
		for (int at = ENDS.firstIn(folded, from); at >= 0; at = ENDS.firstIn(folded, at + 1)) {
			int end = endOfWord(folded, at);
			int start = end;
			while (start > 0 && end - start <= LONGEST && WORD.has(folded.charAt(start - 1))) {
				start--;
			}
			if (start >= from && end - start >= SHORTEST && end - start <= LONGEST) {
				Optional<Role> role = RoleWords.of(folded.substring(start, end));
				if (role.isPresent()) {
					return Optional.of(new RoleMarker(start, at + 1, role.get()));
				}
			}
		}
		return Optional.empty();
	}

	/** Where the word before a colon or 为 ends; 0 where there is none. */
	private static int endOfWord(String folded, int at) {
		if (folded.charAt(at) == '为') {
			boolean named = folded.startsWith("单位", at - 2) || folded.startsWith("部门", at - 2);
			return (named && at + 1 < folded.length() && Characters.HAN.has(folded.charAt(at + 1))) ? at : 0;
		}
		if (at == 0 || folded.charAt(at - 1) != ')') {
			return at;
		}
		int open = Math.max(folded.lastIndexOf('(', at - 2), folded.lastIndexOf(')', at - 2));
		int note = at - 2 - open;
		return (open > 0 && folded.charAt(open) == '(' && note > 0 && note <= LONGEST_NOTE) ? open : 0;
	}

	private static Optional<RoleMarker> joined(String folded, int from) {
		Matcher matcher = JOINED.matcher(folded);
		int at = from;
		while (JOINED.find(matcher, folded, at)) {
			Optional<Role> role = joined(matcher);
			if (role.isPresent()) {
				return Optional.of(new RoleMarker(matcher.start(), matcher.end(), role.get()));
			}
			at = matcher.start() + 1;
		}
		return Optional.empty();
	}

	private static Optional<Role> joined(Matcher matcher) {
		if (matcher.group(2) != null) {
			return UnitNames.looksLikeUnit(matcher.group(3)) ? RoleWords.of(matcher.group(2)) : Optional.empty();
		}
		return RoleWords.of(matcher.group(1));
	}

}
