package org.taizhang.intake.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that say what the units after them have to do: 牵头单位, 责任部门, 协同责任单位 … */
public final class RoleWords {

	/** What a word makes of the units after it. */
	public enum Role {

		LEAD, RESPONSIBLE, COOPERATING,
		/** 牵头负责领导, 责任人: people, not units. */
		PERSON,
		/** 完成时限. */
		DEADLINE,
		/** 监督单位, 督办科室: units that look on, and owe nothing. */
		WATCHING

	}

	/** The words that are met most: no pattern is tried on them. */
	private static final Map<String, Optional<Role>> USUAL = Stream
		.of("责任单位", "牵头单位", "配合单位", "责任部门", "牵头部门", "配合部门", "完成时限")
		.collect(Collectors.toMap(Function.identity(), RoleForms::find));

	/** 责任单位及责任人, 牵头/配合单位. */
	private static final Pattern JOINED = Pattern.compile("[/、及和与]");

	private static final Characters JOINTS = Characters.of("/、及和与");

	/** Characters of several roles in one word, at most. */
	private static final int LONGEST = 60;

	/** The same with what stands in brackets. */
	private static final int LONGEST_PRINTED = 200;

	/** What the words above, also those that only lack 单位, end with. */
	private static final Characters ENDS = Characters.of("位门室所构体导志人员限间期求点度排效月份合同办助与加会作持任实头责筹施织成行担理口务工开布管总单");

	private static final Characters ASIDES = Characters.SPACES.and(Characters.of("("));

	/** What a word before a colon is made of. */
	private static final Characters WORD = Characters.HAN.and(Characters.of("/、"));

	private static final int SHORTEST_WORD = 2;

	private static final int LONGEST_WORD = 12;

	/** 责任单位 before a name, where a colon was left out, or 【责任单位】. */
	private static final Pattern WITHOUT_COLON = Pattern.compile("\\(?([\\p{IsHan}]{2,6}" + RoleForms.BODY
			+ ")(?:\\)(?=[\\p{IsHan}])|\\s+(?=[\\p{IsHan}])|(?=[各市县区省州镇乡]))([^、,;。:\\s]{2,24})");

	/** What no role word begins with. */
	private static final Characters MARKS = Characters.of("。，,；;！!：:、）)《》“”");

	/** The colon after a role word is no farther. */
	private static final int WITH_COLON = 24;

	private static final Words DIVISIONS = Words.of("科室", "处室", "股室");

	private static final Words UNITS = Words.of("单位", "部门");

	private static final Characters BODY_ENDS = Characters.of(RoleForms.BODY_END);

	/** Characters that tell a role word and what follows it. */
	private static final int LONGEST_BEGINNING = 40;

	/** A bracket, six characters, and 单位. */
	private static final int LONGEST_BODY = 9;

	private RoleWords() {
	}

	/**
	 * The role that a word names on its own, its brackets and white space left out:
	 * 责任部门(科室), 牵头单位.
	 */
	public static Optional<Role> of(String word) {
		Optional<Role> usual = USUAL.get(word);
		if (usual != null) {
			return usual;
		}
		if (word.length() > LONGEST_PRINTED || !mayEnd(word)) {
			return Optional.empty();
		}
		String folded = Fold.fold(word);
		String bare = bare(folded);
		return (bare.length() <= LONGEST && ENDS.end(bare)) ? RoleForms.find(bare).or(() -> joined(bare))
				: Optional.empty();
	}

	/** 责任部门 of 责任部门(科室). */
	private static String bare(String folded) {
		if (!ASIDES.anyIn(folded)) {
			return folded;
		}
		StringBuilder bare = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			int close = (folded.charAt(i) == '(') ? folded.indexOf(')', i) : -1;
			if (close > 0) {
				i = close;
			}
			else if (!Characters.SPACES.has(folded.charAt(i))) {
				bare.append(folded.charAt(i));
			}
		}
		return bare.toString();
	}

	/** 责任科室, 承办处室; not 责任部门（科室）. */
	public static boolean namesDivisions(String word) {
		return DIVISIONS.anyIn(word) && !UNITS.anyIn(word);
	}

	private static boolean mayEnd(String word) {
		char last = word.isEmpty() ? ' ' : Fold.fold(word.charAt(word.length() - 1));
		return ENDS.has(last) || last == ')' || Characters.SPACES.has(last);
	}

	/** Of several roles in one word, the one of units; RESPONSIBLE if there are two. */
	private static Optional<Role> joined(String bare) {
		if (!JOINTS.anyIn(bare)) {
			return Optional.empty();
		}
		List<Optional<Role>> roles = JOINED.splitAsStream(bare)
			.map((part) -> RoleForms.find(part).or(() -> RoleForms.find(part + "单位")))
			.toList();
		List<Role> units = roles.stream()
			.flatMap(Optional::stream)
			.filter((role) -> role.compareTo(Role.COOPERATING) <= 0)
			.distinct()
			.toList();
		if (roles.size() < 2 || roles.contains(Optional.<Role>empty()) || units.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of((units.size() == 1) ? units.get(0) : Role.RESPONSIBLE);
	}

	/**
	 * Whether a text begins with a role word and a colon (责任单位：), an opening bracket
	 * before it allowed; or with a role word and the name of a unit.
	 */
	public static boolean beginsWithRole(CharSequence text) {
		return beginsWithRole(text, 0);
	}

	/** The same of the text from a position on. */
	public static boolean beginsWithRole(CharSequence text, int from) {
		if (from >= text.length() || MARKS.has(text.charAt(from))) {
			return false;
		}
		String whole = text.toString();
		int colon = colon(whole, from);
		boolean body = mayNameBody(whole, from);
		if (colon < 0 && !body) {
			return false;
		}
		String printed = Fold.fold(whole.substring(from, Math.min(whole.length(), from + LONGEST_BEGINNING)));
		return (colon > 0 && isRole(printed.substring(0, colon))) || (body && beginsWithName(printed));
	}

	/** How far from here the first colon is, if it is near enough; else -1. */
	private static int colon(String text, int from) {
		int end = Math.min(text.length(), from + WITH_COLON);
		for (int i = from; i < end; i++) {
			if (Fold.fold(text.charAt(i)) == ':') {
				return i - from;
			}
		}
		return -1;
	}

	private static boolean mayNameBody(String text, int from) {
		int end = Math.min(text.length(), from + LONGEST_BODY);
		for (int i = from; i < end; i++) {
			if (BODY_ENDS.has(Fold.fold(text.charAt(i)))) {
				return true;
			}
		}
		return false;
	}

	/** Whether what stands before the colon is a role word. */
	private static boolean isRole(String folded) {
		String word = bare(folded.startsWith("(") ? folded.substring(1) : folded);
		return word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD && ENDS.end(word) && WORD.allIn(word)
				&& of(word).isPresent();
	}

	private static boolean beginsWithName(String printed) {
		Matcher without = WITHOUT_COLON.matcher(printed);
		return without.lookingAt() && of(without.group(1)).isPresent() && UnitNames.looksLikeUnit(without.group(2));
	}

}
