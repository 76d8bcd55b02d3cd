package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that hold more than one plan. */
class OtherPlansTests {

	private static final String BODY = """
			一、深化公开
			（一）编制收费目录。（责任单位：市财政局）
			（二）公开办事指南。（责任单位：市政务服务局）
			（三）更新机构职能。（责任单位：市委编办）
			""";

	@Test
	void aSecondPlanInTheSameTextIsMentioned() {
		ReadPlan plan = Plans.read(Plans.HEAD + BODY + "示例市2026年政务服务工作要点\n一、优化服务\n（一）推行一窗受理。（责任单位：市政务服务局）");
		assertThat(plan.tasks()).hasSize(4);
		assertThat(messages(plan)).singleElement().asString().startsWith("文件里还有一个计划“示例市2026年政务服务工作要点”，两个计划已经读在一起");
	}

	@Test
	void anAttachmentWithUnitsThatIsNotReadIsMentioned() {
		ReadPlan plan = Plans
			.read(Plans.HEAD + BODY + "附件2\n示例市窗口整改任务清单\n1.整改排队过长。（责任单位：市政务服务局）\n2.整改标识不清。（责任单位：市住建局）");
		assertThat(plan.tasks()).hasSize(3);
		assertThat(messages(plan)).singleElement().asString().startsWith("“示例市窗口整改任务清单”里还有 2 处写了责任单位，这次没有读");
	}

	@Test
	void unitsInBracketsWithoutAnyWordForTheirRoleCount() {
		ReadPlan plan = Plans.read(Plans.HEAD + BODY + "附件2\n示例市窗口整改任务\n1.整改排队过长。（市政务服务局牵头）\n2.整改标识不清。（市住建局、各区）");
		assertThat(plan.tasks()).hasSize(3);
		assertThat(messages(plan)).singleElement().asString().startsWith("“示例市窗口整改任务”里还有 2 处写了责任单位，这次没有读");
	}

	@Test
	void anAttachedPlanThatNamesNoUnitsIsMentioned() {
		ReadPlan plan = Plans
			.read(Plans.HEAD + BODY + "附件2\n示例市2026年窗口服务工作要点\n一、优化环境\n1.整改排队过长。\n2.整改标识不清。\n3.增设导办人员。\n");
		assertThat(plan.tasks()).hasSize(3);
		assertThat(messages(plan))
			.containsExactly("“示例市2026年窗口服务工作要点”里还有 4 条带编号的内容，这次没有读：一份文件只读一个计划，需要的话请把这一部分另存成一份再上传。");
	}

	@Test
	void attachmentsWithoutUnitsAndUnnumberedHeadingsAreNot() {
		assertThat(messages(Plans.read(Plans.HEAD + BODY + "附件2\n填报说明\n1.每季度末填报。\n2.由专人填报。"))).isEmpty();
		assertThat(messages(Plans.read(Plans.HEAD + BODY + "重点任务分工安排\n一、优化服务\n（一）推行一窗受理。（责任单位：市政务服务局）"))).isEmpty();
	}

	private static List<String> messages(ReadPlan plan) {
		return plan.warnings()
			.stream()
			.filter((warning) -> warning.code() == WarningCode.OTHER_PLAN)
			.map(ReadingWarning::message)
			.toList();
	}

}
