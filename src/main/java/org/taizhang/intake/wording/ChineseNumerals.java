package org.taizhang.intake.wording;

/** Writes numbers in Chinese: 一百零二, 壹佰零贰. */
public enum ChineseNumerals {

	COUNTING("零一二三四五六七八九", "十百千"), LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟");

	private final String digits;

	private final String units;

	ChineseNumerals(String digits, String units) {
		this.digits = digits;
		this.units = units;
	}

	/** From 10 000 on in figures: no list is so long. */
	public String print(int number) {
		if (number < 1 || number > 9999) {
			return String.valueOf(number);
		}
		StringBuilder text = new StringBuilder();
		String figures = String.valueOf(number);
		boolean zero = false;
		for (int i = 0; i < figures.length(); i++) {
			int digit = figures.charAt(i) - '0';
			int unit = figures.length() - 1 - i;
			if (digit == 0) {
				zero = true;
				continue;
			}
			text.append(zero ? "零" : "").append(this.digits.charAt(digit));
			text.append((unit > 0) ? this.units.substring(unit - 1, unit) : "");
			zero = false;
		}
		// 十二, not 一十二
		return (this == COUNTING && number >= 10 && number < 20) ? text.substring(1) : text.toString();
	}

	/** Digit by digit: 一〇二. */
	public static String digits(int number) {
		StringBuilder text = new StringBuilder();
		String.valueOf(number).chars().forEach((digit) -> text.append("〇一二三四五六七八九".charAt(digit - '0')));
		return text.toString();
	}

}
