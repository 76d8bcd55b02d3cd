package org.taizhang.intake.reading;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands below the last task, or below each. */
class BodyEndTests {

	private static final String PLAN = Plans.HEAD + "一、公开\n1.公开预算，稳步扩大范围。\n2.举办培训，6月底前完成。";

	@ParameterizedTest
	@ValueSource(strings = { "附：联系人 张某 电话 0000-1234567", "\n附：联系人 张某 电话 0000-1234567", "\n附：\n1.任务分工表\n2.联络员名单",
			"\n附件目录\n1.任务分工表\n2.联络员名单", "\n联系方式：县政府办公室，0000-1234567", " 联系人：张某，电话0000-1234567",
			"\n附件：1.任务分工表\n2.联络员名单" })
	void attachmentsAndWhomToCallAreNoPartOfIt(String below) {
		assertThat(Plans.read(PLAN + below).tasks()).extracting(ReadTask::text)
			.containsExactly("公开预算，稳步扩大范围。", "举办培训，6月底前完成。");
	}

	@Test
	void unitsStayThoughTheAttachmentsFollowInTheirLine() {
		assertThat(Plans.read(PLAN + "责任单位：县政府办 附：联系人 张某 电话 0000-1234567").tasks().get(1).units())
			.containsExactly("县政府办");
	}

	@Test
	void whomToCallBelowEachTaskEndsNothing() {
		ReadPlan plan = Plans.read(Plans.HEAD
				+ "一、公开\n1.公开预算。\n责任单位：县财政局\n联系人：张某\n2.公开决算。\n责任单位：县审计局\n联系电话：0000-1234567\n备注：按月调度\n二、保障\n3.举办培训。\n责任单位：县政府办\n联系人：李某\n");
		assertThat(plan.tasks()).extracting(ReadTask::text).containsExactly("公开预算。", "公开决算。", "举办培训。");
		assertThat(plan.tasks()).extracting(ReadTask::units)
			.containsExactly(List.of("县财政局"), List.of("县审计局"), List.of("县政府办"));
	}

}
