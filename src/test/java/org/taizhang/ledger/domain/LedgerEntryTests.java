package org.taizhang.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taizhang.ledger.ClosingDecision;
import org.taizhang.ledger.EntryStatus;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.shared.RefusedException;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LedgerEntryTests {

	private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

	/** 1 October in China, still 30 September in UTC. */
	private static final Instant NIGHT = Instant.parse("2026-09-30T17:00:00Z");

	@ParameterizedTest
	@EnumSource
	void statusMovesOnlyAlongTheMachine(EntryStatus status) {
		Set<EntryStatus> next = switch (status) {
			case NOT_STARTED -> EnumSet.of(EntryStatus.IN_PROGRESS);
			case IN_PROGRESS -> EnumSet.of(EntryStatus.CLOSING);
			case CLOSING -> EnumSet.of(EntryStatus.CLOSED, EntryStatus.IN_PROGRESS);
			case CLOSED -> EnumSet.of(EntryStatus.IN_PROGRESS);
		};
		for (EntryStatus other : EntryStatus.values()) {
			assertThat(status.canTransitionTo(other)).as(status + " to " + other).isEqualTo(next.contains(other));
		}
	}

	@Test
	void theFirstReportStartsTheEntryAndLaterOnesChangeNothing() {
		LedgerEntry entry = entry();
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.NOT_STARTED);
		entry.reported();
		entry.reported();
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.IN_PROGRESS);
	}

	@Test
	void whatHasNotStartedCannotBeClosed() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entry().applyForClosing("已完成", "fgw", NIGHT))
			.withMessageContaining("先提交一次进展");
	}

	@Test
	void anApplicationNeedsAStatement() {
		LedgerEntry entry = entry();
		entry.reported();
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entry.applyForClosing(" ", "fgw", NIGHT))
			.withMessageContaining("完成情况");
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.IN_PROGRESS);
	}

	@Test
	void isClosedAsOfTheDayOfTheApplicationInChina() {
		LedgerEntry entry = entry();
		entry.reported();
		Closing closing = entry.applyForClosing("已完成", "fgw", NIGHT);
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.CLOSING);
		entry.approve(closing, "", "dc", NIGHT.plusSeconds(864_000), CHINA);
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.CLOSED);
		assertThat(entry.getClosedOn()).isEqualTo(LocalDate.of(2026, 10, 1));
		assertThat(closing.getDecision()).isEqualTo(ClosingDecision.APPROVED);
	}

	@Test
	void aReturnNeedsAnOpinionAndIsMarkedUntilTheNextApplication() {
		LedgerEntry entry = entry();
		entry.reported();
		Closing closing = entry.applyForClosing("已完成", "fgw", NIGHT);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entry.returnWith(closing, "", "dc", NIGHT));
		entry.returnWith(closing, "请补链接", "dc", NIGHT);
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.IN_PROGRESS);
		assertThat(entry.isReturned()).isTrue();
		entry.applyForClosing("已补链接", "fgw", NIGHT);
		assertThat(entry.isReturned()).isFalse();
	}

	@Test
	void onlyAClosedEntryIsReopenedAndOnlyWithAReason() {
		LedgerEntry entry = entry();
		entry.reported();
		Closing closing = entry.applyForClosing("已完成", "fgw", NIGHT);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entry.reopen(closing, "不实", "dc", NIGHT));
		entry.approve(closing, null, "dc", NIGHT, CHINA);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> entry.reopen(closing, " ", "dc", NIGHT));
		entry.reopen(closing, "抽查发现链接失效", "dc", NIGHT);
		assertThat(entry.getStatus()).isEqualTo(EntryStatus.IN_PROGRESS);
		assertThat(entry.getClosedOn()).isNull();
		assertThat(closing.getReopenReason()).isEqualTo("抽查发现链接失效");
	}

	@Test
	void aClosedEntryTakesNoMoreReports() {
		LedgerEntry entry = entry();
		entry.reported();
		entry.approve(entry.applyForClosing("已完成", "fgw", NIGHT), null, "dc", NIGHT, CHINA);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(entry::reported);
	}

	private static LedgerEntry entry() {
		LedgerEntry entry = new LedgerEntry(1, 2, 3, ResponsibilityRole.RESPONSIBLE, "市发展改革委");
		ReflectionTestUtils.setField(entry, "id", 4L);
		return entry;
	}

}
