package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** 科室 beside the units that they belong to. */
class DivisionsTests {

	@ParameterizedTest
	@ValueSource(strings = { "责任单位：市审计局，责任科室：财政审计科", "责任单位：市审计局 责任科室 财政审计科", "（责任单位：市审计局；责任处室：财政审计科）",
			"\n责任单位：市审计局\n责任科室：财政审计科" })
	void besideItsUnitADivisionOwesNothingAndThisIsSaid(String list) {
		ReadTask task = Plans.read(Plans.HEAD + "一、公开\n1.公开审计结果。" + list).tasks().get(0);
		assertThat(task.text()).isEqualTo("公开审计结果。");
		assertThat(task.units()).containsExactly("市审计局");
		assertThat(task.doubts())
			.containsExactly(new TaskDoubt(WarningCode.DIVISIONS_ASIDE, "写明了责任单位，责任科室“财政审计科”没有算作责任单位"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "责任处室：法规处、组织二处", "责任处室 法规处、组织二处", "责任单位：法规处；责任处室：组织二处", "\n责任处室 法规处、组织二处" })
	void inThePlanOfOneBureauDivisionsAreTheUnits(String list) {
		ReadTask task = Plans.read(Plans.HEAD + "一、公开\n1.公开审计结果。" + list).tasks().get(0);
		assertThat(task.text()).isEqualTo("公开审计结果。");
		assertThat(task.units()).containsExactly("法规处", "组织二处");
		assertThat(task.doubts()).isEmpty();
	}

	@Test
	void theColumnOfDivisionsIsNoneOfUnits() {
		ReadPlan plan = Plans
			.read("示例市2026年政务公开任务分解表\n序号|任务|具体要求|责任单位|责任科室\n1|公开|公开部门预算。|市财政局|预算科\n2|评估|开展第三方评估。|市政府办公室|信息科\n");
		assertThat(plan.tasks()).extracting(ReadTask::units).containsExactly(List.of("市财政局"), List.of("市政府办公室"));
		assertThat(plan.tasks()).allMatch((task) -> task.isDoubted(WarningCode.DIVISIONS_ASIDE));
		ReadPlan bureau = Plans
			.read("示例局2026年政务公开任务分解表\n序号|任务|具体要求|牵头科室|责任科室\n1|公开|公开部门预算。|计财科|预算科\n2|评估|开展第三方评估。|办公室|各科室\n");
		assertThat(bureau.tasks()).extracting(ReadTask::leads).containsExactly(List.of("计财科"), List.of("办公室"));
		assertThat(bureau.tasks()).extracting(ReadTask::units).containsExactly(List.of("预算科"), List.of("各科室"));
	}

	@Test
	void aLostCharacterBetweenTwoNamesIsDoubted() {
		List<ReadTask> tasks = Plans.read(Plans.HEAD + "一、公开\n1.公开预算。责任处室：宣传处会办公室\n2.公开决算。责任单位：开发区管委会办公室、市文联会").tasks();
		assertThat(tasks.get(0).doubts()).extracting(TaskDoubt::code).containsExactly(WarningCode.UNIT_ODD);
		assertThat(tasks.get(1).doubts()).isEmpty();
	}

}
