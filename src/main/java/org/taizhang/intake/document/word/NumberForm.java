package org.taizhang.intake.document.word;

import java.util.Arrays;

import org.taizhang.intake.wording.ChineseNumerals;

/**
 * The forms in which Word prints the numbers of lists that are in use in Chinese
 * documents, by the names of OOXML (ST_NumberFormat) and the codes of .doc (MSONFC).
 */
enum NumberForm {

	DECIMAL(0), UPPER_ROMAN(1), LOWER_ROMAN(2), UPPER_LETTER(3), LOWER_LETTER(4), IDEOGRAPH_DIGITAL(10),
	JAPANESE_COUNTING(11), DECIMAL_FULL_WIDTH(14), DECIMAL_HALF_WIDTH(15), JAPANESE_LEGAL(16),
	JAPANESE_DIGITAL_TEN_THOUSAND(17), DECIMAL_ENCLOSED_CIRCLE(18), DECIMAL_FULL_WIDTH2(19), DECIMAL_ZERO(22),
	BULLET(23), DECIMAL_ENCLOSED_FULLSTOP(26), DECIMAL_ENCLOSED_PAREN(27), DECIMAL_ENCLOSED_CIRCLE_CHINESE(28),
	IDEOGRAPH_ENCLOSED_CIRCLE(29), IDEOGRAPH_TRADITIONAL(30), IDEOGRAPH_ZODIAC(31), TAIWANESE_COUNTING(33),
	IDEOGRAPH_LEGAL_TRADITIONAL(34), TAIWANESE_COUNTING_THOUSAND(35), TAIWANESE_DIGITAL(36), CHINESE_COUNTING(37),
	CHINESE_LEGAL_SIMPLIFIED(38), CHINESE_COUNTING_THOUSAND(39), NUMBER_IN_DASH(57), NONE(255);

	private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

	private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private final int code;

	NumberForm(int code) {
		this.code = code;
	}

	/** By the code of .doc; what is not known is printed in figures. */
	static NumberForm of(int code) {
		return Arrays.stream(values()).filter((form) -> form.code == code).findFirst().orElse(DECIMAL);
	}

	/** By the name of OOXML; what is not known is printed in figures. */
	static NumberForm of(String name) {
		String wanted = name.replace("_", "");
		return Arrays.stream(values())
			.filter((form) -> form.name().replace("_", "").equalsIgnoreCase(wanted))
			.findFirst()
			.orElse(DECIMAL);
	}

	String print(int number) {
		return switch (this) {
			case UPPER_ROMAN -> roman(number);
			case LOWER_ROMAN -> roman(number).toLowerCase();
			case UPPER_LETTER -> letters('A', number);
			case LOWER_LETTER -> letters('a', number);
			case CHINESE_COUNTING, TAIWANESE_COUNTING ->
				(number < 100) ? ChineseNumerals.COUNTING.print(number) : ChineseNumerals.digits(number);
			case CHINESE_COUNTING_THOUSAND, TAIWANESE_COUNTING_THOUSAND, JAPANESE_COUNTING ->
				ChineseNumerals.COUNTING.print(number);
			case CHINESE_LEGAL_SIMPLIFIED, IDEOGRAPH_LEGAL_TRADITIONAL, JAPANESE_LEGAL ->
				ChineseNumerals.LEGAL.print(number);
			case IDEOGRAPH_DIGITAL, TAIWANESE_DIGITAL, JAPANESE_DIGITAL_TEN_THOUSAND -> ChineseNumerals.digits(number);
			case IDEOGRAPH_TRADITIONAL -> oneOf(STEMS, number);
			case IDEOGRAPH_ZODIAC -> oneOf(BRANCHES, number);
			case DECIMAL_ENCLOSED_CIRCLE, DECIMAL_ENCLOSED_CIRCLE_CHINESE -> circled(number);
			case IDEOGRAPH_ENCLOSED_CIRCLE -> enclosed('㊀', 10, number);
			case DECIMAL_ENCLOSED_PAREN -> enclosed('⑴', 20, number);
			case DECIMAL_ENCLOSED_FULLSTOP -> enclosed('⒈', 20, number);
			case DECIMAL_ZERO -> (number < 10) ? "0" + number : String.valueOf(number);
			case DECIMAL_FULL_WIDTH, DECIMAL_FULL_WIDTH2 -> fullWidth(number);
			case NUMBER_IN_DASH -> "- " + number + " -";
			case BULLET, NONE -> "";
			case DECIMAL, DECIMAL_HALF_WIDTH -> String.valueOf(number);
		};
	}

	private static String roman(int number) {
		if (number > 3999) {
			return String.valueOf(number);
		}
		StringBuilder roman = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			while (rest >= ROMAN_VALUES[i]) {
				roman.append(ROMAN[i]);
				rest -= ROMAN_VALUES[i];
			}
		}
		return roman.toString();
	}

	/** After Z comes AA, then BB. */
	private static String letters(char first, int number) {
		return (number < 1 || number > 260) ? String.valueOf(number)
				: String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
	}

	private static String circled(int number) {
		return (number > 35) ? enclosed('㊱', 15, number - 35, number)
				: (number > 20) ? enclosed('㉑', 15, number - 20, number) : enclosed('①', 20, number);
	}

	private static String enclosed(char first, int count, int number) {
		return enclosed(first, count, number, number);
	}

	private static String enclosed(char first, int count, int index, int number) {
		return (index < 1 || index > count) ? String.valueOf(number) : String.valueOf((char) (first + index - 1));
	}

	private static String oneOf(String characters, int number) {
		return (number < 1 || number > characters.length()) ? String.valueOf(number)
				: String.valueOf(characters.charAt(number - 1));
	}

	private static String fullWidth(int number) {
		StringBuilder text = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> text.append((char) (digit - '0' + '０')));
		return text.toString();
	}

}
