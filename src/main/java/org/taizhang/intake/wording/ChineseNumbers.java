package org.taizhang.intake.wording;

/** Numbers as printed: 12, 十二, 二〇二一, 一百零三, 两. */
public final class ChineseNumbers {

	private static final String DIGITS = "〇一二三四五六七八九";

	private ChineseNumbers() {
	}

	/**
	 * @param printed digits or Chinese numerals only
	 */
	public static int parse(String printed) {
		if (isFigures(printed)) {
			return Integer.parseInt(printed);
		}
		return (printed.indexOf('十') < 0 && printed.indexOf('百') < 0) ? positional(printed) : counted(printed);
	}

	private static boolean isFigures(String printed) {
		for (int i = 0; i < printed.length(); i++) {
			if (!Character.isDigit(printed.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static int positional(String printed) {
		int value = 0;
		for (char c : printed.toCharArray()) {
			value = value * 10 + digit(c);
		}
		return value;
	}

	private static int counted(String printed) {
		int value = 0;
		int pending = -1;
		for (char c : printed.toCharArray()) {
			if (c == '百' || c == '十') {
				value += ((pending > 0) ? pending : 1) * ((c == '百') ? 100 : 10);
				pending = -1;
			}
			else {
				pending = digit(c);
			}
		}
		return value + Math.max(pending, 0);
	}

	private static int digit(char c) {
		return switch (c) {
			case '两' -> 2;
			case '零', '○', 'Ｏ' -> 0;
			default -> (Character.isDigit(c)) ? c - '0' : Math.max(DIGITS.indexOf(c), 0);
		};
	}

}
