package org.taizhang.ledger.web;

import java.time.LocalDate;

import org.taizhang.ledger.domain.MeasureContent;
import org.taizhang.shared.RefusedException;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * @param version of the measure that was seen; null for a new one
 */
record MeasureForm(String text, String division, String person,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn, Integer version) {

	MeasureContent content() {
		refuseLonger(this.text, 2000, "具体举措");
		refuseLonger(this.division, 100, "责任科室");
		refuseLonger(this.person, 50, "责任人");
		return new MeasureContent(this.text, this.division, this.person, this.dueOn);
	}

	private static void refuseLonger(String value, int most, String label) {
		if (value != null && value.strip().length() > most) {
			throw new RefusedException(label + "最多" + most + "字，请精简后再保存。");
		}
	}

}
