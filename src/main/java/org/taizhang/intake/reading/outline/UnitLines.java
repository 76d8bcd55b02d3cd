package org.taizhang.intake.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.taizhang.intake.reading.SourceText;
import org.taizhang.intake.reading.units.InlineUnits;
import org.taizhang.intake.reading.units.Responsibilities;
import org.taizhang.intake.reading.units.ResponsibilityGrammar;
import org.taizhang.intake.reading.units.UnitList;
import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.Fold;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;
import org.taizhang.intake.wording.Words;

/** What lines say of units. */
final class UnitLines {

	/** A list of units that ends so goes on in the next line. */
	private static final String GOES_ON = "、,和及";

	private static final int LONGEST_ROLE = 8;

	/** A line of nothing but names is no longer. */
	private static final int LONGEST_NAMES = 80;

	/** Names have none of these: 各部门要抓好落实。 */
	private static final Characters SENTENCE = Characters.of("。:;要应须");

	private UnitLines() {
	}

	/** 市财政局牵头的任务（3项） */
	private static final Pattern HEADING = Pattern.compile("([^。:]{2,40}?)(牵头|负责|承担|主办|配合)(?:负责|落实|办理|实施)?的?(?:重点|主要)?"
			+ "(?:任务|事项|工作|项目|实事)(?:\\(?(?:共|计)?[0-9一二三四五六七八九十]{1,3}[项条个件]\\)?)?");

	/** A bracket left out. */
	private static final Characters HEADING_ENDS = Characters.of("务项作目事条个件");

	private static final Words HEADING_VERBS = Words.of("牵头", "负责", "承担", "主办", "配合");

	/**
	 * Whom a heading without more names for all that stands below it.
	 * @param label how many characters its label takes
	 */
	static Optional<Responsibilities> heading(SourceText line, int label) {
		if (line.length() - label > LONGEST_NAMES || !mayEndHeading(line.folded())
				|| !HEADING_VERBS.anyIn(line.folded(), label)) {
			return Optional.empty();
		}
		SourceText heading = line.from(label);
		Matcher matcher = HEADING.matcher(heading.folded());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		List<String> names = UnitList.split(heading.upTo(matcher.end(1)).toString()).names();
		boolean units = UnitNames.areUnits(names);
		return units ? Optional.of(ResponsibilityGrammar.parse(heading.upTo(matcher.end(2)).toString()))
				: Optional.empty();
	}

	private static boolean mayEndHeading(String folded) {
		return HEADING_ENDS.end(folded.endsWith(")") ? folded.substring(0, folded.length() - 1) : folded);
	}

	/** A line 责任单位： or 责任单位, with the units below it. */
	static boolean isRoleAlone(Line line) {
		String folded = line.folded();
		int colon = folded.indexOf(':');
		int bracket = folded.indexOf('(');
		boolean mayBeWord = folded.length() >= 4 && (colon < 0 || (bracket >= 0 && bracket < colon));
		return (line.role() && folded.endsWith(":")) || (mayBeWord && RoleWords.of(folded).isPresent());
	}

	/** 【责任领导】陈某【牵头单位】A: roles in brackets, people before units. */
	static boolean isBracketedRole(CharSequence line) {
		String folded = Fold.fold(line);
		int close = folded.startsWith("(") ? folded.indexOf(')') : -1;
		return close > 2 && close <= LONGEST_ROLE && close + 1 < folded.length() && folded.indexOf('(', close) > 0
				&& RoleWords.of(folded.substring(1, close)).isPresent();
	}

	static boolean goesOn(Line line) {
		return GOES_ON.indexOf(line.folded().charAt(line.folded().length() - 1)) >= 0;
	}

	/** 由A牵头，B配合。 that says nothing else. */
	static Optional<Responsibilities> sentence(SourceText line) {
		return InlineUnits.alone(line.withoutTrailing("。；;"));
	}

	/**
	 * Nothing but names, as below a line of units that is broken between two of them; a
	 * name over a list that begins with 1 heads it.
	 */
	static boolean isNames(Line line, Line next) {
		if (line.folded().length() > LONGEST_NAMES || SENTENCE.anyIn(line.folded())
				|| (next != null && next.label().filter((label) -> label.number() == 1).isPresent())) {
			return false;
		}
		List<String> names = ResponsibilityGrammar.parse(line.spaced()).all();
		return UnitNames.areUnits(names);
	}

}
