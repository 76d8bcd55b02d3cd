package org.taizhang.intake.document.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.UnitNames;

/** What a cell of a table that lost its rows is, by its text. */
enum CellKind {

	TEXT, UNITS, TIME, PERSON;

	private static final Pattern TIMES = Pattern
		.compile("(?=.*(?:月|年|季度|日)).{2,24}|持续.{0,6}|长期.{0,6}|全年.{0,6}|立行立改.{0,6}");

	/** Between the units of a cell, or after them. */
	private static final Pattern MARKS = Pattern.compile("[、，,；;。]|(?:分别|共同)?牵头(?:负责|落实)*|配合|(?:分别|共同)?(?:负责|落实)+$");

	private static final Pattern SENTENCE = Pattern.compile(".*[。；;]$", Pattern.DOTALL);

	private static final Pattern NAMES = Pattern
		.compile("[\\p{IsHan}]{1,2} ?[\\p{IsHan}]{1,3}(?:[、 /][\\p{IsHan}]{1,2} ?[\\p{IsHan}]{1,3})*");

	/** What the cells below a word of the header are. */
	static CellKind ofColumn(String word) {
		Role role = RoleWords.of(word).orElse(null);
		return (role == null) ? TEXT : switch (role) {
			case PERSON -> PERSON;
			case DEADLINE -> TIME;
			default -> UNITS;
		};
	}

	static CellKind of(String text) {
		boolean sentence = isSentence(text);
		List<String> names = Stream.of(MARKS.split(text)).filter((name) -> !name.isBlank()).toList();
		boolean units = (!sentence && UnitNames.looksLikeUnits(names))
				|| (LabelGrammar.parse(text).isEmpty() && names.stream().allMatch(UnitNames::looksLikeUnit));
		return (units || UnitNames.looksLikeUnit(text)) ? UNITS
				: (!sentence && TIMES.matcher(text).matches()) ? TIME : TEXT;
	}

	/** It ends like one, or begins with a number. */
	static boolean isSentence(String text) {
		return SENTENCE.matcher(text).matches() || LabelGrammar.parse(text).isPresent();
	}

	/** Whether a line may be what a column for people holds. */
	static boolean isNames(String text) {
		return NAMES.matcher(text).matches();
	}

}
