package org.taizhang.publication;

import java.time.LocalDate;

import org.taizhang.ledger.LedgerRow.MeasureLine;

/** Texts as the plan prints them. */
final class Printed {

	private Printed() {
	}

	/** With its label where it has one. */
	static String requirement(String label, String text) {
		return orEmpty(label) + text;
	}

	/** With the unit's own date where it set one. */
	static String measure(MeasureLine measure) {
		return (measure.dueOn() == null) ? measure.text() : measure.text() + "（" + measure.dueOn().getMonthValue() + "月"
				+ measure.dueOn().getDayOfMonth() + "日前）";
	}

	/** 2026年3月2日. */
	static String date(LocalDate date) {
		return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
	}

	static String orEmpty(String text) {
		return (text != null) ? text : "";
	}

}
