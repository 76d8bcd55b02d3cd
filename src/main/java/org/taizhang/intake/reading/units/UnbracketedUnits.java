package org.taizhang.intake.reading.units;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.taizhang.intake.reading.AnchoredPattern;
import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/** Units that end a text without any bracket: …完成清理。责任单位：A、B. */
final class UnbracketedUnits {

	/** What may stand before the word for a role. */
	private static final Characters MARKS = Characters.of("。;!—-");

	private static final AnchoredPattern UNMARKED = AnchoredPattern.of(",牵责主承配协", ":", 5,
			"(?<=\\p{IsHan})(?<![的各明确定为其实作相关由和与及]),?(?:牵头|责任|主办|承办|配合|协办)(?:单位|部门|科室|处室|股室):");

	/** Characters of 责任单位 and 协同责任单位. */
	private static final int SHORTEST_ROLE = 4;

	private static final int LONGEST_ROLE = 6;

	private UnbracketedUnits() {
	}

	static Optional<TrailingUnits> find(SourceText text, String folded, Brackets brackets) {
		int first = Math.max(0, folded.length() - ResponsibilityGrammar.LONGEST - 1);
		for (int i = MARKS.firstIn(folded, first) + 1; i > 0; i = MARKS.firstIn(folded, i) + 1) {
			if (i < folded.length() && brackets.isOutside(i) && brackets.partner(i) < 0
					&& (RoleWords.beginsWithRole(folded, i) || isSpacedRole(text, i))) {
				int start = i;
				while (start > 0 && "—-".indexOf(folded.charAt(start - 1)) >= 0) {
					start--;
				}
				return Optional.of(TrailingUnits.units(text, start, i, text.length(), text.length()));
			}
		}
		return unmarked(text, folded);
	}

	/** 责任处室 人事处: only white space tells where the word ends. */
	private static boolean isSpacedRole(SourceText text, int start) {
		for (int end = start + SHORTEST_ROLE; end <= Math.min(start + LONGEST_ROLE, text.length() - 2); end++) {
			if (text.isParted(end)) {
				return RoleWords.of(text.subSequence(start, end).toString()).isPresent()
						&& ResponsibilityGrammar.parse(text.subSequence(start, text.length()).spaced())
							.all()
							.stream()
							.allMatch(UnitNames::looksLikeUnit);
			}
		}
		return false;
	}

	/** …6月底前完成责任单位：A: the mark before it was lost in copying. */
	private static Optional<TrailingUnits> unmarked(SourceText text, String folded) {
		if (!UNMARKED.mayBeIn(folded)) {
			return Optional.empty();
		}
		Matcher role = UNMARKED.matcher(folded);
		if (!UNMARKED.find(role, folded, 0) || folded.length() - role.start() > ResponsibilityGrammar.LONGEST) {
			return Optional.empty();
		}
		List<String> names = ResponsibilityGrammar.parse(folded.substring(role.start())).all();
		return UnitNames.areUnits(names)
				? Optional.of(TrailingUnits.units(text, role.start(), role.start(), text.length(), text.length()))
				: Optional.empty();
	}

}
