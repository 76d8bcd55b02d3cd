package org.taizhang.intake.reading.table;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the words of a header say of their columns. */
class ColumnRoleTests {

	@ParameterizedTest
	@ValueSource(strings = { "1-9月份工作完成情况", "工作取得成效", "本月进展", "形象进度", "监督电话", "决策依据", "决策程序", "是否完成", "备注", "总投资(万元)",
			"资金来源", "项目数量" })
	void whatHasBecomeOfATaskIsNotTheTask(String word) {
		assertThat(ColumnRole.of(word)).isEqualTo(ColumnRole.OTHER);
	}

	@ParameterizedTest
	@CsvSource({ "序号,NUMBER", "工作任务,THEME", "年度任务目标,THEME", "牵头 单位,LEAD", "承办单位,UNITS", "配合单位,COOPERATING",
			"完成时限,DEADLINE", "拟决策时间,DEADLINE", "建设起止年限,DEADLINE", "业主单位,UNITS" })
	void theOthersAreTold(String word, ColumnRole role) {
		assertThat(ColumnRole.of(word)).isEqualTo(role);
	}

	@Test
	void aPlanBesideTheUnitsIsNotTheTask() {
		List<ColumnRole> columns = List.of(ColumnRole.THEME, ColumnRole.UNITS, ColumnRole.THEME);
		assertThat(ColumnRole.together(columns, List.of("决策事项", "承办单位", "实施计划"))).last().isEqualTo(ColumnRole.OTHER);
		List<ColumnRole> timed = List.of(ColumnRole.THEME, ColumnRole.DEADLINE, ColumnRole.THEME, ColumnRole.UNITS);
		assertThat(ColumnRole.together(timed, List.of("建设内容", "起止年限", "年度计划", "责任单位")).get(2))
			.isEqualTo(ColumnRole.OTHER);
		assertThat(ColumnRole.together(columns, List.of("工作任务", "责任单位", "具体要求"))).last().isEqualTo(ColumnRole.THEME);
	}

	@Test
	void aGoalRightOfTheUnitsIsNotTheTask() {
		List<ColumnRole> columns = List.of(ColumnRole.THEME, ColumnRole.UNITS, ColumnRole.THEME);
		assertThat(ColumnRole.together(columns, List.of("工作内容", "责任单位", "工作目标"))).last().isEqualTo(ColumnRole.GOAL);
		assertThat(ColumnRole.together(columns, List.of("重点工作", "责任单位", "目标任务"))).last().isEqualTo(ColumnRole.THEME);
	}

	@Test
	void howFarATaskIsToBeByAQuarterIsNotTheTask() {
		List<ColumnRole> columns = List.of(ColumnRole.THEME, ColumnRole.UNITS, ColumnRole.THEME, ColumnRole.THEME);
		assertThat(ColumnRole.together(columns, List.of("改革任务", "责任单位", "上半年", "第三季度目标"))).endsWith(ColumnRole.OTHER,
				ColumnRole.OTHER);
		List<ColumnRole> before = List.of(ColumnRole.THEME, ColumnRole.THEME, ColumnRole.THEME, ColumnRole.UNITS);
		assertThat(ColumnRole.together(before, List.of("改革任务", "1-6月", "7-12月", "责任单位")).subList(1, 3))
			.containsOnly(ColumnRole.OTHER);
	}

}
