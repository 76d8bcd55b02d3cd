package org.taizhang.intake.draft;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.OutlineEntry;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.Recurrence;
import org.taizhang.intake.reading.TaskSource;
import org.taizhang.plan.ResponsibilityRole;
import org.taizhang.plan.Timing;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the tasks of each shape of plan belong. */
class ReadRowsTests {

	@Test
	void aPointBelongsToItsSection() {
		RowContent row = only(prose("一、公开", "（一）财政信息", "1.", null, "公开预算。"));
		assertThat(row.place()).isEqualTo(new RowPlace("一、公开", "（一）", "财政信息"));
		assertThat(row.label()).isEqualTo("1.");
		assertThat(row.text()).isEqualTo("公开预算。");
	}

	@Test
	void anItemWithoutPointsIsATaskWithOneRequirement() {
		RowContent row = only(prose("一、公开", null, "（二）", "环境信息", "环境信息。公开监测数据。"));
		assertThat(row.place()).isEqualTo(new RowPlace("一、公开", "（二）", "环境信息"));
		assertThat(row.label()).isNull();
		assertThat(row.text()).as("the heading is not repeated").isEqualTo("公开监测数据。");
	}

	@Test
	void anItemThatIsOnlyAHeadingKeepsIt() {
		assertThat(only(prose("一、公开", null, "（二）", "环境信息", "环境信息。")).text()).isEqualTo("环境信息。");
	}

	@Test
	void aTableNumberedByThemeMakesATaskOfEachNumber() {
		List<RowContent> rows = rows(table("政策解读", "1", "1.", null, "解读一。"), table("政策解读", "1", "2.", null, "解读二。"),
				table("回应关切", "2", null, null, "回应。"));
		assertThat(rows).extracting(RowContent::place)
			.containsExactly(new RowPlace("政策解读", "1", null), new RowPlace("政策解读", "1", null),
					new RowPlace("回应关切", "2", null));
		assertThat(rows).extracting(RowContent::label).containsExactly("1.", "2.", null);
	}

	@Test
	void aTableWithTwoThemesMakesATaskOfEachSecondTheme() {
		List<RowContent> rows = rows(table("公开任务", "1", null, "规划", "公开规划。"), table("公开任务", "1", null, "财政", "公开预算。"));
		assertThat(rows).extracting(RowContent::place)
			.as("a number that both share counts the chapter")
			.containsExactly(new RowPlace("公开任务", null, "规划"), new RowPlace("公开任务", null, "财政"));
	}

	@Test
	void withoutAChapterThePlansTitleStands() {
		assertThat(only(prose(null, null, "1.", null, "公开。")).place().chapter()).isEqualTo("2026年要点");
	}

	@Test
	void recurrenceBecomesTimingAndRolesStay() {
		ReadTask monthly = new ReadTask(TaskSource.PROSE, "一", null, "1.", null, null, "统计。", List.of("甲局"),
				List.of("乙局"), List.of("丙局"), List.of(new ReadDeadline("年底前", LocalDate.of(2026, 12, 31))),
				Recurrence.MONTHLY, List.of(), List.of(), List.of(), List.of());
		RowContent row = only(monthly);
		assertThat(row.timing()).isEqualTo(Timing.MONTHLY);
		assertThat(row.units()).extracting(unit -> unit.role())
			.containsExactly(ResponsibilityRole.LEAD, ResponsibilityRole.RESPONSIBLE, ResponsibilityRole.COOPERATING);
		assertThat(row.deadlines()).extracting(due -> due.phrase()).containsExactly("年底前");
		assertThat(only(prose("一", null, "1.", null, "公开。")).timing()).isEqualTo(Timing.ONE_OFF);
	}

	@Test
	void wordsTooLongForAUnitAreADoubtInstead() {
		String words = "承担有关职责任务的各个单位和部门以及机构".repeat(11);
		ReadTask task = new ReadTask(TaskSource.PROSE, "一", null, "1.", null, null, "公开。", List.of(),
				List.of("甲局", words), List.of(words), List.of(), null, List.of(), List.of(), List.of(), List.of());
		assertThat(only(task).units()).extracting(unit -> unit.phrase()).containsExactly("甲局");
		assertThat(read(task).origin(0).doubts()).extracting(Doubt::message)
			.containsExactly("“承担有关职责任务的各个单位和部门以及机构…”太长，不像单位名称：请在这一行里改成单位。");
		assertThat(read(prose("一", null, "1.", null, "公开。")).origin(0).doubts()).isEmpty();
	}

	private static ReadTask prose(String chapter, String section, String label, String title, String text) {
		return new ReadTask(TaskSource.PROSE, chapter, section, label, null, title, text, List.of(), List.of("甲局"),
				List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
	}

	private static ReadTask table(String chapter, String label, String point, String title, String text) {
		return new ReadTask(TaskSource.TABLE, chapter, null, label, point, title, text, List.of(), List.of("甲局"),
				List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
	}

	private static RowContent only(ReadTask task) {
		return rows(task).get(0);
	}

	private static List<RowContent> rows(ReadTask... tasks) {
		return read(tasks).rows();
	}

	private static ReadRows read(ReadTask... tasks) {
		return new ReadRows(new ReadPlan(null, "2026年要点", null, null, null, null, 2026,
				List.of(new OutlineEntry(1, "一、", "公开"), new OutlineEntry(2, "（一）", "财政信息")), List.of(tasks), List.of(),
				null, List.of(), List.of()));
	}

}
