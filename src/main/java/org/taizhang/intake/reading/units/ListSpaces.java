package org.taizhang.intake.reading.units;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.UnitNames;

/**
 * Says what white space means in a list of units: a comma between two complete names (司法所
 * 财政所), a colon after a role's word, nothing inside a name.
 */
final class ListSpaces {

	private static final Pattern SPACE = Pattern.compile("[ \\t\\u3000\\u00a0]+");

	private static final Characters SPACES = Characters.of(" \t\u3000\u00a0");

	/** Beside these white space says nothing; behind ) it may part two names. */
	private static final Characters BEFORE = Characters.of("、,;。.:：(\n\"“”/");

	private static final Characters AFTER = BEFORE.and(Characters.of(")"));

	/** 市政府 办公室: one name. */
	private static final Pattern ENDS_AN_OFFICE = Pattern.compile(".*(?:政府|委|会|局|院|厅|部|府)");

	private static final Pattern OFFICE = Pattern.compile("(?:办公[室厅]|办|各?(?:内设)?(?:机构|科室)|所属.*|直属.*).*");

	/** 各县（市、区） 人民政府: what goes on from a place. */
	private static final Pattern OF_A_PLACE = Pattern.compile("(?:人民)?政府|管委会|管理委员会|街道|街道办事处|办事处|党工委|党委");

	private static final Pattern DIVISION = Pattern.compile(".*[省市州县区旗盟镇乡]");

	private ListSpaces() {
	}

	/** The same list, parted by marks only. */
	static String toMarks(String text) {
		if (!SPACES.anyIn(text)) {
			return text;
		}
		Matcher space = SPACE.matcher(text);
		StringBuilder marked = new StringBuilder(text.length());
		int from = 0;
		while (space.find()) {
			marked.append(text, from, space.start());
			from = space.end();
			marked.append(mark(Fold.fold(marked), Fold.fold(text.substring(from))));
		}
		return marked.append(text.substring(from)).toString();
	}

	private static String mark(String before, String after) {
		if (before.isEmpty() || after.isEmpty() || BEFORE.end(before) || AFTER.begin(after)) {
			return "";
		}
		String left = lastName(before);
		String right = after.split("[、,;。:()\n \t]", 2)[0];
		if (RoleWords.beginsWithRole(after) || isRole(right)) {
			return "；";
		}
		if (isRole(left)) {
			return "：";
		}
		boolean words = isAscii(before.charAt(before.length() - 1)) && isAscii(after.charAt(0));
		return areTwoNames(left, right) ? "、" : words ? " " : "";
	}

	/** 、 inside brackets parts no names: 各县（市、区）政府. */
	private static String lastName(String before) {
		Brackets brackets = Brackets.of(before);
		int start = before.length();
		while (start > 0 && ("、,;。:\n".indexOf(before.charAt(start - 1)) < 0 || !brackets.isOutside(start - 1))) {
			start--;
		}
		return before.substring(start).replaceFirst("^\\(", "");
	}

	private static boolean isRole(String word) {
		Optional<Role> role = (word.length() < 4) ? Optional.empty() : RoleWords.of(word);
		return role.isPresent();
	}

	private static boolean isAscii(char c) {
		return c < 128 && Character.isLetterOrDigit(c);
	}

	/** Whether both are complete, and neither a part of one name. */
	static boolean areTwoNames(String left, String right) {
		if (!UnitNames.looksLikeUnit(left) || !UnitNames.looksLikeUnit(right)) {
			return false;
		}
		boolean office = ENDS_AN_OFFICE.matcher(left).matches() && OFFICE.matcher(right).matches();
		boolean place = !left.startsWith("各") && DIVISION.matcher(left).matches() && !DIVISION.matcher(right).matches();
		return !office && !place && !OF_A_PLACE.matcher(right).matches();
	}

}
