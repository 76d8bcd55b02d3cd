package org.taizhang.intake.reading;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans whose prose and whose annex table both name units. */
class ProseBesideTableTests {

	private static final String PROSE = """
			示例市2026年政务公开工作要点
			一、深化公开
			（一）晒出预算收支。市级各单位4月底前晒出预算收支。（责任单位：市财政局）
			（二）说清招聘条件。岗位和考试成绩随时发布。（责任单位：市人社局）
			（三）做好日常答复。收到来信三日内答复。
			附件
			任务分解表
			序号 | 任务 | 责任单位 |
			""";

	@Test
	void anAnnexOfOtherTasksDoesNotDisplaceTheProse() {
		ReadPlan plan = Plans.read(PROSE + """
				1 | 布置公开专区 | 市档案馆 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::source)
			.containsExactly(TaskSource.PROSE, TaskSource.PROSE, TaskSource.TABLE);
		assertThat(plan.tasks()).extracting(ReadTask::title).startsWith("晒出预算收支", "说清招聘条件");
		assertThat(plan.tasks().get(0).deadlines()).hasSize(1);
		assertThat(plan.proseDeadlines()).isEmpty();
		assertThat(plan.warnings()).filteredOn((warning) -> warning.code() == WarningCode.PROSE_AND_TABLE)
			.singleElement()
			.extracting(ReadingWarning::message)
			.asString()
			.contains("正文 2 行，附表 1 行");
	}

	@Test
	void anAnnexThatRepeatsTheProseSaysItAll() {
		ReadPlan plan = Plans.read(PROSE + """
				1 | 晒出预算收支 | 市财政局 |
				2 | 说清招聘条件 | 市人社局 |
				3 | 布置公开专区 | 市档案馆 |
				""");
		assertThat(plan.tasks()).extracting(ReadTask::source).containsOnly(TaskSource.TABLE);
		assertThat(plan.proseDeadlines()).hasSize(1);
	}

}
