package org.taizhang.ledger.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.ledger.CheckpointKind;
import org.taizhang.ledger.EntryStatus;
import org.taizhang.ledger.Signal;
import org.taizhang.plan.Timing;

import org.springframework.stereotype.Component;

/** Says in Chinese why an entry's signal is what it is, today. */
@Component
@RequiredArgsConstructor
class Standings {

	/** 临期: the next open checkpoint is at most so many working days away. */
	private static final int NEAR = 10;

	private static final List<String> QUARTERS = List.of("一季度", "二季度", "三季度", "四季度");

	private final WorkingCalendar calendar;

	private final Clock clock;

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	ZoneId zone() {
		return this.clock.getZone();
	}

	LocalDate amberUntil() {
		return this.calendar.plus(today(), NEAR);
	}

	Standing of(Facts facts) {
		LocalDate today = today();
		if (facts.status() == EntryStatus.CLOSED) {
			return new Standing(Signal.GREY, null, printed(facts.closedOn()) + "申请销号，已办结");
		}
		if (facts.dueOn() == null) {
			return new Standing(facts.signal(), null, (facts.status() == EntryStatus.CLOSING)
					? printed(facts.appliedOn()) + "已申请销号，等待审核" : "各期进展均已报送，可以申请销号");
		}
		String owed = owed(facts);
		long late = ChronoUnit.DAYS.between(facts.dueOn(), today);
		return switch (facts.signal()) {
			case RED -> new Standing(Signal.RED, late + "天", owed + "，已逾期" + late + "天");
			case ORANGE -> new Standing(Signal.ORANGE, period(facts) + "未报", owed + "，已滞后" + late + "天");
			case AMBER -> {
				String left = left(today, facts.dueOn());
				yield new Standing(Signal.AMBER, left, owed + "，" + left);
			}
			default -> new Standing(facts.signal(), null, owed);
		};
	}

	/** What is owed and why by then. */
	private String owed(Facts facts) {
		if (facts.dueKind() == CheckpointKind.REPORT) {
			return period(facts) + "应在" + printed(facts.dueOn()) + "前报送";
		}
		return printed(facts.dueOn()) + "前应完成（" + ((facts.phrase() != null) ? facts.phrase() : "未写时限，按年底") + "）";
	}

	static String period(Timing timing, LocalDate dueOn) {
		if (timing == Timing.ANNUAL) {
			return "全年进展";
		}
		if (timing == Timing.MONTHLY) {
			return dueOn.getMonthValue() + "月进展";
		}
		if (timing == Timing.CONTINUOUS && dueOn.getMonth() == Month.DECEMBER) {
			return "年终说明";
		}
		return QUARTERS.get((dueOn.getMonthValue() - 1) / 3) + "进展";
	}

	private static String period(Facts facts) {
		return period(facts.timing(), facts.dueOn());
	}

	private String left(LocalDate today, LocalDate dueOn) {
		if (dueOn.equals(today)) {
			return "今天到期";
		}
		String provisional = (this.calendar.isLoaded(today.getYear()) && this.calendar.isLoaded(dueOn.getYear())) ? ""
				: "（暂定）";
		return "还有" + this.calendar.between(today, dueOn) + "个工作日" + provisional;
	}

	/** The year is said only when it is not this one. */
	String printed(LocalDate date) {
		if (date == null) {
			return "";
		}
		String day = date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
		return (date.getYear() == today().getYear()) ? day : date.getYear() + "年" + day;
	}

	/**
	 * What {@code entry_signal} says of an entry.
	 *
	 * @param phrase of the checkpoint that decides, as printed
	 */
	record Facts(Signal signal, EntryStatus status, Timing timing, LocalDate dueOn, CheckpointKind dueKind,
			String phrase, LocalDate closedOn, LocalDate appliedOn) {
	}

}
