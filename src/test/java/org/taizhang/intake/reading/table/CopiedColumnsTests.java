package org.taizhang.intake.reading.table;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.taizhang.intake.reading.Plans;
import org.taizhang.intake.reading.ReadDeadline;
import org.taizhang.intake.reading.ReadPlan;
import org.taizhang.intake.reading.ReadTask;
import org.taizhang.intake.reading.TaskDoubt;
import org.taizhang.intake.reading.WarningCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Merged cells and names that copying a table as text has lost. */
class CopiedColumnsTests {

	private static final String TITLE = "东山县2026年重点工作任务分解表\n";

	@Test
	void aTimeForTheWholeTableHoldsForAllItsRowsAndThisIsSaid() {
		ReadPlan plan = Plans
			.read(TITLE + "序号|任务|具体要求|责任单位|完成时限\n1|修路|修建农村公路。|交通局|11月底前\n2|供水|改造供水管网。|水务局|\n3|植树|建设城市绿廊。|林业局|\n");
		assertThat(plan.tasks()).extracting((task) -> task.deadlines().stream().map(ReadDeadline::phrase).toList())
			.containsOnly(List.of("11月底前"));
		assertThat(plan.tasks()).extracting((task) -> task.isDoubted(WarningCode.TIME_FROM_ABOVE))
			.containsExactly(false, true, true);
	}

	@Test
	void whatIsMergedOverAThemeHoldsForItsRows() {
		ReadPlan plan = Plans.read(TITLE
				+ "任务|具体要求|牵头单位|配合单位|完成时限\n修路|修建农村公路。|交通局|财政局|6月底前\n|养护乡村道路。|公路站||\n供水|改造供水管网。|水务局|住建局|9月底前\n|检测饮用水质。|疾控中心||\n");
		assertThat(plan.tasks()).extracting(ReadTask::cooperating)
			.containsExactly(List.of("财政局"), List.of("财政局"), List.of("住建局"), List.of("住建局"));
		assertThat(plan.tasks()).extracting((task) -> task.deadlines().get(0).phrase())
			.containsExactly("6月底前", "6月底前", "9月底前", "9月底前");
	}

	@Test
	void whatSomeRowsLackIsNotTakenFromOthers() {
		ReadPlan plan = Plans
			.read(TITLE + "序号|任务|具体要求|责任单位|完成时限\n1|修路|修建农村公路。|交通局|11月底前\n2|供水|改造供水管网。|水务局|6月底前\n3|植树|建设城市绿廊。|林业局|\n");
		assertThat(plan.tasks().get(2).deadlines()).isEmpty();
	}

	@Test
	void aColumnOfUnitsThatIsBlankThroughoutIsDoubted() {
		ReadPlan plan = Plans
			.read(TITLE + "序号|任务|具体要求|牵头单位|配合单位\n1|修路|修建农村公路。|交通局、财政局|\n2|供水|改造供水管网。|水务局|\n3|植树|建设城市绿廊。|林业局|\n");
		assertThat(plan.tasks()).allSatisfy((task) -> assertThat(task.doubts())
			.contains(new TaskDoubt(WarningCode.UNITS_FROM_ONE_COLUMN, "“配合单位”一栏整张表都是空的，这些单位可能并到了别的栏里")));
	}

	@Test
	void namesWithoutAMarkBetweenThemArePartedAsOtherRowsNameThem() {
		ReadPlan plan = Plans.read(TITLE
				+ "序号|任务|具体要求|责任单位\n1|修路|修建农村公路。|交通站、农业股\n2|供水|改造供水管网。|交通站农业股\n3|植树|建设城市绿廊。|县政府、办公室\n4|绿化|建设街角公园。|县政府办公室\n");
		assertThat(plan.tasks().get(1).units()).containsExactly("交通站", "农业股");
		assertThat(plan.tasks().get(1).isDoubted(WarningCode.UNIT_ODD)).isTrue();
		assertThat(plan.tasks().get(3).units()).containsExactly("县政府办公室");
	}

}
