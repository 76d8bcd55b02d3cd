package org.taizhang.intake.document.text.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.taizhang.intake.wording.Characters;
import org.taizhang.intake.wording.LabelGrammar;
import org.taizhang.intake.wording.LabelKind;
import org.taizhang.intake.wording.RoleWords.Role;
import org.taizhang.intake.wording.RoleWords;
import org.taizhang.intake.wording.UnitNames;

/** What a cell of a table that lost its rows is, by its text. */
public enum CellKind {

	TEXT, UNITS, TIME, PERSON;

	private static final Pattern LASTING = Pattern
		.compile("[0-9]{4}\\.[0-9]{1,2}(?:[-—~～至]+[0-9.]{1,7})?|(?:持续|长期|全年|立行立改).{0,6}");

	/** 20260930, 2026-9-30, 9/30前. */
	private static final Pattern DATE = Pattern.compile(
			"20[0-9]{2}(?:[01][0-9][0-3][0-9]|([-/.])[0-9]{1,2}\\1[0-9]{1,2})(?:日?前)?|[0-9]{1,2}[./][0-9]{1,2}日?前");

	private static final Pattern NAMED = Pattern.compile("月|年|季度|日");

	/** What a time says besides its numbers. */
	private static final Characters IN_TIMES = Characters
		.of("0123456789〇零一二三四五六七八九十年月日号季度前底末初中上下旬半之内完成起至到止每各全当按次个工作天周期间后持续长推进坚常态化开展左右以-—~～、，,。；;.（）():： \n");

	/** No time has these, but the end of a name before it. */
	private static final Characters IN_NAMES = Characters.of("局委厅司府");

	private static final Characters TIME_ENDS = Characters.of("前内底后");

	private static final int LONGEST_TIME = 24;

	/** Characters of a time that are not in every time: 自印发. */
	private static final int FEW = 2;

	/** Between the units of a cell, or after them. */
	private static final Pattern MARKS = Pattern
		.compile("[、，,；;。]|(?:分别|共同)?牵头(?:负责|落实)*|配合|(?:按照?(?:各自)?职责(?:分工)?)?(?:分别|共同)?(?:负责|落实)+$");

	private static final int LONGEST_HEADING = 30;

	private static final int LONGEST_NUMBER = 3;

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

	private static final Pattern SENTENCE = Pattern.compile(".*[。；;]$", Pattern.DOTALL);

	private static final Pattern NAMES = Pattern
		.compile("[\\p{IsHan}]{1,2} ?[\\p{IsHan}]{1,3}(?:[、 /][\\p{IsHan}]{1,2} ?[\\p{IsHan}]{1,3})*");

	/** What the cells below a word of the header are. */
	public static CellKind ofColumn(String word) {
		Role role = RoleWords.of(word).orElse(null);
		return (role == null) ? TEXT : switch (role) {
			case PERSON -> PERSON;
			case DEADLINE -> TIME;
			default -> UNITS;
		};
	}

	public static CellKind of(String text) {
		boolean sentence = isSentence(text);
		List<String> names = Stream.of(MARKS.split(text)).filter((name) -> !name.isBlank()).toList();
		boolean units = (!sentence && UnitNames.looksLikeUnits(names))
				|| (LabelGrammar.parse(text).isEmpty() && names.stream().allMatch(UnitNames::looksLikeUnit));
		return (units || UnitNames.looksLikeUnit(text)) ? UNITS : (!sentence && isTime(text)) ? TIME : TEXT;
	}

	/** 2022年预算公开 is none, though it names a year. */
	private static boolean isTime(String text) {
		if (text.length() < 2 || text.length() > LONGEST_TIME || IN_NAMES.anyIn(text)) {
			return false;
		}
		int others = 0;
		for (int i = 0; i < text.length(); i++) {
			others += IN_TIMES.has(text.charAt(i)) ? 0 : 1;
		}
		boolean few = others <= (TIME_ENDS.end(text) ? 2 * FEW : FEW);
		return (few && NAMED.matcher(text).find()) || LASTING.matcher(text).matches() || DATE.matcher(text).matches();
	}

	/** It ends like one, or begins with a number. */
	public static boolean isSentence(String text) {
		return SENTENCE.matcher(text).matches() || LabelGrammar.parse(text).isPresent();
	}

	/** Whether a line may be what a column for people holds. */
	public static boolean isNames(String text) {
		return NAMES.matcher(text).matches();
	}

	public static boolean isNumber(String text) {
		return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
	}

	public static boolean endsWithStop(String text) {
		return "。；;！".indexOf(text.charAt(text.length() - 1)) >= 0;
	}

	/** Whether a line may stand across a table above some of its rows. */
	public static boolean isHeading(String text) {
		return text.length() <= LONGEST_HEADING && LabelGrammar.parse(text)
			.filter((label) -> label.kind().compareTo(LabelKind.CHINESE_BRACKET) <= 0)
			.isPresent() && !endsWithStop(text) && !text.endsWith("，");
	}

}
