package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reason prints them. */
final class Figures {

	private Figures() {
	}

	/** 75%, 66.67%. */
	static String percent(int part, int whole) {
		return plain(BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)) + "%";
	}

	/** Without trailing zeros and without an exponent. */
	static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
