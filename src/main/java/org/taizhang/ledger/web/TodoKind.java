package org.taizhang.ledger.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.taizhang.ledger.EntryStatus;
import org.taizhang.ledger.Signal;

/** Why a line stands at the top of 我的台账; the first that fits, in this order. */
@Getter
@RequiredArgsConstructor
enum TodoKind {

	OVERDUE("逾期"), BEHIND("滞后"), RETURNED("已退回"), THIS_WEEK("本周到期"), NEAR("临期"), WAITING("待审核");

	private final String label;

	/** Null for a line that wants nothing now. */
	static TodoKind of(EntryLine line, LocalDate today) {
		if (line.status() == EntryStatus.CLOSED) {
			return null;
		}
		if (line.late()) {
			return (line.standing().signal() == Signal.RED) ? OVERDUE : BEHIND;
		}
		if (line.returned()) {
			return RETURNED;
		}
		LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		if (line.dueOn() != null && !line.dueOn().isAfter(sunday)) {
			return THIS_WEEK;
		}
		if (line.standing().signal() == Signal.AMBER) {
			return NEAR;
		}
		return (line.status() == EntryStatus.CLOSING) ? WAITING : null;
	}

}
