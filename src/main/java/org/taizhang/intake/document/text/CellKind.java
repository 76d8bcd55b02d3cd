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

	TEXT, UNITS, TIME;

	private static final Pattern TIMES = Pattern.compile("(?=.*(?:月|年|季度|日)).{2,24}|持续.{0,6}|长期.{0,6}|全年");

	/** Between the units of a cell, or after them. */
	private static final Pattern MARKS = Pattern.compile("[、，,；;]|(?:分别|共同)?牵头(?:负责|落实)*|配合|(?:分别|共同)?(?:负责|落实)$");

	private static final Pattern SENTENCE = Pattern.compile(".*[。；;]$", Pattern.DOTALL);

	static CellKind of(String text) {
		boolean sentence = SENTENCE.matcher(text).matches() || LabelGrammar.parse(text).isPresent();
		List<String> names = Stream.of(MARKS.split(text)).filter((name) -> !name.isBlank()).toList();
		boolean units = !sentence && UnitNames.looksLikeUnits(names);
		return (units || UnitNames.looksLikeUnit(text)) ? UNITS
				: (TIMES.matcher(text).matches() && !sentence) ? TIME : TEXT;
	}

	/** What the cells below a word of the header are. */
	static CellKind ofColumn(String word) {
		Role role = RoleWords.of(word).orElse(null);
		return (role == null || role == Role.PERSON) ? TEXT : (role == Role.DEADLINE) ? TIME : UNITS;
	}

}
