package org.taizhang.ranking.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.StringJoiner;

/** How much of what was due came by its date. */
record InTime(int inTime, int late, int missing) {

	int judged() {
		return this.inTime + this.late + this.missing;
	}

	/** The same share of the full marks; not to be asked where nothing was due. */
	BigDecimal points(BigDecimal fullMarks) {
		return fullMarks.multiply(BigDecimal.valueOf(this.inTime))
			.divide(BigDecimal.valueOf(judged()), MathContext.DECIMAL64);
	}

	/**
	 * @param due what was due, such as 到期应报进展
	 * @param measure what it is counted in: 项 or 次
	 */
	String words(String due, String measure, String inTimeWord, String lateWord, String missingWord) {
		StringJoiner parts = new StringJoiner("，");
		parts.add(inTimeWord + this.inTime + measure);
		if (this.late > 0) {
			parts.add(lateWord + this.late + measure);
		}
		if (this.missing > 0) {
			parts.add(missingWord + this.missing + measure);
		}
		return due + judged() + measure + "：" + parts + "。按时率" + this.inTime + "/" + judged() + "，即"
				+ Figures.percent(this.inTime, judged()) + "。";
	}

}
