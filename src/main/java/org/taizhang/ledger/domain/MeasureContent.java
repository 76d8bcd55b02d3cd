package org.taizhang.ledger.domain;

import java.time.LocalDate;

import org.taizhang.shared.RefusedException;

import org.springframework.util.StringUtils;

/**
 * What a unit writes in a measure. Empty fields become null.
 *
 * @param division 责任科室
 */
public record MeasureContent(String text, String division, String person, LocalDate dueOn) {

	public MeasureContent {
		if (!StringUtils.hasText(text)) {
			throw new RefusedException("请填写具体举措。");
		}
		text = text.strip();
		division = StringUtils.hasText(division) ? division.strip() : null;
		person = StringUtils.hasText(person) ? person.strip() : null;
	}

}
