package org.taizhang.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.taizhang.calendar.WorkingCalendar;
import org.taizhang.demo.OpenedEntry.Owed;
import org.taizhang.plan.Timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class EntryHistoryTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate OPENED = LocalDate.of(2026, 3, 12);

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@Test
	void nothingHappensAfterTheDayToldOrOutsideWorkingDays() {
		HistoryRows rows = told(once(LocalDate.of(2026, 9, 30)), quarterly());
		List<Instant> times = new ArrayList<>();
		rows.getReports().stream().map(HistoryRows.Report::submittedAt).forEach(times::add);
		rows.getClosings().stream().map(HistoryRows.Closing::appliedAt).forEach(times::add);
		rows.getClosings().stream().map(HistoryRows.Closing::decidedAt).forEach(times::add);
		times.removeIf(time -> time == null);
		assertThat(times).hasSizeGreaterThan(100)
			.map(time -> time.atZone(ZONE).toLocalDate())
			.allSatisfy(day -> assertThat(day).isBetween(OPENED, TODAY))
			.allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isLessThan(6));
	}

	@Test
	void aUnitAppliesOnlyAfterItHasReportedAndWithEvidence() {
		HistoryRows rows = told(once(LocalDate.of(2026, 6, 30)));
		assertThat(rows.getClosings()).isNotEmpty().allSatisfy(closing -> {
			assertThat(rows.getReports()).anyMatch(report -> report.entryId() == closing.entryId()
					&& report.submittedAt() != null && report.submittedAt().isBefore(closing.appliedAt()));
			assertThat(rows.getEvidence()).anyMatch(item -> Long.valueOf(closing.id()).equals(item.closingId()));
		});
	}

	@Test
	void closedOnIsTheDayOfTheApprovedApplication() {
		HistoryRows rows = told(once(LocalDate.of(2026, 6, 30)));
		assertThat(rows.getStandings()).filteredOn(standing -> standing.status().equals("CLOSED"))
			.isNotEmpty()
			.allSatisfy(standing -> assertThat(rows.getClosings())
				.anyMatch(closing -> closing.entryId() == standing.entryId() && "APPROVED".equals(closing.decision())
						&& closing.appliedAt().atZone(ZONE).toLocalDate().equals(standing.closedOn())));
	}

	@Test
	void reportsMeetTheirPeriodsInOrder() {
		HistoryRows rows = told(quarterly());
		assertThat(rows.getMet()).isNotEmpty();
		rows.getMet()
			.stream()
			.collect(java.util.stream.Collectors.groupingBy(met -> met.checkpointId() / 10))
			.values()
			.forEach(met -> assertThat(met).isSortedAccordingTo(Comparator.comparing(HistoryRows.Met::metOn))
				.isSortedAccordingTo(Comparator.comparing(HistoryRows.Met::checkpointId)));
	}

	@Test
	void thePaceShows() {
		OpenedEntry due = once(LocalDate.of(2026, 9, 30));
		assertThat(inTime(due, Pace.EXCELLENT)).isGreaterThan(90);
		assertThat(inTime(due, Pace.POOR)).isBetween(10, 60);
	}

	/** Out of a hundred. */
	private static int inTime(OpenedEntry entry, Pace pace) {
		HistoryRows rows = rows();
		for (int i = 0; i < 100; i++) {
			tell(entry, pace, i, rows);
		}
		return (int) rows.getStandings()
			.stream()
			.filter(standing -> standing.closedOn() != null && !standing.closedOn().isAfter(entry.lastDue()))
			.count();
	}

	private static HistoryRows told(OpenedEntry... entries) {
		HistoryRows rows = rows();
		for (OpenedEntry entry : entries) {
			for (Pace pace : Pace.values()) {
				for (int i = 0; i < 20; i++) {
					tell(entry, pace, 100 * pace.ordinal() + i, rows);
				}
			}
		}
		return rows;
	}

	private static void tell(OpenedEntry like, Pace pace, int n, HistoryRows rows) {
		OpenedEntry entry = new OpenedEntry(like.position() * 10_000L + n, n, "u" + n, like.text(), like.timing(),
				numbered(like.deadlines(), n), numbered(like.reports(), n));
		DemoUnit unit = new DemoUnit("u" + n, "某局", null, "我局", pace, List.of(), List.of("办公室", "法规科"));
		ProgressText text = new ProgressText("", List.of("梳理", "公布"), List.of("梳理{3-9}项。", "{period}公布{3-9}项。"),
				"已公布，申请销号。", List.of("公布页面"));
		new EntryHistory(entry, unit, text,
				new Telling(OPENED, TODAY, false, new OfficeDays(weekdays(), ZONE), List.of("请补充。"), List.of("请恢复。")),
				rows)
			.tell();
	}

	private static List<Owed> numbered(List<Owed> owed, int n) {
		return owed.stream().map(one -> new Owed(n * 10L + one.id(), one.fromOn(), one.dueOn())).toList();
	}

	private static OpenedEntry once(LocalDate due) {
		return new OpenedEntry(0, 1, null, "公布目录", Timing.ONE_OFF, List.of(new Owed(1, OPENED, due)), List.of());
	}

	private static OpenedEntry quarterly() {
		return new OpenedEntry(0, 2, null, "每季度公布", Timing.QUARTERLY, List.of(),
				List.of(new Owed(1, OPENED, LocalDate.of(2026, 3, 31)),
						new Owed(2, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)),
						new Owed(3, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)),
						new Owed(4, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31))));
	}

	private static HistoryRows rows() {
		return new HistoryRows(LongStream.iterate(1, id -> id + 1).iterator(),
				LongStream.iterate(1, id -> id + 1).iterator());
	}

	private static WorkingCalendar weekdays() {
		WorkingCalendar calendar = mock(WorkingCalendar.class);
		given(calendar.isWorkingDay(any()))
			.willAnswer(call -> call.<LocalDate>getArgument(0).getDayOfWeek().getValue() < 6);
		return calendar;
	}

}
